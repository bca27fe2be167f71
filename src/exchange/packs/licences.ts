/** What a pack may be used for, as its maker says. */
export type PackLicenceId = 'by-sa' | 'by' | 'cc0' | 'by-nc-sa' | 'permission' | 'other';

export interface PackLicence {
  readonly id: PackLicenceId;
  /** On the choice. */
  readonly words: string;
  /** In the line that is printed; for `other` the person types it. */
  readonly printed: string;
}

/** In the order they are offered. */
export const PACK_LICENCES: readonly PackLicence[] = [
  { id: 'by-sa', words: 'CC BY-SA 4.0', printed: 'CC BY-SA 4.0' },
  { id: 'by', words: 'CC BY 4.0', printed: 'CC BY 4.0' },
  { id: 'cc0', words: 'CC0 or public domain', printed: 'public domain' },
  { id: 'by-nc-sa', words: 'CC BY-NC-SA 4.0, not for sale', printed: 'CC BY-NC-SA 4.0, not for sale' },
  { id: 'permission', words: 'My school’s own, or permission given', printed: 'with permission' },
  { id: 'other', words: 'Something else', printed: '' },
];

/** What the files of a pack say of themselves. */
export interface SaidLicence {
  readonly licence: PackLicenceId | null;
  /** Who made them, as far as it is said. */
  readonly maker: string;
}

const LONGEST_MAKER = 80;

/** The first that fits, the narrowest before the wider. */
const SIGNS: readonly (readonly [RegExp, PackLicenceId])[] = [
  [/by-nc-nd|by-nd|no-?derivat/iu, 'other'],
  [/by-nc-sa|non-?commercial[ -]+share/iu, 'by-nc-sa'],
  [/by-nc\b|non-?commercial/iu, 'other'],
  [/by-sa|share[ -]?alike/iu, 'by-sa'],
  [/\bcc0\b|public[ -]domain|publicdomain/iu, 'cc0'],
  [/licenses\/by\/|cc[ -]by\b|creative commons attribution/iu, 'by'],
];
const COPYRIGHT =
  /(?:copyright|©|\(c\))\s*(?:\(c\)|©)?\s*(?:\d{4}(?:\s*[-–,]\s*\d{4})*)?\s*(?:by\s+)?([^\n.<]{2,80})/iu;

/** Reads a licence, a read-me or a cell of a list. */
export function readLicence(text: string): SaidLicence {
  const licence = SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
  const maker = (COPYRIGHT.exec(text)?.[1] ?? '')
    .replace(/\ball rights reserved\b.*/iu, '')
    .replace(/[\s,;]+$/u, '')
    .trim()
    .slice(0, LONGEST_MAKER);
  return { licence, maker };
}
