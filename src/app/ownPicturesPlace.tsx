import { PicturesSection } from '../screens/library/pictures/PicturesSection';
import { dayOf, useTermEnds } from './ownPictureActions';
import type { PlaceProps } from './place';

/** The class's own photos and drawings on the page of pictures and words. */
export function OwnPicturesPlace({ state: { ownPictures }, workshop, shelf }: PlaceProps) {
  const terms = useTermEnds(shelf);
  if (ownPictures.collection.value === null) return <p>Looking for your pictures…</p>;
  return (
    <PicturesSection
      library={workshop.library}
      pictures={ownPictures.list.value}
      keptForBoards={ownPictures.keptForBoards.value}
      own={{
        ...terms,
        add: ownPictures.add,
        put: ownPictures.put,
        remove: ownPictures.remove,
        removeForGood: ownPictures.removeForGood,
        boardsUsing: async (pictures) => {
          // A board left open just now is put down, so that it is counted as it is.
          await shelf?.putDown();
          return ownPictures.boardsUsing(pictures);
        },
        today: dayOf(new Date()),
      }}
    />
  );
}
