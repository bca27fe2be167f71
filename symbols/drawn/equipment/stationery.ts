import type { Drawings } from '../../rig/drawing';
import { circle, ellipse, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { pencil } from '../../rig/props/lessons';

const stick: Ink = [
  shape('M-8 -30C-8 -34 8 -34 8 -30V-18H-8Z', P.white),
  rect(-10, -20, 20, 8, 1, P.lightGrey),
  rect(-11, -12, 22, 38, 2, P.purple),
  rect(-11, -2, 22, 14, 0, P.yellow),
  rect(-12, 26, 24, 8, 2, P.darkPurple),
  line('M-6 27v6M0 27v6M6 27v6', 1.6),
];

/** A felt tip with its cap on. */
function felt(x: number, top: number, colour: string, cap: string): Ink {
  return [
    rect(x - 6.5, top + 14, 13, 42, 2, colour),
    rect(x - 7, top - 4, 14, 24, 3, cap),
    line(`M${x - 6.5} ${top + 48}h13`, 1.8),
  ];
}

export const drawings: Drawings = {
  glue: {
    shows: 'A glue stick without its cap, and its cap.',
    ink: [
      moved(turned(stick, 18, [0, 0]), 28, 37),
      rect(46, 43, 22, 25, 5, P.darkPurple),
      line('M52 56v8M57 56v8M62 56v8', 1.6),
    ],
  },
  rubber: {
    shows: 'A rubber that rubs out a pencil line.',
    ink: [
      line('M4 58C8 48 13 66 18 56C21 51 24 55 28 57', 2.4, P.darkGrey),
      moved(
        turned(
          [
            rect(-12, -28, 24, 46, 3, P.pink),
            rect(-12.5, -30, 25, 28, 2, P.darkBlue),
            line('M-12.500 -10H12.500', 2),
          ],
          38,
          [0, 0],
        ),
        43,
        40,
      ),
      line('M42 65l2 2M50 63l3 -1M58 66l2 -2', 2),
    ],
  },
  tissues: {
    shows: 'A box of tissues with one coming out.',
    ink: [
      polygon(
        [
          [12, 38],
          [60, 38],
          [67, 46],
          [5, 46],
        ],
        P.blue,
      ),
      ellipse(36, 42, 14, 2.6, P.darkGrey),
      shape(
        'M25 42C29 30 16 22 21 8C28 14 33 14 36 5C40 14 48 12 53 10C50 20 44 32 48 42C42 44 30 44 25 42Z',
        P.white,
      ),
      line('M36 14C33 22 38 30 36 38M46 18C42 24 44 30 42 36', 1.6),
      rect(5, 46, 62, 21, 2, P.darkBlue),
      [circle(17, 56.5, 4, P.yellow), circle(36, 56.5, 4, P.yellow), circle(55, 56.5, 4, P.yellow)],
    ],
  },
  'felt-tips': {
    shows: 'Four felt tips, one of them without its cap.',
    ink: [
      felt(12, 10, P.red, P.darkRed),
      felt(44, 10, P.yellow, P.darkYellow),
      felt(60, 10, P.green, P.darkGreen),
      [
        shape('M26 20L27 8H29L30 20Z', P.navy),
        rect(23.5, 17, 9, 8, 1, P.lightGrey),
        rect(21.5, 24, 13, 42, 2, P.blue),
        line('M21.500 34h13M21.500 58h13', 1.8),
      ],
    ],
  },
  'pencil-case': {
    shows: 'An open pencil case with pencils sticking out.',
    ink: [
      scaled(pencil(14, 8, 30, 175, P.yellow), 1.4, [14, 8]),
      scaled(pencil(36, 4, 30, 180, P.red), 1.4, [36, 4]),
      scaled(pencil(57, 8, 30, 186, P.green), 1.4, [57, 8]),
      shape('M4 34C4 31 6 30 9 30H63C66 30 68 31 68 34V60C68 64 66 66 62 66H10C6 66 4 64 4 60Z', P.purple),
      line('M4 40H68', 5),
      line('M6 40H66', 1.8, P.lightGrey),
      rect(50, 36, 7, 8, 1, P.yellow),
      line('M53.500 44v7', 3),
      line('M12 52h26', 2),
    ],
  },
};
