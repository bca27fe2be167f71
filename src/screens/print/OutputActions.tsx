import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { canShareFiles } from './output';
import type { PdfJob } from './usePdfJob';

interface OutputActionsProps {
  readonly job: PdfJob;
  /** How many there are to make. */
  readonly sheets: number;
}

export function OutputActions({ job: { job, save, print, share, cancel }, sheets }: OutputActionsProps) {
  const making = job.state === 'making';
  const off = sheets === 0;
  return (
    <div class="print-actions">
      {job.state === 'failed' && <Banner tone="bad">{job.words}</Banner>}
      <p class="print-said" role="status">
        {making && `Making page ${Math.min(job.done + 1, sheets)} of ${sheets}`}
        {job.state === 'done' && job.words}
      </p>
      {making && (
        <div class="print-progress">
          <progress max={sheets} value={job.done} aria-label="Pages made" />
          <Button look="plain" onClick={cancel}>
            Cancel
          </Button>
        </div>
      )}
      <div class="print-buttons">
        <Button look="main" icon="save" disabled={off} onClick={save}>
          Save PDF
        </Button>
        <Button icon="print" disabled={off} onClick={print}>
          Print
        </Button>
        {canShareFiles() && (
          <Button icon="share" disabled={off} onClick={share}>
            Share
          </Button>
        )}
      </div>
    </div>
  );
}
