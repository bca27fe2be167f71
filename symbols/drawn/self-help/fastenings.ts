import { DEV, HANA, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { circle, dot, ellipse, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { boldArrow } from '../../rig/props/boldArrow';
import { pinching } from '../../rig/props/careHands';
import { area, union } from '../../rig/union';

const lace = (d: string): Ink => [line(d, 5.4), line(d, 2.4, P.white)];

const button = (y: number): Ink => [circle(38, y, 4.4, P.yellow), dot(36.6, y, 0.9), dot(39.4, y, 0.9)];

export const drawings: Drawings = {
  'do-up-zip': {
    shows: 'A hand pulling up the zip of a jacket, with an arrow up.',
    ink: [
      union(area('M18 8H54V40H18Z', DEV.top, { role: 'top' })),
      shape('M22 5L10 12L6 67H36V40L27 8Z', P.red),
      shape('M50 5L62 12L66 67H36V40L45 8Z', P.red),
      line('M27 8L36 40L45 8', 5),
      line('M36 40V66', 5),
      line('M27 8L36 40L45 8M36 40V66', 1.6, P.lightGrey),
      rect(32, 34, 8, 9, 2, P.yellow),
      rect(34, 43, 4, 7, 1.5, P.yellow),
      pinching(DEV, { x: 38, y: 47, turn: -62, size: 0.95, arm: 18, mirrored: true }),
      boldArrow([19, 62], [19, 32], 0, P.green, 9),
    ],
  },
  'do-up-buttons': {
    shows: 'Two hands doing up a button of a cardigan.',
    ink: [
      shape('M20 6L8 12L6 67H36V6Z', P.purple),
      shape('M52 6L64 12L66 67H32V30L44 6Z', P.purple),
      shape('M27 6H45L33 26Z', P.white),
      line('M27 6L33 26M46 6L33 26V66'),
      [34, 46, 59].map(button),
      pinching(LENA, { x: 30, y: 34, turn: 70, size: 0.85, arm: 16 }),
      pinching(LENA, { x: 42, y: 34, turn: -70, size: 0.85, arm: 16, mirrored: true }),
    ],
  },
  'tie-laces': {
    shows: 'Two hands tying the laces of a shoe in a bow.',
    ink: [
      shape('M20 34C18 44 13 48 14 57C15 70 57 70 58 57C59 48 54 44 52 34C50 24 22 24 20 34Z', P.red),
      shape('M27 30C26 42 29 50 36 51C43 50 46 42 45 30Z', P.white),
      shape('M15 59C19 52 53 52 57 59C55 70 17 70 15 59Z', P.lightGrey),
      lace('M26 47L46 55M46 47L26 55'),
      lace('M36 37C28 18 14 18 14 25C14 34 28 38 36 37C44 38 58 34 58 25C58 18 44 18 36 37'),
      lace('M36 37L28 46M36 37L44 46'),
      ellipse(36, 37, 4.4, 3.6, P.white),
      pinching(HANA, { x: 15, y: 25, turn: 122, size: 0.8, arm: 10 }),
      pinching(HANA, { x: 57, y: 25, turn: -122, size: 0.8, arm: 10, mirrored: true }),
    ],
  },
};
