import { withoutEnd, withoutStart } from './trim';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** Control characters, all but the tab that parts the cells of a table. */
const CONTROL = /[^\P{Cc}\t]/gu;
/** Soft hyphens, zero-width spaces, word joiners, byte order marks: seen by nobody, in the way of every match. */
const UNSEEN = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffc]/gu;
/** Joiners hold emoji and Persian words together, but between plain Latin letters they are litter. */
const STRAY_JOINER = /([\x20-\x7e])[\u200c\u200d]+/gu;
/** Which way to read: needed inside a line, litter at its ends (chat programs begin each line with one). */
const DIRECTION = '\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const BLANK = ' \t';
const ODD_SPACE = /[^\S\t ]/gu;

/** The lines of a pasted text that hold something, without what cannot be seen; tabs and runs of spaces are kept. */
export function toLines(text: string): readonly string[] {
  return text
    .split(LINE_BREAK)
    .map(cleanLine)
    .filter((line) => line.trim() !== '');
}

function cleanLine(line: string): string {
  const plain = line
    .replace(UNSEEN, '')
    .replace(CONTROL, '')
    .replace(ODD_SPACE, ' ')
    .replace(STRAY_JOINER, '$1');
  const body = withoutStart(plain, BLANK + DIRECTION);
  // An empty first cell of a table is a place held free: its tab stays.
  const indent = Array.from(plain.slice(0, plain.length - body.length)).filter((sign) =>
    BLANK.includes(sign),
  );
  return indent.join('') + withoutEnd(body, BLANK + DIRECTION);
}
