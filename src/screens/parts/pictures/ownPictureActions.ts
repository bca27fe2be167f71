import type { Result } from '../../../base/result';
import type { DayDate, TermEnds } from '../../../model/keepUntil';
import type { OwnPicture, PictureFacts } from '../../../model/ownPicture';

/** What keeps photos and drawings, as the panels that make them need it. */
export interface OwnPictureActions {
  readonly add: (made: PictureFacts & Pick<OwnPicture, 'artwork'>) => Promise<Result<OwnPicture>>;
  readonly termEnds: TermEnds;
  readonly today: DayDate;
}
