import { type Clause, clausesOf, withoutNames } from './labelParts';
import { isLittleWord, weighty, wordsOf } from './words';

/** What a run of words means, as our own vocabulary has it. */
export interface Meaning<Picture> {
  /** None where we know the words but have no honest picture for them yet. */
  readonly picture: Picture | null;
  /** These words choose a picture only when they are the whole label: "cold" is a face, "cold lunch" is not. */
  readonly alone: boolean;
}

/** How this layer asks what pictures there are, without knowing the library. */
export interface PictureLookup<Picture> {
  readonly meaning: (words: readonly string[]) => Meaning<Picture> | null;
  /** The picture of exactly this name, outside the vocabulary too: "guitar". */
  readonly named: (words: readonly string[]) => Picture | null;
  /** The first picture among the emoji typed in a text. */
  readonly emoji: (text: string) => Picture | null;
}

export interface ChosenPicture<Picture> {
  readonly entry: Picture;
  /** `exact`: the label is its name or synonym; `close`: but for small words or "lesson"; `part`: a part of the label. */
  readonly confidence: 'exact' | 'close' | 'part';
}

/** Words that say only that something takes place. What stands before them is the thing. */
const OCCASIONS = new Set(
  (
    'time times lesson lessons session sessions club practice activity activities class group work ' +
    'task hour slot period'
  ).split(' '),
);

/** Ways to begin that say nothing yet of the thing itself. */
const BEGINNINGS = new Set(
  'go get have do it time off our then first next now today lets start finish'.split(' '),
);

/** Words too wide to decide while another word of the label says more: "maths test" is maths. */
const WIDE_WORDS = new Set(
  (
    'school class classroom work group play test talk look listen game games job jobs child children table chair ' +
    'paper teacher mum dad friend friends boy girl baby family walk run visit visitor'
  ).split(' '),
);

/** Known words without a picture that yet let the rest of the label choose one: "get ready for PE". */
const LET_THROUGH = new Set([
  'get ready',
  'ready',
  'choose',
  'trip',
  'last',
  'after',
  'before',
  'take',
  'put',
]);

const LONGEST_PHRASE = 6;

/** The one best picture for a typed line, or none: a wrong picture is worse than words alone. */
export function pictureForLabel<Picture>(
  label: string,
  lookup: PictureLookup<Picture>,
): ChosenPicture<Picture> | null {
  const drawn = lookup.emoji(label);
  if (drawn) return { entry: drawn, confidence: 'exact' };
  const words = wordsOf(label);
  if (words.length === 0) return null;
  const whole = lookup.meaning(words);
  if (whole) return chosen(whole.picture, 'exact');
  const core = withoutOccasion(withoutNames(words));
  const nearly = core.length > 0 ? (lookup.meaning(withoutNames(words)) ?? lookup.meaning(core)) : null;
  if (nearly) return chosen(nearly.picture, 'close');
  const named = lookup.named(words) ?? (core.length > 0 ? lookup.named(core) : null);
  return named ? chosen(named, 'close') : chosen(fromClauses(label, lookup), 'part');
}

function chosen<Picture>(
  entry: Picture | null,
  confidence: ChosenPicture<Picture>['confidence'],
): ChosenPicture<Picture> | null {
  return entry && { entry, confidence };
}

/** "go to the guitar lesson" is about a guitar. */
function withoutOccasion(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && OCCASIONS.has(words[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && saysNothingYet(words[from] ?? '')) from += 1;
  return words.slice(from, to);
}

function saysNothingYet(word: string): boolean {
  return BEGINNINGS.has(word) || isLittleWord(word);
}

function fromClauses<Picture>(label: string, lookup: PictureLookup<Picture>): Picture | null {
  for (const clause of clausesOf(label)) {
    const hit = decidingHit(hitsIn(clause, lookup));
    if (hit?.picture) return hit.picture;
  }
  return null;
}

interface Hit<Picture> {
  readonly picture: Picture | null;
  readonly words: readonly string[];
  readonly distance: number;
  readonly start: number;
}

/** Every run of words in a clause that the vocabulary knows, leaving out those that only count on their own. */
function hitsIn<Picture>(
  { words, distance }: Clause,
  lookup: PictureLookup<Picture>,
): readonly Hit<Picture>[] {
  const hits: Hit<Picture>[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const longest = Math.min(LONGEST_PHRASE, words.length - start);
    for (let length = longest; length > 0; length -= 1) {
      const run = words.slice(start, start + length);
      if (isLittleWord(run[0] ?? '') || isLittleWord(run.at(-1) ?? '')) continue;
      const meaning = lookup.meaning(run);
      const whole = length === words.length;
      if (!meaning || (meaning.alone && !whole)) continue;
      hits.push({ picture: meaning.picture, words: weighty(run), distance: distance[start] ?? 0, start });
    }
  }
  return hits;
}

/** Main words before those after "with" or "for"; longer phrases before shorter; the last noun before those before it. */
function decidingHit<Picture>(hits: readonly Hit<Picture>[]): Hit<Picture> | undefined {
  const ranked = [...hits].sort(
    (a, b) =>
      a.distance - b.distance ||
      Number(isWide(a)) - Number(isWide(b)) ||
      b.words.length - a.words.length ||
      b.start - a.start,
  );
  const covering = ranked.filter((hit) => !ranked.some((other) => other !== hit && covers(other, hit)));
  const first = covering[0];
  if (!first || first.picture) return first;
  return covering.find((hit) => hit.picture && (hit.distance === first.distance || letsThrough(first)));
}

function covers<Picture>(outer: Hit<Picture>, inner: Hit<Picture>): boolean {
  const end = (hit: Hit<Picture>) => hit.start + hit.words.length;
  return outer.words.length > inner.words.length && outer.start <= inner.start && end(outer) >= end(inner);
}

function isWide<Picture>({ words }: Hit<Picture>): boolean {
  return words.length === 1 && WIDE_WORDS.has(words[0] ?? '');
}

function letsThrough<Picture>({ words }: Hit<Picture>): boolean {
  return LET_THROUGH.has(words.join(' '));
}

export interface OfferSources<Picture> {
  readonly lookup: PictureLookup<Picture>;
  readonly search: (query: string, limit: number) => readonly Picture[];
  /** Pictures with the same mark look the same, and only one of them is offered. */
  readonly artwork: (picture: Picture) => string | number;
}

/** What to offer beside a label: the best first, then what its parts mean, then what search finds. */
export function offersForLabel<Picture>(
  label: string,
  { lookup, search, artwork }: OfferSources<Picture>,
  limit: number,
): readonly Picture[] {
  const best = pictureForLabel(label, lookup);
  const parts = clausesOf(label).flatMap((clause) => hitsIn(clause, lookup).map((hit) => hit.picture));
  const found = search(label, limit);
  const byWord = weighty(withoutNames(wordsOf(label)))
    .filter((word) => !isLittleWord(word) && !OCCASIONS.has(word))
    .flatMap((word) => search(word, limit));
  const seen = new Map<string | number, Picture>();
  for (const picture of [best?.entry ?? null, ...parts, ...found, ...byWord]) {
    if (picture && !seen.has(artwork(picture))) seen.set(artwork(picture), picture);
  }
  return [...seen.values()].slice(0, limit);
}
