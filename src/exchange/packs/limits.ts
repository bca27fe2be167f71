const MB = 1024 * 1024;

/** A zip, as it comes. */
export const LARGEST_ZIP = 250 * MB;
/** All files of one pack, unpacked. */
export const LARGEST_PACK = 500 * MB;
export const MOST_FILES = 12_000;
/** One picture of pixels, or one drawing, as a file. */
export const LARGEST_FILE = 25 * MB;
export const LARGEST_LIST = 12 * MB;
/** Folders and name of one file. */
export const LONGEST_PATH = 300;
