import type { Progress } from '../../../exchange/packs/readPack';
import { Button } from '../../../ui/Button';

interface ReadingPackProps {
  /** Null until the files have been counted. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

export function ReadingPack({ progress, onCancel }: ReadingPackProps) {
  const { done, total } = progress ?? { done: 0, total: 0 };
  const shown = [done, total].map((count) => count.toLocaleString('en-GB'));
  return (
    <div class="reading-pack">
      <p class="reading-words">
        {progress ? `Reading pictures: ${shown[0]} of ${shown[1]}` : 'Opening the files…'}
      </p>
      <div class="reading-bar">
        <progress max={Math.max(1, total)} value={progress ? done : undefined} aria-label="Pictures read" />
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      <p class="quiet">Nothing is added yet. You can look at the pictures first.</p>
    </div>
  );
}
