import type { HairStyle } from '../../base/dress';
import type { Head } from '../symbol';
import { type Outline, roundOutline } from './headPath';

/**
 * How one style is drawn on a head of radius 10. `puffs` melt into one silhouette; `back` lies behind the head, `front`
 * on it. A style for a turned head is given where it differs.
 */
export interface Hair {
  readonly puffs?: readonly Outline[];
  readonly back?: readonly Outline[];
  readonly front?: readonly Outline[];
  readonly turnedFront?: readonly Outline[];
  readonly turnedBack?: readonly Outline[];
  /** Hides the edges between puffs and front: painted last, without an outline of its own. */
  readonly blend?: Outline;
  /** Folds of cloth, painted as thin lines. */
  readonly folds?: readonly Outline[];
  /** Cloth covers the hair, and of the head only the face is seen. */
  readonly cloth?: true;
}

const CAP: Outline =
  'M -9.9 1 C -12 -7 -6 -11.4 0 -11.2 C 6 -11.4 12 -7 9.9 1 C 9.2 -1.5 8.6 -3 7.6 -4.6 C 2 -3.6 -3 -4.4 -6 -6 C -7.6 -4.2 -9 -1.6 -9.9 1 Z';
const TURNED_CAP: Outline =
  'M 9.2 -4.2 C 5 -4.5 2 -5 -0.5 -5.5 C -2.5 -2.5 -5.5 -1 -6 3.5 C -6.6 6 -8.5 6 -9.3 3.6 C -13 -6 -6 -11.6 0 -11 C 5 -11 8.5 -8.5 9.2 -4.2 Z';
const CROP: Outline =
  'M -9.8 -1 C -10.6 -7.5 -5.6 -10.8 0 -10.8 C 5.6 -10.8 10.6 -7.5 9.8 -1 C 9.2 -3.4 8.4 -5.2 6.6 -6.4 C 2.4 -7 -2.4 -7 -6.6 -6.4 C -8.4 -5.2 -9.2 -3.4 -9.8 -1 Z';
const TURNED_CROP: Outline =
  'M 8.2 -6 C 4 -6.6 0.5 -6.4 -2.6 -6 C -4.4 -4 -5.6 -1.6 -6.2 1.6 C -7.4 2.6 -8.8 2.4 -9.6 1.4 C -11.6 -6 -6 -11 0 -10.8 C 4 -10.8 7 -9 8.2 -6 Z';
const BOB: Outline =
  'M -10.6 -1 C -12 -13 12 -13 10.6 -1 C 11.4 3 11.6 6 11 8.5 L -11 8.5 C -11.6 6 -11.4 3 -10.6 -1 Z';
const LONG: Outline =
  'M -10.6 -1 C -12 -13 12 -13 10.6 -1 C 11.6 4 12 8 11.5 12 L -11.5 12 C -12 8 -11.6 4 -10.6 -1 Z';
const PONYTAIL: Outline = 'M -8 -5 C -15 -7 -17 4 -13 9 C -11 6 -10 3 -8 1 Z';
const CURLY_FRINGE: Outline =
  'M -9.7 -2 C -9 -5 -6.5 -5.2 -5.5 -4.2 C -4.5 -6.6 -1.5 -6.8 0 -4.8 C 1.5 -6.8 4.5 -6.6 5.5 -4.2 C 6.5 -5.2 9 -5 9.7 -2 C 9.5 -12 -9.5 -12 -9.7 -2 Z';
const AFRO_EDGE: Outline =
  'M -9.6 0.6 C -9.4 -3.6 -6 -6 0 -6.2 C 6 -6 9.4 -3.6 9.6 0.6 C 10.4 -11 -10.4 -11 -9.6 0.6 Z';
const CURLY_BLEND: Outline = 'M -8.4 -5 C -7 -11.5 7 -11.5 8.4 -5 L 5 -7.5 L -5 -7.5 Z';
const AFRO_BLEND: Outline = 'M -9.4 -2.6 C -8.6 -12.8 8.6 -12.8 9.4 -2.6 C 7 -9.6 -7 -9.6 -9.4 -2.6 Z';
const HIJAB: Outline =
  'M -11 0 C -12 -14.5 12 -14.5 11 0 C 11 6 12 10 13 13.6 C 6 16 -6 16 -13 13.6 C -12 10 -11 6 -11 0 Z';
const HIJAB_FOLD: Outline = 'M -6.6 8.6 C -4.4 11.6 2 12.6 7.6 10.4';
/** The knot of hair on top is under the same cloth, tied at its foot. */
const PATKA: Outline =
  'M -9.8 -0.6 C -10.7 -7 -7.6 -10.6 -3.1 -11.3 C -5 -16.2 5 -16.2 3.1 -11.3 C 7.6 -10.6 10.7 -7 9.8 -0.6 C 6.6 -4 3 -5.8 0 -6.4 C -3 -5.8 -6.6 -4 -9.8 -0.6 Z';
const PATKA_TIE: Outline = 'M -3 -11.2 C -1.4 -10.3 1.4 -10.3 3 -11.2';
const PATKA_FOLDS: readonly Outline[] = [
  PATKA_TIE,
  'M -1.6 -10.4 C -4 -9.4 -6 -7.4 -7.4 -4.6',
  'M 1.6 -10.4 C 4 -9.4 6 -7.4 7.4 -4.6',
];
const PATKA_UNDER_A_HAT: Outline =
  'M -10 -0.6 C -11 -7 -7 -11 0 -11 C 7 -11 11 -7 10 -0.6 C 5 -6 -5 -6 -10 -0.6 Z';
/** What a grown-up ties where a child wears a patka. */
const TURBAN: Outline =
  'M -10.4 0 C -13.6 -5.4 -11.6 -12.6 -5.6 -14.2 C -2 -15.4 3 -15.4 6 -14 C 11.8 -12.4 13.6 -5.4 10.4 0 C 7.4 -3.2 3.6 -6 0 -7.4 C -3.6 -6 -7.4 -3.2 -10.4 0 Z';
const TURBAN_FOLDS: readonly Outline[] = [
  'M 0 -7.4 C -3.6 -9.4 -7.6 -10 -11.4 -8.4',
  'M 0 -7.4 C 2 -9.8 6 -12 10.4 -10.6',
  'M -3.8 -9.2 C -1.4 -11.6 3 -13.6 7 -13.4',
];

const CURLS: readonly Outline[] = [
  roundOutline([-9, 1], 4),
  roundOutline([-9.2, -4.5], 4.2),
  roundOutline([-5, -9.2], 4.4),
  roundOutline([0, -10.6], 4.6),
  roundOutline([5, -9.2], 4.4),
  roundOutline([9.2, -4.5], 4.2),
  roundOutline([9, 1], 4),
];
const plait = (side: 1 | -1): readonly Outline[] => [
  roundOutline([10.4 * side, 5], 2.6, 2.8),
  roundOutline([11 * side, 9], 2.4, 2.6),
  roundOutline([11.2 * side, 12.6], 2, 2.2),
];

const HAIR: Readonly<Record<HairStyle, Hair>> = {
  short: { front: [CAP], turnedFront: [TURNED_CAP] },
  cropped: { front: [CROP], turnedFront: [TURNED_CROP] },
  bob: { back: [BOB], front: [CAP], turnedFront: [TURNED_CAP] },
  long: { back: [LONG], front: [CAP], turnedFront: [TURNED_CAP] },
  ponytail: { back: [PONYTAIL], front: [CAP], turnedFront: [TURNED_CAP] },
  bunches: {
    back: [roundOutline([-11.5, 1.5], 3.6), roundOutline([11.5, 1.5], 3.6)],
    front: [CAP],
    turnedFront: [TURNED_CAP],
    turnedBack: [roundOutline([-11.5, 1.5], 3.8)],
  },
  bun: {
    back: [roundOutline([0, -11.5], 4)],
    front: [CAP],
    turnedFront: [TURNED_CAP],
    turnedBack: [roundOutline([-7, -11], 4)],
  },
  plaits: {
    back: [...plait(-1), ...plait(1)],
    front: [CAP],
    turnedFront: [TURNED_CAP],
    turnedBack: [...plait(-1)],
  },
  curly: { puffs: CURLS, front: [CURLY_FRINGE], blend: CURLY_BLEND },
  afro: { back: [roundOutline([0, -3.4], 14, 12.6)], front: [AFRO_EDGE], blend: AFRO_BLEND },
  bald: {},
  hijab: { back: [HIJAB], folds: [HIJAB_FOLD], cloth: true },
  patka: { front: [PATKA], folds: PATKA_FOLDS },
};

const GROWN_UP: Partial<Readonly<Record<HairStyle, Hair>>> = {
  patka: { front: [TURBAN], folds: TURBAN_FOLDS },
};

/** What would stand out at the top of a hat lies flat under it. */
const UNDER_A_HAT: Partial<Readonly<Record<HairStyle, Hair>>> = {
  bun: HAIR.short,
  curly: HAIR.bob,
  afro: HAIR.bob,
  patka: { front: [PATKA_UNDER_A_HAT] },
};

export function hairOn({ hairStyle, wears, who }: Pick<Head, 'hairStyle' | 'wears' | 'who'>): Hair {
  const hatted = wears === undefined || wears === 'ear-defenders' ? undefined : UNDER_A_HAT[hairStyle];
  const grown = who === 'adult' ? GROWN_UP[hairStyle] : undefined;
  return hatted ?? grown ?? HAIR[hairStyle];
}
