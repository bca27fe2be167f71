import { DEV, HANA, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { circle, dot, ellipse, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { pinching } from '../../rig/props/careHands';
import { boldArrow } from '../../rig/signs';
import { area, union } from '../../rig/union';

const lace = (d: string): Ink => [line(d, 5.4), line(d, 2.4, P.white)];

const button = (y: number): Ink => [circle(38, y, 4.4, P.yellow), dot(36.6, y, 0.9), dot(39.4, y, 0.9)];

export const drawings: Drawings = {
  'do-up-zip': {
    shows: 'A hand pulling up the zip of a jacket, with an arrow up.',
    ink: fitted([
      union(area('M18 8H54V40H18Z', DEV.top, { role: 'top' })),
      shape('M22 5L10 12L6 67H36V40L27 8Z', P.red),
      shape('M50 5L62 12L66 67H36V40L45 8Z', P.red),
      line('M27 8L36 40L45 8', 5),
      line('M36 40V66', 5),
      line('M27 8L36 40L45 8M36 40V66', 1.6, P.lightGrey),
      rect(32, 34, 8, 9, 2, P.yellow),
      rect(34, 43, 4, 7, 1.5, P.yellow),
      pinching(DEV, { x: 38, y: 47, turn: -62, size: 0.95, arm: 12, mirrored: true }),
      boldArrow([19, 62], [19, 32], 0, P.green, 9),
    ]),
  },
  'do-up-buttons': {
    shows: 'Two hands doing up a button of a cardigan.',
    ink: fitted([
      shape('M20 6L8 12L6 67H36V6Z', P.purple),
      shape('M52 6L64 12L66 67H32V30L44 6Z', P.purple),
      shape('M27 6H45L33 26Z', P.white),
      line('M27 6L33 26M46 6L33 26V66'),
      [34, 46, 59].map(button),
      pinching(LENA, { x: 31, y: 34, turn: 52, size: 0.9, arm: 10 }),
      pinching(LENA, { x: 44, y: 34, turn: -52, size: 0.9, arm: 10, mirrored: true }),
    ]),
  },
  'tie-laces': {
    shows: 'Two hands tying the laces of a shoe in a bow.',
    ink: fitted([
      shape('M18 30C16 42 10 46 11 56C12 71 60 71 61 56C62 46 56 42 54 30C52 18 20 18 18 30Z', P.red),
      shape('M26 24C25 40 28 50 36 51C44 50 47 40 46 24Z', P.white),
      shape('M12 58C16 51 56 51 60 58C58 71 14 71 12 58Z', P.lightGrey),
      lace('M24 44L48 53M48 44L24 53'),
      lace('M36 35C30 18 19 16 18 24C18 31 28 36 36 35C44 36 54 31 54 24C53 16 42 18 36 35'),
      lace('M36 35L27 45M36 35L45 45'),
      ellipse(36, 35, 4.6, 3.8, P.white),
      pinching(HANA, { x: 19, y: 27, turn: 146, size: 0.76, arm: 9 }),
      pinching(HANA, { x: 53, y: 27, turn: -146, size: 0.76, arm: 9, mirrored: true }),
    ]),
  },
};
