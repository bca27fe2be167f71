import type { Result } from '../../../base/result';
import type { TermEnds } from '../../../model/keepUntil';
import type { OwnPicture } from '../../../model/ownPicture';
import type { OwnPictureActions } from '../../parts/pictures/ownPictureActions';

type Done = Promise<Result<null>>;

/** All that can be done with photos and drawings on this page. */
export interface PictureKeeping extends OwnPictureActions {
  readonly put: (pictures: readonly OwnPicture[]) => Done;
  /** How many saved boards show them. */
  readonly boardsUsing: (pictures: readonly OwnPicture[]) => Promise<Result<number>>;
  /** What boards show is kept for them. */
  readonly remove: (pictures: readonly OwnPicture[]) => Done;
  readonly removeForGood: (pictures: readonly OwnPicture[]) => Done;
  readonly onTermEnds: (termEnds: TermEnds) => void;
}
