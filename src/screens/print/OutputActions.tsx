import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { canShareFiles } from './output';
import type { PdfJob } from './usePdfJob';

interface OutputActionsProps {
  readonly job: PdfJob;
  /** How many there are to make. */
  readonly sheets: number;
  /** How many things have to be filled in before it may come out. */
  readonly missing: number;
}

export function OutputActions({
  job: { job, save, print, share, cancel },
  sheets,
  missing,
}: OutputActionsProps) {
  const making = job.state === 'making';
  const off = sheets === 0 || missing > 0;
  return (
    <div class="print-actions">
      {job.state === 'failed' && <Banner tone="bad">{job.words}</Banner>}
      <p class="print-said" role="status">
        {making && `Making page ${Math.min(job.done + 1, sheets)} of ${sheets}`}
        {job.state === 'done' && job.words}
        {missing > 0 && missingWords(missing)}
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

function missingWords(missing: number): string {
  return missing === 1
    ? 'Something has to be filled in first. It is said above. Go back to fill it in.'
    : `${missing} things have to be filled in first. They are said above. Go back to fill them in.`;
}
