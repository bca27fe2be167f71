/** OpenMoji's colours: flat fills, each light one with its darker partner (symbols.md 5). */
export const P = {
  blue: '#92d3f5',
  darkBlue: '#61b2e4',
  red: '#ea5a47',
  darkRed: '#d22f27',
  green: '#b1cc33',
  darkGreen: '#5c9e31',
  yellow: '#fcea2b',
  darkYellow: '#f1b31c',
  orange: '#f4aa41',
  darkOrange: '#e27022',
  pink: '#ffa7c0',
  darkPink: '#e67a94',
  purple: '#b399c8',
  darkPurple: '#8967aa',
  brown: '#a57939',
  darkBrown: '#6a462f',
  white: '#ffffff',
  lightGrey: '#d0cfce',
  grey: '#9b9b9a',
  darkGrey: '#3f3f3f',
  black: '#000000',
  navy: '#1e50a0',
  maroon: '#781e32',
  forest: '#186648',
} as const;

/** Five tones of skin, lightest first. Yellow is for hands and faces that are nobody's. */
export const SKIN = ['#fadcbc', '#debb90', '#c19a65', '#a57939', '#6a462f'] as const;
export const NOBODY = P.yellow;
