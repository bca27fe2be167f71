import { endOfSchoolYear } from '../../../model/keepUntil';
import type { OwnPicture } from '../../../model/ownPicture';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { dayWords } from '../../parts/pictures/pictureFacts';
import type { PictureKeeping } from './keeping';
import { namesOf, type usePictures } from './usePictures';

interface PastPicturesProps {
  readonly pictures: readonly OwnPicture[];
  readonly own: PictureKeeping;
  readonly doing: ReturnType<typeof usePictures>;
}

/** Their last day has gone by. They stay until somebody decides. */
export function PastPictures({ pictures, own, doing }: PastPicturesProps) {
  if (pictures.length === 0) return null;
  const one = pictures.length === 1;
  const them = one ? 'it' : 'them';
  const year = endOfSchoolYear(own.today, own.termEnds);
  const keepTo = (keepUntil: string | null) =>
    void doing.put(
      pictures.map((picture) => ({ ...picture, keepUntil })),
      `${namesOf(pictures)} ${one ? 'is' : 'are'} kept${keepUntil === null ? '' : ` until ${dayWords(keepUntil)}`}.`,
    );
  return (
    <Banner tone="warn">
      <p>
        {namesOf(pictures)} {one ? 'is' : 'are'} past the date you set. Delete {them}, or keep {them} longer?
      </p>
      <Button icon="bin" look="danger" onClick={() => doing.remove(pictures)}>
        Delete {them}
      </Button>
      <Button onClick={() => keepTo(year)}>Keep until {dayWords(year)}</Button>
      <Button onClick={() => keepTo(null)}>Keep with no end</Button>
    </Banner>
  );
}
