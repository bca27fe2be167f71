import type { Meaning, PictureLookup } from '../words/meaning';
import { stemsOf } from '../words/stems';
import { keyOf, weighty, wordsOf } from '../words/words';
import type { Catalogue } from './catalogue';
import type { SymbolEntry } from './symbol';

type SymbolMeaning = Meaning<SymbolEntry>;

/** Single words of these groups are feelings, colours, little words of talk: inside a longer label they mislead. */
const ALONE_GROUPS = new Set([
  'Core words',
  'Time words',
  'Feelings',
  'Behaviour',
  'Maths',
  'Topics',
  'Body',
]);

/** Single words that mean something else as often as not inside a label: "car park", "go to the shop", "light box". */
const ALONE_WORDS = new Set(
  (
    'space box light ring left second change visit home house pad switch door water hot cold clothes bed table tray ' +
    'chair paper card orange sun park timer clock phone pen hat tie bag coat drink eat play spring summer autumn winter weekend token tap squash wet push rainbow star screen'
  ).split(' '),
);

/** What the words of a label mean to the library. Built once: looking up is then a few map reads. */
export function pictureWords(catalogue: Catalogue): PictureLookup<SymbolEntry> {
  const meanings = meaningsOf(catalogue);
  const names = namesOf(catalogue);
  return {
    meaning: (words) => firstOf(meanings, keysOf(words)),
    named: (words) => firstOf(names, keysOf(words)),
    emoji: (text) => pictureOfEmoji(catalogue, text),
  };
}

/** From the strictest reading to the loosest: as written, without little words, by stems, by stems without them. */
function keysOf(words: readonly string[]): readonly string[] {
  const core = weighty(words);
  if (core.length === words.length) return [keyOf(words), `=${keyOf(stemsOf(words))}`];
  return [keyOf(words), `=${keyOf(stemsOf(words))}`, keyOf(core), `=${keyOf(stemsOf(core))}`];
}

function firstOf<T>(map: ReadonlyMap<string, T>, keys: readonly string[]): T | null {
  for (const key of keys) {
    const found = map.get(key);
    if (found !== undefined) return found;
  }
  return null;
}

/** Something our vocabulary says, under the keys it can be found by, from the strictest to the loosest. */
interface Saying {
  readonly keys: readonly string[];
  readonly meaning: SymbolMeaning;
}

function meaningsOf(catalogue: Catalogue): ReadonlyMap<string, SymbolMeaning> {
  const concepts = [
    ...catalogue.entries.filter(isConcept).map((entry) => ({ ...entry, picture: entry })),
    ...catalogue.wordless.map((words) => ({ ...words, picture: null })),
  ];
  const names = concepts.map(({ name, group, picture }) => sayingOf(name, group, picture));
  const synonyms = concepts.flatMap(({ synonyms: all, group, picture }) =>
    all.map((synonym) => sayingOf(synonym, group, picture)),
  );
  // All names come before all synonyms, and all that is strict before all that is loose.
  const meanings = new Map<string, SymbolMeaning>();
  for (const strictness of [0, 1, 2, 3]) {
    for (const { keys, meaning } of [...names, ...synonyms]) {
      const key = keys[strictness];
      if (key && !meanings.has(key)) meanings.set(key, meaning);
    }
    if (strictness === 0) learnPlainNames(meanings, catalogue);
  }
  return meanings;
}

function sayingOf(text: string, group: string, picture: SymbolEntry | null): Saying {
  const words = wordsOf(text);
  return { keys: keysOf(words), meaning: { picture, alone: countsOnlyAlone(words, group) } };
}

/** "Saw" is first of all a saw, and only then a form of "see"; but a plain picture never speaks for part of a label. */
function learnPlainNames(meanings: Map<string, SymbolMeaning>, { entries }: Catalogue): void {
  for (const entry of entries) {
    const key = keyOf(wordsOf(entry.name));
    if (!meanings.has(key)) meanings.set(key, { picture: entry, alone: true });
  }
}

function countsOnlyAlone(words: readonly string[], group: string): boolean {
  if (words.some((word) => /^\d+$/.test(word))) return true;
  const [word = '', ...more] = weighty(words);
  return more.length === 0 && (ALONE_GROUPS.has(group) || ALONE_WORDS.has(word));
}

/** A concept of our own vocabulary, by its id: the rest carry the name of the set they come from. */
export function isConcept({ id, licence }: SymbolEntry): boolean {
  return !id.startsWith('openmoji-') && !licence.startsWith('pack:') && licence !== 'own';
}

function namesOf({ entries }: Catalogue): ReadonlyMap<string, SymbolEntry> {
  const named = entries.map((entry) => ({ entry, keys: keysOf(wordsOf(entry.name)) }));
  const names = new Map<string, SymbolEntry>();
  for (const strictness of [0, 1]) {
    for (const { entry, keys } of named) {
      const key = keys[strictness];
      if (key && !names.has(key)) names.set(key, entry);
    }
  }
  return names;
}

/** OpenMoji names its files after an emoji's code points, most often without the mark that asks for colour. */
function pictureOfEmoji(catalogue: Catalogue, text: string): SymbolEntry | null {
  for (const [emoji] of text.matchAll(EMOJI)) {
    const points = Array.from(emoji, (char) =>
      (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
    );
    const plain = points.filter((point) => point !== 'FE0F' && !SKIN_TONES.has(point));
    const candidates = [points, plain, plain.slice(0, 1)].map((parts) => parts.join('-'));
    const found = firstOf(catalogue.byCode, candidates);
    if (found) return found;
  }
  return null;
}

const EMOJI =
  /(?:[0-9#*]\uFE0F?\u20E3)|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu;
const SKIN_TONES = new Set(['1F3FB', '1F3FC', '1F3FD', '1F3FE', '1F3FF']);
