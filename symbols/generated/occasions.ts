import { CAI, ELA, friend, GUS } from '../rig/cast';
import type { Drawings } from '../rig/drawing';
import { arm, front, whole } from '../rig/figure';
import { ellipse, flat, type Ink, line, rect, roundPath, shape } from '../rig/ink';
import { letters } from '../rig/letters';
import { openmoji } from '../rig/openmoji';
import { P } from '../rig/palette';
import { moved, scaled } from '../rig/place';
import { heart, rays } from '../rig/signs';
import { portrait } from '../rig/sitting';
import { calendarPage } from './calendarPage';

function egg(x: number, fill: string, band: string, turn: number): Ink {
  return [
    ellipse(x, 40, 15, 21, fill, turn),
    line(`M${x - 13} 38l5 -4l5 4l5 -4l5 4l5 -4`, 3, band),
    line(`M${x - 11} 50h22`, 3, band),
    line(roundPath(x, 40, 15, 21, turn)),
  ];
}

const drop = (x: number, y: number): Ink =>
  shape(
    `M${x} ${y}C${x + 4} ${y + 5} ${x + 4} ${y + 9} ${x} ${y + 9}C${x - 4} ${y + 9} ${x - 4} ${y + 5} ${x} ${y}Z`,
    P.blue,
  );

const giver = front(GUS, { x: 17, y: 36, right: null, look: 1 });
const mother = front(
  { ...friend(ELA), who: 'adult', hairStyle: 'long' },
  { x: 56, y: 27, look: -1, face: 'delighted' },
);

export const drawings: Drawings = {
  holiday: {
    shows: 'A beach with an umbrella, the sea and a suitcase.',
    ink: [moved(scaled(openmoji('1F3D6'), 0.95), 2, -4), moved(scaled(openmoji('1F9F3'), 0.6), -20, 16)],
  },
  weekend: {
    shows: 'A house beside a calendar page that says Sat and Sun.',
    ink: [
      calendarPage(P.purple, 8),
      letters('Sat', { x: 22, y: 30, size: 11 }),
      letters('Sun', { x: 50, y: 30, size: 11 }),
      line('M36 22V37M7 37H65'),
      moved(scaled(openmoji('1F3E0'), 0.5), 0, 15),
    ],
  },
  icy: {
    shows: 'Icicles hanging over a frozen puddle with a snowflake.',
    ink: [
      shape('M6 8H66V16L61 34L56 16L50 42L44 16L39 30L34 16L28 46L22 16L16 36L11 16L6 16Z', P.blue),
      ellipse(36, 59, 28, 8, P.blue),
      line('M22 58l7 3M42 56l8 2', 2, P.white),
      line('M20 57l8 3M40 58l9 2', 1.6),
    ],
  },
  easter: {
    shows: 'Two painted eggs in a nest.',
    ink: [
      egg(25, P.pink, P.darkPurple, -8),
      egg(47, P.blue, P.darkOrange, 8),
      shape('M4 52C12 56 60 56 68 52C66 64 56 68 36 68C16 68 6 64 4 52Z', P.brown),
      line('M14 60l10 -3M26 63l12 -4M42 61l12 -3', 1.8),
    ],
  },
  'hot-weather': {
    shows: 'A child who is hot, with drops of sweat, under a bright sun.',
    ink: [
      moved(whole(portrait(CAI, { face: 'tongue' })), -8, 2),
      [drop(8, 24), drop(46, 28)],
      moved(scaled(openmoji('2600'), 0.62), 18, -16),
    ],
  },
  'chinese-new-year': {
    shows: 'A red lantern with a gold tassel.',
    ink: [
      line('M36 3V12'),
      rect(26, 10, 20, 6, 1, P.darkYellow),
      ellipse(36, 31, 27, 17, P.red),
      ellipse(36, 31, 14, 17, P.red),
      line('M36 14V48'),
      rect(26, 46, 20, 6, 1, P.darkYellow),
      line('M30 53V66M36 53V68M42 53V66', 3, P.darkYellow),
      rays(36, 31, 30, 34, [160, 200, -20, 20]),
    ],
  },
  'mothers-day': {
    shows: 'A child giving a woman flowers, with a heart.',
    ink: [
      whole(mother),
      whole(giver),
      arm(GUS, [
        [26, 40],
        [31, 47],
        [37, 42],
      ]),
      moved(scaled(openmoji('1F490'), 0.52), 1, 4),
      heart(36, 11, 6),
    ].map((ink) => moved(ink, 0, 2)),
  },
  night: {
    shows: 'A moon and stars in a dark sky.',
    ink: [
      rect(4, 6, 64, 60, 8, P.navy),
      flat('M44 16A22 22 0 1 0 56 50A18 18 0 0 1 44 16Z', P.yellow),
      line('M44 16A22 22 0 1 0 56 50A18 18 0 0 1 44 16Z', 2),
      flat('M54 16l2 5l5 .5l-4 3.5l1 5l-4 -2.5l-4 2.5l1 -5l-4 -3.5l5 -.5Z', P.yellow),
    ],
  },
};
