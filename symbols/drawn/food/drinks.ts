import type { Drawings } from '../../rig/drawing';
import { ellipse, flat, type Ink, line, roundPath, shape, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import { steam } from '../../rig/props/food';

const GLASS = 'M14 6H58L52.500 62Q52 66 48 66H24Q20 66 19.500 62Z';

const glassOfWater: Ink = [
  shape(GLASS, P.white),
  flat('M16 22Q26 18 36 22T56.300 22L52.500 61.500Q52 65 48 65H24Q20 65 19.500 61.500Z', P.blue),
  line('M16 22Q26 18 36 22T56.300 22', 2, P.darkBlue),
  line('M23 30L25.500 56', 4, P.white),
  line(GLASS),
];

const beaker: Ink = [
  tube('M52 24H58Q66 24 66 34Q66 46 50 48', P.red, 5),
  shape('M8 13L13 61Q14 67 21 67H41Q48 67 49 61L54 13Z', P.red),
  ellipse(31, 13, 23, 7, P.darkRed),
  line('M16 27L19 54', 3.4, P.white),
];

const tea: Ink = [
  steam(30, 22, 10),
  ellipse(33, 61, 29, 7, P.lightGrey),
  tube('M52 34H58Q66 34 65 42Q64 50 49 51', P.white, 3.4),
  shape('M8 30C8 50 16 60 26 61H38C48 60 56 50 56 30Z', P.white),
  ellipse(32, 30, 24, 6, P.white),
  flat(roundPath(32, 31, 20, 3.6), P.brown),
  line('M20 33Q17 42 20 46', 1.6),
  shape('M14.500 46H25.500V55H14.500Z', P.darkGreen, 1.8),
];

export const drawings: Drawings = {
  cup: { shows: 'A red cup with a handle.', ink: beaker },
  tea: { shows: 'A cup of hot tea on a saucer.', ink: tea },
  water: { shows: 'A glass of water.', ink: glassOfWater },
};
