/** Width times height; a device has to hold four bytes for each. */
export const MOST_PIXELS = 40_000_000;
/** A camera's own photo may be larger, and one at a time is opened. */
export const MOST_PHOTO_PIXELS = 52_000_000;
export const LONGEST_SIDE = 15_000;
/** Pixels of the longer side that are kept of a pack's picture: sharp on a card of 80 mm. */
export const KEPT_SIDE = 900;
/** Bytes of one photo as a file. */
export const LARGEST_PHOTO = 25 * 1024 * 1024;
/** Pixels of the longer side while a photo is being cut, so that a part of it is still sharp. */
export const WORKING_SIDE = 2400;
/** Pixels of a finished photo's side: sharp on a whole A5 page. */
export const PHOTO_SIDE = 1200;
/** See-through photos can't be kept as JPEG and take far more room. */
export const CLEAR_SIDE = 800;
