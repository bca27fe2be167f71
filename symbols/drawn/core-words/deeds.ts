import { CAI, GUS, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { head } from '../../rig/head';
import { circle, line, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { openHand } from '../../rig/props/careHands';
import { fingerThatPoints } from '../../rig/props/deeds';
import { boldArrow, rays } from '../../rig/signs';
import { limb, union } from '../../rig/union';

const BUSH = 'M4 66C0 56 4 46 11 45C11 37 20 33 26 37C31 31 41 31 46 37C52 33 61 37 61 45C68 46 72 56 68 66Z';
const COG = `M${Array.from({ length: 32 }, (_, at) => {
  const [radius, angle] = [at % 4 < 2 ? 20 : 15, ((at - 0.5) * Math.PI) / 16];
  return `${(36 + radius * Math.cos(angle)).toFixed(2)} ${(38 + radius * Math.sin(angle)).toFixed(2)}`;
}).join('L')}Z`;
const fingers = [20, 24.5, 47.5, 52].map((x) =>
  limb(
    [
      [x, 35],
      [x, 39.5],
    ],
    LENA.skin,
    3.4,
    { role: 'skin' },
  ),
);

export const drawings: Drawings = {
  hide: {
    shows: 'A child hiding behind a bush, of whom only eyes and fingers are to be seen.',
    ink: [
      head(LENA, 36, 25, 15, { face: 'blank' }),
      shape(BUSH, P.green),
      line('M17 52q3 4 7 1M32 46q4 5 8 1M48 54q4 4 8 0M28 60q4 3 7 0', 1.8, P.darkGreen),
      fingers.map((finger) => union(finger)),
    ],
  },
  point: {
    shows: 'A hand with one finger out, pointing.',
    ink: [
      fingerThatPoints(GUS, { x: 54, y: 18, size: 1.35, turn: -40, arm: 11 }),
      rays(53, 14, 8, 14, [-85, -40, 5], 2.6),
    ],
  },
  do: {
    shows: 'Two busy hands that turn a wheel with teeth.',
    ink: fitted([
      boldArrow([16, 17], [57, 18], 14, P.green, 9),
      shape(COG, P.yellow),
      circle(36, 38, 6, P.white),
      openHand(CAI, { x: 15, y: 48, turn: 32, arm: 14 }),
      openHand(CAI, { x: 57, y: 48, turn: -32, arm: 14, mirrored: true }),
    ]),
  },
};
