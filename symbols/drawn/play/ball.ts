import type { Drawings } from '../../rig/drawing';
import { circle, flat, type Ink, line } from '../../rig/ink';
import { P } from '../../rig/palette';
import { turned } from '../../rig/place';

const ball: Ink = [
  circle(36, 36, 31, P.white),
  flat('M36 6A30 30 0 0 0 36 66C22 54 22 18 36 6Z', P.red),
  flat('M36 6A30 30 0 0 1 66 36A30 30 0 0 1 36 66C66 54 66 18 36 6Z', P.blue),
  flat('M36 6C22 18 22 54 36 66C50 54 50 18 36 6Z', P.yellow),
  line('M36 5C20 18 20 54 36 67M36 5C52 18 52 54 36 67'),
  circle(36, 36, 31, 'none'),
];

export const drawings: Drawings = {
  ball: { shows: 'A large ball in red, yellow and blue.', ink: turned(ball, 24) },
};
