import type { PackEntry } from '../../model/pack';
import { groupFor } from './groups';
import { keyOfFile, type Listed, type NameList } from './lists';
import { cleanName, plainText, stemOf } from './names';

/** What is known of a picture before it is opened. */
export interface Told extends Pick<PackEntry, 'name' | 'synonyms' | 'tags' | 'group'> {
  /** Its pack says that it is not for children. */
  readonly adult: boolean;
}

const UNNAMED = 'Picture without a name';
const LONGEST = 80;
const MOST_WORDS = 24;
/** Words of categories that nobody would look for. */
const IDLE = new Set([
  'and',
  'general',
  'generic',
  'items',
  'item',
  'misc',
  'miscellaneous',
  'other',
  'type',
]);

/** Puts together what the lists say of a file and what its own name says. */
export function toldBy(lists: readonly NameList[], path: string): Told {
  const key = keyOfFile(path);
  const rows = lists.map(({ rows: all }) => all.get(key)).filter((row) => row !== undefined);
  const stem = stemOf(path);
  const { name: own, variant } = cleanName(stem);
  const [first] = rows;
  const said = first?.name.slice(0, LONGEST) ?? '';
  const name = said || own || plainText(stem) || UNNAMED;
  const numbered = variant === null ? [] : [`${own} ${variant}`];
  const category = rows.map((row) => row.category).find((one) => one !== '') ?? '';
  return {
    name,
    synonyms: others(name, [own, ...rows.flatMap((row) => [row.name, ...row.synonyms])]),
    tags: others(name, [...rows.flatMap((row) => row.tags), ...wordsOf(category), ...numbered]),
    group: groupFor(category) ?? '',
    adult: rows.some((row: Listed) => row.adult),
  };
}

function others(name: string, words: readonly string[]): readonly string[] {
  const sound = words.map((word) => word.slice(0, LONGEST)).filter((word) => word !== '' && word !== name);
  return [...new Set(sound)].slice(0, MOST_WORDS);
}

function wordsOf(category: string): readonly string[] {
  const words = category.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !IDLE.has(word));
}
