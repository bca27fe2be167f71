import type { Drawings } from '../../rig/drawing';
import { flat, type Ink, line, shape } from '../../rig/ink';
import { P } from '../../rig/palette';

const GLASS = 'M14 6H58L52.500 62Q52 66 48 66H24Q20 66 19.500 62Z';

const glassOfWater: Ink = [
  shape(GLASS, P.white),
  flat('M16 22Q26 18 36 22T56.300 22L52.500 61.500Q52 65 48 65H24Q20 65 19.500 61.500Z', P.blue),
  line('M16 22Q26 18 36 22T56.300 22', 2, P.darkBlue),
  line('M23 30L25.500 56', 4, P.white),
  line(GLASS),
];

export const drawings: Drawings = {
  water: { shows: 'A glass of water.', ink: glassOfWater },
};
