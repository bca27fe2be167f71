import { useState } from 'preact/hooks';
import { isPast } from '../../../model/keepUntil';
import type { OwnPicture } from '../../../model/ownPicture';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { MakerDialog } from '../../parts/pictures/MakerDialog';
import { PictureButtons } from '../../parts/pictures/PictureButtons';
import { photoDrop, usePastedPhoto, usePictureMaker } from '../../parts/pictures/usePictureMaker';
import { quoted } from '../../parts/quoted';
import type { Library } from '../../workshop';
import { KeptForBoards } from './KeptForBoards';
import type { PictureKeeping } from './keeping';
import { PastPictures } from './PastPictures';
import { PictureCard } from './PictureCard';
import { TermEndsFields } from './TermEndsFields';
import { type Asked, usePictures } from './usePictures';
import './own-pictures.css';

interface PicturesSectionProps {
  readonly library: Library;
  readonly pictures: readonly OwnPicture[];
  readonly keptForBoards: readonly OwnPicture[];
  readonly own: PictureKeeping;
}

const SHOWN = 48;

/** Photos and drawings of the class: made, renamed, dated and deleted here. */
export function PicturesSection({ library, pictures, keptForBoards, own }: PicturesSectionProps) {
  const maker = usePictureMaker();
  const doing = usePictures(own);
  const [shown, setShown] = useState(SHOWN);
  const take = (file: File) => maker.takePhoto(file, '');
  usePastedPhoto(take);
  const past = pictures.filter(({ keepUntil }) => isPast(keepUntil, own.today));
  return (
    <div class="own-pictures" {...photoDrop(take)}>
      <p>
        Your own cup, your own hall, a drawing of what nobody else has. They stay on this device: nobody gets
        to see them unless you share what you print.
      </p>
      <div class="own-buttons">
        <PictureButtons maker={maker} word="" />
      </div>
      <News doing={doing} />
      <PastPictures pictures={past} own={own} doing={doing} />
      {pictures.length > 0 && (
        <ul class="own-grid" aria-label="Your photos and drawings">
          {pictures.slice(0, shown).map((picture) => (
            <PictureCard key={picture.id} picture={picture} library={library} own={own} doing={doing} />
          ))}
        </ul>
      )}
      {pictures.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>Show more ({pictures.length - shown} left)</Button>
      )}
      <KeptForBoards pictures={keptForBoards} library={library} doing={doing} />
      <TermEndsFields own={own} />
      <MakerDialog
        maker={maker}
        own={own}
        doneWords="Keep this picture"
        onMade={({ name }) => doing.say(`${quoted(name)} is kept. Type it on a board, and it is offered.`)}
      />
    </div>
  );
}

type Doing = ReturnType<typeof usePictures>;

function News({ doing }: { readonly doing: Doing }) {
  const { said, problem, asked } = doing;
  return (
    <>
      <div class="own-said" role="status">
        {said.words !== '' && (
          <>
            <p>{said.words}</p>
            {said.undo && (
              <Button icon="undo" onClick={said.undo}>
                Undo
              </Button>
            )}
          </>
        )}
      </div>
      {problem !== '' && <Banner tone="bad">{problem}</Banner>}
      {asked && <Question asked={asked} doing={doing} />}
    </>
  );
}

function Question({ asked, doing }: { readonly asked: Asked; readonly doing: Doing }) {
  return (
    <Banner tone="bad">
      <p>{asked.words}</p>
      <Button onClick={doing.leave}>{asked.pictures.length === 1 ? 'Keep it' : 'Keep them'}</Button>
      <Button look="danger" icon="bin" onClick={doing.goAhead}>
        {asked.pictures.length === 1 ? 'Yes, delete it' : 'Yes, delete them'}
      </Button>
    </Banner>
  );
}
