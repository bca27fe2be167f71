import type { Drawings } from '../../rig/drawing';
import { circle, flat, type Ink, line } from '../../rig/ink';
import { P } from '../../rig/palette';
import { turned } from '../../rig/place';

const [left, middle, right] = ['C14 18 14 54 36 66', 'C40 54 40 18 36 6', 'C62 18 62 54 36 66'];

const ball: Ink = [
  circle(36, 36, 30, P.blue),
  flat('M36 6A30 30 0 0 0 36 66C14 54 14 18 36 6Z', P.red),
  flat(`M36 6${left}${middle}Z`, P.yellow),
  flat(`M36 6${right}${middle}Z`, P.white),
  line(`M36 6${left}${middle}${right}`),
  circle(36, 36, 30, 'none'),
];

export const drawings: Drawings = {
  ball: { shows: 'A large ball in red, yellow and blue.', ink: turned(ball, 24) },
};
