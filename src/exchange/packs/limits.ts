const MB = 1024 * 1024;

/** A zip, as it comes. */
export const LARGEST_ZIP = 250 * MB;
/** All files of one pack, unpacked. */
export const LARGEST_PACK = 500 * MB;
export const MOST_FILES = 12_000;
/** One picture of pixels, or one drawing, as a file. */
export const LARGEST_FILE = 25 * MB;
export const LARGEST_LIST = 12 * MB;
/** Width times height; a device has to hold four bytes for each. */
export const MOST_PIXELS = 40_000_000;
export const LONGEST_SIDE = 15_000;
/** Pixels of the longer side that are kept: sharp on a card of 80 mm. */
export const KEPT_SIDE = 900;
/** Folders and name of one file. */
export const LONGEST_PATH = 300;
