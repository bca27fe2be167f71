import type { OwnPicture } from '../../../model/ownPicture';
import { Button } from '../../../ui/Button';
import { SymbolPicture } from '../../parts/SymbolPicture';
import type { Library } from '../../workshop';
import type { usePictures } from './usePictures';

interface KeptForBoardsProps {
  readonly pictures: readonly OwnPicture[];
  readonly library: Library;
  readonly doing: ReturnType<typeof usePictures>;
}

/** Deleted pictures that boards still show: in view, so that nobody believes they were gone. */
export function KeptForBoards({ pictures, library, doing }: KeptForBoardsProps) {
  if (pictures.length === 0) return null;
  return (
    <details class="kept-for-boards">
      <summary>
        {pictures.length === 1
          ? '1 deleted picture is kept for boards that show it'
          : `${pictures.length} deleted pictures are kept for boards that show them`}
      </summary>
      <ul class="own-grid" aria-label="Deleted, and kept for boards">
        {pictures.map((picture) => (
          <li key={picture.id} class="own-card">
            <span class="own-shown">
              <SymbolPicture symbolId={picture.id} pictures={library.pictures} size={64} />
            </span>
            <h3>{picture.name}</h3>
            <div class="own-actions">
              <Button label={`Bring back ${picture.name}`} onClick={() => doing.bringBack(picture)}>
                Bring back
              </Button>
              <Button
                look="plain danger"
                label={`Delete ${picture.name} for good`}
                onClick={() => doing.removeForGood(picture)}
              >
                Delete for good
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
