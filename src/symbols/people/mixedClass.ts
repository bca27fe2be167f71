import type { HairColour, HairStyle, People, Skin } from '../../base/dress';
import { hashOf } from '../../base/random';
import type { Who } from '../symbol';

/** Who stands in a picture, in the order they are mixed in: one after another they are as unlike as can be. */
const CAST = ['pupil', 'friend', 'other', 'third', 'adult'] as const;
/** Steps of this share of the whole never come near where they have been. */
const GOLDEN = 0.618034;

type Weighted<T> = readonly (readonly [value: T, weight: number])[];
type Shares<T extends string> = Readonly<Record<T, number>>;

const SKIN_SHARES: Shares<Skin> = {
  'skin-1': 28,
  'skin-2': 20,
  'skin-3': 18,
  'skin-4': 17,
  'skin-5': 17,
};

const HAIR_BY_SKIN: Readonly<Record<Skin, Weighted<HairColour>>> = {
  'skin-1': [
    ['fair', 3],
    ['brown', 3],
    ['dark-brown', 2],
    ['ginger', 1.3],
    ['black', 0.7],
  ],
  'skin-2': [
    ['black', 3],
    ['dark-brown', 3],
    ['brown', 2],
    ['fair', 0.6],
  ],
  'skin-3': [
    ['black', 4],
    ['dark-brown', 3],
  ],
  'skin-4': [
    ['black', 5],
    ['dark-brown', 2],
  ],
  'skin-5': [['black', 1]],
};

const CHILD_STYLES: Shares<HairStyle> = {
  short: 3,
  cropped: 1.6,
  bob: 1.8,
  long: 1.8,
  ponytail: 2,
  bunches: 1,
  bun: 0.5,
  plaits: 1,
  curly: 1.6,
  afro: 1,
  bald: 0,
  hijab: 1.3,
  patka: 0.8,
};
/** What grown-ups wear differently from children. */
const ADULT_STYLES: Shares<HairStyle> = {
  ...CHILD_STYLES,
  ponytail: 1,
  bunches: 0,
  plaits: 0.4,
  bun: 1.6,
  bald: 0.8,
};
/** How much likelier some hair is on some. */
const LIKELIER: Readonly<Record<Skin, Partial<Shares<HairStyle>>>> = {
  'skin-1': { afro: 0, plaits: 0.7, hijab: 0.4, patka: 0 },
  'skin-2': { afro: 0.2, patka: 0.7 },
  'skin-3': { afro: 0.6, patka: 1.8, hijab: 1.4 },
  'skin-4': { afro: 2, plaits: 1.6, patka: 1.6, hijab: 1.4, curly: 1.3 },
  'skin-5': { afro: 3, plaits: 3, patka: 0, long: 0.4, cropped: 2, curly: 1.4 },
};

/** Now and then, as in a school: shares of all. */
const GLASSES = { child: 0.14, adult: 0.3 };
const HEARING_AID = 0.03;
const COCHLEAR_IMPLANT = 0.015;
const WHEELCHAIR = 0.05;
const WALKING_FRAME = 0.02;
const GREY = 0.22;

/** Somebody of a mixed class, always the same for the same seed, place, picture and part in it. */
export function classmate(seed: number, where: string, who: Who | undefined): People {
  const part = CAST.indexOf(who ?? 'pupil');
  const adult = who === 'adult';
  const chance = (fact: string) => chanceOf(`${seed} ${where} ${fact}`);
  const apart = (fact: string) => (chance(fact) + part * GOLDEN) % 1;
  const own = (fact: string) => chance(`${fact} ${part}`);
  const skin = pick(Object.entries(SKIN_SHARES) as [Skin, number][], apart('skin'));
  const styles = Object.entries(adult ? ADULT_STYLES : CHILD_STYLES) as [HairStyle, number][];
  const likely = styles.map(([style, weight]) => [style, weight * (LIKELIER[skin][style] ?? 1)] as const);
  return {
    skin,
    hairStyle: pick(likely, apart('hair')),
    hairColour: adult && own('grey') < GREY ? 'grey' : pick(HAIR_BY_SKIN[skin], own('colour')),
    glasses: own('glasses') < (adult ? GLASSES.adult : GLASSES.child),
    hearing: hearingOf(own('hearing')),
    walking: walkingOf(own('walking')),
    uniform: null,
    mixed: null,
  };
}

function hearingOf(chance: number): People['hearing'] {
  if (chance < HEARING_AID) return 'hearing-aid';
  return chance < HEARING_AID + COCHLEAR_IMPLANT ? 'cochlear-implant' : null;
}

function walkingOf(chance: number): People['walking'] {
  if (chance < WHEELCHAIR) return 'wheelchair';
  return chance < WHEELCHAIR + WALKING_FRAME ? 'walking-frame' : null;
}

function pick<T>(choices: Weighted<T>, chance: number): T {
  const whole = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = chance * whole;
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  const [last] = choices.at(-1) ?? [];
  return last as T;
}

/** A number from 0 up to 1 that looks like chance and is always the same for the same text (FNV-1a, then mixed). */
export function chanceOf(text: string): number {
  let hash = hashOf(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
