import type { HairColour, Skin } from '../../base/dress';

/** The five tones that our figures are drawn in, lightest first. */
export const SKIN_COLOURS: Readonly<Record<Skin, string>> = {
  'skin-1': '#fadcbc',
  'skin-2': '#debb90',
  'skin-3': '#c19a65',
  'skin-4': '#a57939',
  'skin-5': '#6a462f',
};

/** Beside each tone, for what lies in its shade. */
export const SKIN_SHADOWS: Readonly<Record<Skin, string>> = {
  'skin-1': '#debb90',
  'skin-2': '#c19a65',
  'skin-3': '#a57939',
  'skin-4': '#6a462f',
  'skin-5': '#46301f',
};

/** No hair is as dark as the outline, and none is the colour of a skin. */
export const HAIR_FILLS: Readonly<Record<HairColour, string>> = {
  black: '#3f3f3f',
  'dark-brown': '#54341f',
  brown: '#8b5a2b',
  fair: '#f1b31c',
  ginger: '#e27022',
  grey: '#d0cfce',
};

/** Of a hijab or a patka that somebody is given. */
export const CLOTHS = ['#1e50a0', '#8967aa', '#186648', '#61b2e4', '#d22f27', '#e67a94'] as const;

/** Yellow is for hands and faces that are nobody's until somebody's look is asked for. */
const NOBODY = '#fcea2b';
const NOBODY_SHADOW = '#f1b31c';

const SKINS: ReadonlySet<string> = new Set([NOBODY, ...Object.values(SKIN_COLOURS)]);
const SHADOWS: ReadonlySet<string> = new Set([NOBODY, NOBODY_SHADOW, ...Object.values(SKIN_SHADOWS)]);

/** Some artwork calls gloves and sleeves skin; only what is drawn in a colour of skin is. */
export function isSkinColour(colour: string): boolean {
  return SKINS.has(colour);
}

export function isShadowColour(colour: string): boolean {
  return SHADOWS.has(colour);
}
