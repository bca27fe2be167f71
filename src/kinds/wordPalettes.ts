import type { Colour } from '../scene/nodes';
import type { WordClass } from './wordClasses';

/** Versions of colour coding; a board has one and never mixes two (practice.md 2.7). */
export const PALETTES = ['fitzgerald', 'goossens', 'none', 'own'] as const;
export type PaletteName = (typeof PALETTES)[number];
export type OwnColours = Readonly<Partial<Record<WordClass, Colour>>>;

const WHITE: Colour = '#ffffff';
const YELLOW: Colour = '#fdfd96';
const GREEN: Colour = '#c7f3c7';
const BLUE: Colour = '#84b6f4';
const ORANGE: Colour = '#ffda89';
const PINK: Colour = '#fdcae1';
const PURPLE: Colour = '#bc98f3';
const LILAC: Colour = '#e3d3fb';

/** The fills in most common use, black on each at least 8.9:1 (practice.md 2.7); questions vary, lilac is the pale purple. */
const FITZGERALD: Record<WordClass, Colour> = {
  people: YELLOW,
  actions: GREEN,
  describing: BLUE,
  little: WHITE,
  things: ORANGE,
  places: PURPLE,
  social: PINK,
  stop: '#ff9688',
  questions: LILAC,
  folder: '#d8af97',
  other: '#d9dbdb',
};

/** Verbs pink, describing blue, prepositions green, nouns yellow, all else orange (practice.md 2.7). */
const GOOSSENS: Record<WordClass, Colour> = {
  people: YELLOW,
  actions: PINK,
  describing: BLUE,
  little: GREEN,
  things: YELLOW,
  places: YELLOW,
  social: ORANGE,
  stop: ORANGE,
  questions: ORANGE,
  folder: ORANGE,
  other: ORANGE,
};

/** What a person may paint a class with: black words stay easy to read on each. */
export const PALE_COLOURS: readonly { readonly value: Colour; readonly name: string }[] = [
  { value: YELLOW, name: 'Yellow' },
  { value: ORANGE, name: 'Orange' },
  { value: '#ff9688', name: 'Red' },
  { value: PINK, name: 'Pink' },
  { value: LILAC, name: 'Lilac' },
  { value: PURPLE, name: 'Purple' },
  { value: BLUE, name: 'Blue' },
  { value: '#b9e3ee', name: 'Turquoise' },
  { value: GREEN, name: 'Green' },
  { value: '#d8af97', name: 'Brown' },
  { value: '#d9dbdb', name: 'Grey' },
  { value: WHITE, name: 'White' },
];

/** The fill of a class; null where nothing is coloured. What is not their own is as in the usual version. */
export function colourOfClass(name: WordClass, palette: PaletteName, own: OwnColours): Colour | null {
  if (palette === 'none') return null;
  if (palette === 'own') return own[name] ?? FITZGERALD[name];
  return (palette === 'goossens' ? GOOSSENS : FITZGERALD)[name];
}
