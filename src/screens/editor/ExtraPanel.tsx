import { Button } from '../../ui/Button';
import { PictureButtons } from '../parts/pictures/PictureButtons';
import type { PictureMaker } from '../parts/pictures/usePictureMaker';
import { ExtraActions } from './ExtraActions';
import { ExtraFields } from './ExtraFields';
import { ExtraPlace } from './ExtraPlace';
import { pickedName } from './extraNames';
import { Part } from './Part';
import type { ExtrasWork } from './useExtras';

interface ExtraPanelProps {
  readonly extras: ExtrasWork;
  readonly maker: PictureMaker;
  readonly onSettle: () => void;
  readonly onMorePictures: () => void;
}

/** What is picked lies freely on the page: one thing, or several together. */
export function ExtraPanel({ extras, maker, onSettle, onMorePictures }: ExtraPanelProps) {
  const { list, change } = extras;
  const [only] = list;
  const single = list.length === 1 && only ? only : null;
  return (
    <section class="panel-body" aria-label={pickedName(list)}>
      <header class="panel-head">
        <h2>{pickedName(list)}</h2>
        <Button look="plain" icon="close" label="Done with this" onClick={extras.clear}>
          Done
        </Button>
      </header>
      {single?.locked && <p class="hint">Locked: unlock it to move or change it.</p>}
      {single && !single.locked && (
        <>
          {single.type === 'picture' && (
            <>
              <Button icon="search" onClick={onMorePictures}>
                Choose another picture
              </Button>
              <PictureButtons maker={maker} word="" />
            </>
          )}
          <ExtraFields
            key={single.id}
            extra={single}
            wordsWanted={extras.wordsWanted}
            onChange={change}
            onSettle={onSettle}
          />
        </>
      )}
      <ExtraActions key={list.length > 1 ? 'many' : 'one'} extras={extras} />
      {single && !single.locked && (
        <Part name="Place and size" open>
          <ExtraPlace key={single.id} extra={single} onChange={change} />
        </Part>
      )}
    </section>
  );
}
