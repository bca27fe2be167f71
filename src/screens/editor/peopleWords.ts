import type { HairColour, HairStyle } from '../../base/dress';

export const HAIR_COLOUR_NAMES: Readonly<Record<HairColour, string>> = {
  black: 'Black',
  'dark-brown': 'Dark brown',
  brown: 'Brown',
  fair: 'Fair',
  ginger: 'Ginger',
  grey: 'Grey',
};

export const HAIR_STYLE_NAMES: Readonly<Record<HairStyle, string>> = {
  short: 'Short',
  cropped: 'Very short',
  bob: 'Bob',
  long: 'Long',
  ponytail: 'Ponytail',
  bunches: 'Bunches',
  bun: 'Bun',
  plaits: 'Plaits',
  curly: 'Curly',
  afro: 'Afro',
  bald: 'No hair',
  hijab: 'Hijab',
  patka: 'Patka',
};

/** Jumpers as schools have them. */
export const UNIFORMS: readonly (readonly [name: string, colour: string])[] = [
  ['Navy', '#1e50a0'],
  ['Royal blue', '#2f6fd0'],
  ['Light blue', '#92d3f5'],
  ['Red', '#d22f27'],
  ['Maroon', '#781e32'],
  ['Dark green', '#186648'],
  ['Green', '#5c9e31'],
  ['Purple', '#8967aa'],
  ['Yellow', '#fcea2b'],
  ['Grey', '#9b9b9a'],
];
