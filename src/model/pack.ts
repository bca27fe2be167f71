export type PackId = string;

/** One picture of a pack, all but its artwork. */
export interface PackEntry {
  /** Its own within the pack; with the pack's id it is the id of the symbol. */
  readonly slug: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly tags: readonly string[];
  /** A group of the built-in symbols, or empty: then it stands in the pack's own group alone. */
  readonly group: string;
  /** Where its artwork lies in the pack's text: the first letter, and how many. */
  readonly at: readonly [number, number];
}

/** A stretch of a pack's artwork, folded small. */
export interface PackPart {
  /** Where in the whole text it begins. */
  readonly start: number;
  readonly folded: Uint8Array;
}

/** A set of symbols that somebody brought in, all but its artwork. */
export interface Pack {
  readonly id: PackId;
  readonly name: string;
  /** What is printed of its licence: "CC BY-SA 4.0". */
  readonly licence: string;
  /** Who made the pictures; may be empty. */
  readonly maker: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** When it was removed. What saved work uses is kept, and offered nowhere. Null while it is in use. */
  readonly removedAt: number | null;
  readonly entries: readonly PackEntry[];
}

/** The id that cards know a picture of a pack by. */
export function packSymbolId(packId: PackId, slug: string): string {
  return `pack-${packId}-${slug}`;
}

/** The line that is printed on pages with its pictures. */
export function packCredit(
  { name, maker, licence }: Pick<Pack, 'name' | 'maker' | 'licence'>,
  changed = false,
): string {
  const done = changed ? 'cropped and changed' : 'cropped';
  return `Pictures: ${[name, maker, licence, done].filter((part) => part !== '').join(', ')}`;
}

/** A licence with ND (no derivatives) lets nobody recolour its pictures. */
export function mayBeChanged({ licence }: Pick<Pack, 'licence'>): boolean {
  return !/\bND\b|no[ -]?deriv/iu.test(licence);
}
