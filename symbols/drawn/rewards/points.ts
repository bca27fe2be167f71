import type { Drawings } from '../../rig/drawing';
import { circle, flat, type Ink, line } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { P } from '../../rig/palette';
import { star } from '../../rig/signs';

const SHIELD = 'M8 8Q22 10 32 4Q42 10 56 8V34Q56 54 32 66Q8 54 8 34Z';

const housePoints: Ink = [
  flat('M8 8Q22 10 32 4V34H8Z', P.red),
  flat('M32 4Q42 10 56 8V34H32Z', P.darkBlue),
  flat('M8 34H32V66Q8 54 8 34Z', P.green),
  flat('M56 34H32V66Q56 54 56 34Z', P.purple),
  line('M32 4V66M8 34H56'),
  line(SHIELD),
  star(32, 33, 14),
  circle(54, 52, 15, P.white),
  letters('+1', { x: 54, y: 52, size: 14, widest: 21 }),
];

const goldenTime: Ink = [
  circle(36, 38, 27, P.darkYellow),
  circle(36, 38, 20, P.yellow),
  line('M36 25V38L45 43', 3.4),
  line('M36 20.500V22M36 54V55.500M18.500 38H20M52 38H53.500', 2),
  star(13, 15, 11),
  star(60, 60, 10),
  star(61, 14, 8),
];

export const drawings: Drawings = {
  'house-points': { shows: 'A shield in four colours and plus one.', ink: housePoints },
  'golden-time': { shows: 'A golden clock with stars around it.', ink: goldenTime },
};
