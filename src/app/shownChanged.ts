import type { Pictures } from '../paint/paths';
import type { ShownPicture } from '../scene/nodes';

/** Whether a picture is shown other than as it came: a dress that changes nothing in it leaves it the very same. */
export function isShownChanged({ pictureId, dress }: ShownPicture, pictures: Pictures): boolean {
  return dress !== undefined && pictures(pictureId, dress) !== pictures(pictureId);
}
