import { picked, shuffled } from '../../../base/random';
import { firstSound } from '../../sounds';

/** Spellings that may be heard as the same sound; no sheet asks to tell them apart. Each row is one sound. */
const ALIKE = [
  ['c', 'k', 'qu', 'ch'],
  ['s', 'c', 'z'],
  ['j', 'g'],
  ['f', 'ph', 'v', 'th'],
  ['n', 'kn', 'gn'],
  ['r', 'wr'],
  ['w', 'wh', 'o'],
  ['y', 'u', 'e'],
  ['i', 'e', 'ai'],
  ['a', 'o', 'u'],
  ['sh', 'ch', 's'],
  ['t', 'th', 'ch'],
  ['d', 'j'],
  ['x', 'e', 'z'],
] as const;
/** Looked for where the list itself has too few other sounds: the first that are taught. */
const TAUGHT = ['s', 'a', 't', 'p', 'i', 'n', 'm', 'd', 'g', 'o', 'c', 'e', 'u', 'r', 'h', 'b', 'f', 'l'];
/** Letters that turn into each other: told apart only once the sounds are sure. */
const MIRRORED = [
  ['b', 'd', 'p'],
  ['m', 'n', 'u'],
] as const;
/** Words that do not begin as they are written. */
const SPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({ one: 'w', once: 'w', honest: 'o', hour: 'ow', x: 'e' }),
);

export interface SoundItem<W> {
  readonly word: W;
  readonly sound: string;
  /** The sound and others, mixed; only the sound itself where the pupil writes it. */
  readonly choices: readonly string[];
  /** What is left of the label behind the sound; null where the sound is not what it is written with. */
  readonly rest: string | null;
}

export interface SoundWish<W> {
  labelOf(word: W): string;
  /** How many sounds to choose from. */
  readonly choices: number;
  readonly mirrored: boolean;
}

/** Each word with its first sound, and others that none could take for it: from the same list where it has them. */
export function makeFirstSounds<W>(
  words: readonly W[],
  wish: SoundWish<W>,
  random: () => number,
): readonly SoundItem<W>[] {
  const sounds = words.map((word) => soundOf(wish.labelOf(word)));
  return words.map((word, at) => {
    const sound = sounds[at] ?? '';
    const others = othersFor(sound, [...new Set(sounds)], wish, random);
    return {
      word,
      sound,
      choices: sound === '' ? [] : shuffled([sound, ...others], random),
      rest: restOf(wish.labelOf(word), sound),
    };
  });
}

/** Letters of the first sound, in lower case; none where the label begins with no letter. */
export function soundOf(label: string): string {
  const plain = label.trim().toLocaleLowerCase('en-GB');
  const [word = ''] = plain.split(/[^\p{L}]+/u);
  return SPOKEN.get(word) ?? (word === '' ? '' : firstSound(word));
}

function restOf(label: string, sound: string): string | null {
  const trimmed = label.trim();
  const begins = sound !== '' && trimmed.toLocaleLowerCase('en-GB').startsWith(sound);
  return begins ? trimmed.slice(sound.length) : null;
}

function othersFor<W>(
  sound: string,
  listed: readonly string[],
  wish: SoundWish<W>,
  random: () => number,
): readonly string[] {
  const chosen: string[] = [];
  const fits = (other: string) =>
    other !== '' && ![sound, ...chosen].some((one) => tooAlike(one, other, wish.mirrored));
  while (chosen.length < wish.choices - 1) {
    const next = picked(listed.filter(fits), random) ?? picked(TAUGHT.filter(fits), random);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

export function tooAlike(one: string, other: string, mirrored: boolean): boolean {
  const rows: readonly (readonly string[])[] = mirrored ? ALIKE : [...ALIKE, ...MIRRORED];
  return one === other || rows.some((row) => row.includes(one) && row.includes(other));
}
