import type { Colour } from '../../scene/nodes';
import type { Part } from './groups';

/** Versions in use: most say what is green and where blue, one service what blue and where red (practice.md 2.13). */
export const VERSIONS = ['usual', 'blue-what', 'own', 'none'] as const;
export type Version = (typeof VERSIONS)[number];
export type OwnParts = Readonly<Partial<Record<Part, Colour>>>;

const ORANGE: Colour = '#ffc46b';
const YELLOW: Colour = '#fdfd96';
const GREEN: Colour = '#b9e8b0';
const BLUE: Colour = '#9fc8f7';
const RED: Colour = '#ff9688';
const PURPLE: Colour = '#d4bdf7';
const BROWN: Colour = '#d8af97';

const USUAL: Record<Part, Colour> = {
  who: ORANGE,
  doing: YELLOW,
  describing: PURPLE,
  what: GREEN,
  where: BLUE,
  when: BROWN,
};

/** The pale fill of a part, black words on it easy to read; null where nothing is coloured. */
export function colourOfPart(part: Part, version: Version, own: OwnParts): Colour | null {
  if (version === 'none') return null;
  if (version === 'own') return own[part] ?? USUAL[part];
  if (version === 'blue-what') return { ...USUAL, what: BLUE, where: RED }[part];
  return USUAL[part];
}
