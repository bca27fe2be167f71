import type { LetterShape } from './letterShape';

/** The round of a, d, g and q, begun and ended on their stem. */
const ROUND = 'M75 24 C69 9 55 0 39 0 C17 0 1 22 1 50 C1 78 17 100 38 100 C56 100 70 84 75 64';
/** The round of b and p, which goes the other way. */
const BACK_ROUND = 'M6 30 C12 11 26 0 43 0 C64 0 80 22 80 50 C80 78 64 100 43 100 C26 100 12 89 6 72';
const ARCH = 'M6 40 C8 16 22 0 41 0 C59 0 68 13 68 34 L68 80 C68 94 74 101 85 97';
const CUP = 'M6 2 L6 62 C6 86 17 100 36 100 C55 100 68 86 68 62';
const L_STEM = 'M8 -80 L8 76 C8 92 14 101 27 97';

/**
 * Small letters as they are taught in UK infant classes: one-storey a and g, flicks to lead on, a tail on l and t, every
 * stroke in its order and direction. Our own drawing.
 */
export const SMALL_LETTERS: Readonly<Record<string, LetterShape>> = {
  a: [92, `${ROUND} M75 2 L75 80 C75 94 81 101 92 97`],
  b: [80, `M6 -80 L6 100 ${BACK_ROUND}`],
  c: [69, 'M68 20 C61 7 51 0 38 0 C17 0 1 22 1 50 C1 78 17 100 38 100 C51 100 62 93 69 81'],
  d: [92, `${ROUND} M75 -80 L75 80 C75 94 81 101 92 97`],
  e: [73, 'M3 52 L73 52 C73 22 60 0 38 0 C17 0 1 22 1 50 C1 78 17 100 40 100 C53 100 63 94 70 82'],
  f: [56, 'M56 -66 C51 -76 45 -80 38 -80 C26 -80 20 -70 20 -54 L20 100', 'M2 3 L44 3'],
  g: [75, `${ROUND} M75 2 L75 140 C75 165 60 180 38 180 C24 180 12 175 4 165`],
  h: [85, `M6 -80 L6 100 ${ARCH}`],
  i: [27, 'M8 2 L8 76 C8 92 14 101 27 97', 'M8 -32 L8.5 -32'],
  j: [30, 'M28 2 L28 144 C28 168 18 181 0 176', 'M28 -32 L28.5 -32'],
  k: [70, 'M6 -80 L6 100', 'M56 4 L9 54 L52 92 C58 98 64 100 70 96'],
  l: [27, L_STEM],
  m: [
    127,
    'M6 2 L6 100 M6 40 C8 16 19 0 35 0 C50 0 58 12 58 32 L58 100 M58 40 C60 16 71 0 87 0 C102 0 110 12 110 34 L110 80 C110 94 116 101 127 97',
  ],
  n: [85, `M6 2 L6 100 ${ARCH}`],
  o: [75, 'M58 8 C52 3 46 0 38 0 C17 0 1 22 1 50 C1 78 17 100 38 100 C59 100 75 78 75 50 C75 32 69 16 58 8'],
  p: [80, `M6 2 L6 180 ${BACK_ROUND}`],
  q: [90, `${ROUND} M75 2 L75 178 L90 164`],
  r: [54, 'M6 2 L6 100 M6 40 C8 16 20 0 38 0 C45 0 50 2 54 6'],
  s: [
    61,
    'M58 16 C53 6 44 0 32 0 C16 0 4 9 4 24 C4 41 18 46 32 50 C47 54 61 59 61 76 C61 91 48 100 31 100 C17 100 7 94 2 83',
  ],
  t: [44, 'M19 -46 L19 74 C19 92 27 102 44 97', 'M0 3 L42 3'],
  u: [85, `${CUP} M68 2 L68 80 C68 94 74 101 85 97`],
  v: [72, 'M2 2 L36 100 L70 2'],
  w: [112, 'M2 2 L30 100 L56 10 L82 100 L110 2'],
  x: [68, 'M4 2 L64 100', 'M64 2 L4 100'],
  y: [68, `${CUP} M68 2 L68 140 C68 166 55 180 34 180 C21 180 10 175 3 166`],
  z: [64, 'M6 2 L60 2 L4 98 L62 98'],
  ł: [30, L_STEM, 'M0 24 L26 -2'],
};
