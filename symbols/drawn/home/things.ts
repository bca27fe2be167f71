import type { Drawings } from '../../rig/drawing';
import { circle, dot, ellipse, flat, line, rect, shape, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import { rays } from '../../rig/signs';

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
    shows: 'A plump cushion.',
    ink: [
      shape('M10 12C20 18 52 18 62 12C56 24 56 48 62 60C52 54 20 54 10 60C16 48 16 24 10 12Z', P.darkPink),
      circle(36, 36, 3, P.yellow),
      line('M36 28V24M36 44V48M28 36H24M44 36H48', 1.8),
    ],
  },
  tweezers: {
    shows: 'Tweezers picking up a red bead.',
    ink: [
      shape('M30 6H42L38 20L48 38L40 58L37 56L41 38L36 26L31 38L35 56L32 58L24 38L34 20Z', P.lightGrey),
      circle(36, 61, 6, P.red),
    ],
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
