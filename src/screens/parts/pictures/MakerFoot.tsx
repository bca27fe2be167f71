import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import type { PictureEnd } from './usePictureEnd';

interface MakerFootProps {
  readonly end: PictureEnd;
  readonly doneWords: string;
  /** A sentence why there is nothing to use yet; empty where there is. */
  readonly notYet?: string;
  readonly onCancel: () => void;
}

/** Always in view, whatever stands above. */
export function MakerFoot({ end, doneWords, notYet, onCancel }: MakerFootProps) {
  return (
    <div class="maker-foot">
      {end.problem !== '' && <Banner tone="bad">{end.problem}</Banner>}
      <Button look="main" disabled={notYet !== undefined && notYet !== ''} onClick={end.finish}>
        {end.busy ? 'Keeping it…' : doneWords}
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
      {notYet !== undefined && notYet !== '' && <p class="hint">{notYet}</p>}
    </div>
  );
}
