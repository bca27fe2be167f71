import { KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { circle, dot, ellipse, flat, type Ink, line, rect, shape, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { grasping } from '../../rig/props/bigHands';
import { rays } from '../../rig/signs';

const tassel = (x: number, y: number, turn: number): Ink =>
  turned(shape(`M${x - 2} ${y}L${x - 3.6} ${y - 7}H${x + 3.6}L${x + 2} ${y}Z`, P.yellow), turn, [x, y]);

/** Thick in the middle, pinched at its corners. */
const plumpCushion: Ink = [
  [tassel(19, 19, -45), tassel(53, 19, 45), tassel(19, 53, -135), tassel(53, 53, 135)],
  shape(
    'M17 17C23 16 27 14 36 14C45 14 49 16 55 17C56 23 58 27 58 36C58 45 56 49 55 55C49 56 45 58 36 58C27 58 23 56 17 55C16 49 14 45 14 36C14 27 16 23 17 17Z',
    P.darkPink,
  ),
  flat('M21 21C26 18 32 18 40 18C30 21 23 26 20 38C18 32 18 26 21 21Z', P.pink),
  line('M20 20L26 25M52 20L46 25M20 52L26 47M52 52L46 47', 1.8),
];

const tweezing = grasping(KIT, { x: 46, y: 30, size: 1.15, arm: 20, mirrored: true });

/** Upright, its tips around a bead. */
const tweezers: Ink = [
  shape(
    'M22 6C22 2 34 2 34 6L40 32C40 42 35 50 31 60L28 58L33 33L28 16L23 33L28 58L25 60C21 50 16 42 16 32Z',
    P.lightGrey,
  ),
  circle(28, 61, 7, P.red),
];

export const drawings: Drawings = {
  sink: {
    shows: 'A white sink with a tap.',
    ink: [
      shape('M30 66L32 48H40L42 66Z', P.lightGrey),
      shape('M8 32H64C64 46 54 52 36 52C18 52 8 46 8 32Z', P.white),
      rect(5, 27, 62, 7, 3, P.white),
      tube('M30 28V14C30 8 44 8 44 14V18', P.grey, 4),
      line('M24 18H36', 4),
      shape('M44 22C47 26 47 29 44 29C41 29 41 26 44 22Z', P.darkBlue, 1.6),
    ],
  },
  oven: {
    shows: 'A cooker with four rings on top and a pie in the oven.',
    ink: [
      rect(10, 14, 52, 54, 3, P.lightGrey),
      rect(8, 8, 56, 8, 3, P.darkGrey),
      [dot(19, 23, 3), dot(30, 23, 3), dot(42, 23, 3), dot(53, 23, 3)],
      rect(16, 30, 40, 32, 3, P.yellow),
      shape('M23 54C23 44 49 44 49 54Z', P.orange),
      line('M20 55H52', 3),
      line('M22 34H50', 3),
    ],
  },
  toaster: {
    shows: 'A toaster with two slices of toast coming out.',
    ink: [
      shape('M18 34V14C18 8 34 8 34 14V34ZM38 34V14C38 8 54 8 54 14V34Z', P.orange),
      shape('M8 36C8 31 12 28 16 28H56C60 28 64 31 64 36V62H8Z', P.red),
      line('M16 34H56', 4),
      line('M58 42V52', 2),
      circle(58, 44, 3.4, P.yellow),
      line('M14 66H20M52 66H58', 4),
    ],
  },
  lamp: {
    shows: 'A table lamp, lit.',
    ink: [
      tube('M36 38V60', P.orange, 3),
      shape('M22 66C22 60 28 58 36 58C44 58 50 60 50 66Z', P.orange),
      shape('M26 10H46L58 40H14Z', P.yellow),
      rays(36, 26, 27, 33, [20, 0, -20, 160, 180, 200], 3),
    ],
  },
  hairdryer: {
    shows: 'A hairdryer blowing air.',
    ink: [
      shape('M26 34L22 64H36L40 36Z', P.darkPurple),
      shape('M14 24C14 12 26 8 38 12L52 16V34L38 38C26 42 14 36 14 24Z', P.purple),
      circle(25, 25, 7, P.white),
      line('M57 16H68M57 25H66M57 34H68', 3),
    ],
  },
  'watering-can': {
    shows: 'A watering can with water coming out.',
    ink: [
      tube('M40 26C40 8 64 10 60 34', P.darkGreen, 3),
      tube('M32 52L14 26', P.green, 5),
      shape('M6 26L18 16L22 22L10 32Z', P.darkGreen),
      rect(30, 30, 34, 34, 4, P.green),
      line('M8 38V44M13 36V40M4 34V38M9 50V56', 3, P.darkBlue),
    ],
  },
  cushion: {
    shows: 'A plump pink cushion with tassels at its corners, on a sofa.',
    ink: [
      rect(6, 12, 60, 42, 6, P.lightGrey),
      rect(10, 50, 52, 15, 3, P.grey),
      line('M11 65V68M61 65V68', 4),
      [rect(3, 34, 11, 32, 5, P.lightGrey), rect(58, 34, 11, 32, 5, P.lightGrey)],
      moved(turned(scaled(plumpCushion, 0.92), -12, [36, 36]), 0, -4),
    ],
  },
  tweezers: {
    shows: 'A hand squeezing a large pair of tweezers that hold a red bead.',
    ink: fitted([tweezing.back, turned(tweezers, 14, [26, 30]), tweezing.front]),
  },
  'photo-album': {
    shows: 'An open photo album with two photos.',
    ink: [
      shape('M4 16C16 12 28 12 36 18C44 12 56 12 68 16V60C56 56 44 56 36 62C28 56 16 56 4 60Z', P.darkBlue),
      line('M36 18V62'),
      rect(10, 22, 20, 24, 1, P.white),
      rect(42, 22, 20, 24, 1, P.white),
      [flat('M13 42L19 32L23 38L26 34L28 42Z', P.green), dot(24, 28, 2.4, P.darkYellow)],
      [circle(52, 32, 4.5, P.yellow), flat('M45 43C45 37 59 37 59 43Z', P.red)],
    ],
  },
  'name-card': {
    shows: 'A card with a face and a line for a name.',
    ink: [
      rect(5, 16, 62, 42, 5, P.white),
      flat('M6 22C6 18 8 17 10 17H62C64 17 66 18 66 22V24H6Z', P.darkBlue),
      line('M6 24H66', 1.8),
      [
        circle(20, 37, 8, P.yellow),
        dot(17.4, 36, 1.3),
        dot(22.6, 36, 1.3),
        line('M17 40C19 42 21 42 23 40', 1.6),
      ],
      line('M34 36H60', 4),
      line('M34 47H54', 2.6, P.grey),
    ],
  },
  bench: {
    shows: 'A wooden bench.',
    ink: [
      line('M14 38V64M58 38V64M14 40V16M58 40V16', 5),
      rect(6, 16, 60, 8, 2, P.orange),
      rect(6, 27, 60, 8, 2, P.orange),
      rect(4, 42, 64, 9, 2, P.orange),
    ],
  },
  daytime: {
    shows: 'A bright sun in a blue sky over a green hill.',
    ink: [
      rect(5, 5, 62, 62, 6, P.blue),
      ellipse(37, 27, 12, 12, P.yellow),
      rays(37, 27, 15, 20, [0, 45, 90, 135, 180, 225, 270, 315], 2.6),
      shape('M5 56C16 46 30 46 40 52C50 47 60 48 67 54V61C67 65 65 67 61 67H11C7 67 5 65 5 61Z', P.green),
    ],
  },
};
