import { BEN, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { circle, flat, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, scaled } from '../../rig/place';
import { openHand } from '../../rig/props/bigArms';
import { grip } from '../../rig/props/gripHand';

const crayonHand = grip(JOY, { at: [44, 46] });

const drawing: Ink = [
  rect(4, 6, 58, 58, 2, P.white),
  circle(49, 18, 6, P.yellow),
  line('M12 56V33L26 20L40 33V48', 3, P.darkBlue),
  line('M8 56H37', 3, P.darkGreen),
  line('M22 56V43H30V56', 3, P.darkOrange),
  crayonHand.behind,
  shape('M37 54L38.500 47L54 31.500Q56 30 58 32L59.500 33.500Q61.500 35.500 59.500 37.500L44 52.500Z', P.red),
  flat('M38 53L38.800 49.500L41.500 52.200Z', P.darkRed),
  crayonHand.before,
];

const glueStick: Ink = [
  rect(51, 8, 11, 14, 4, P.white),
  rect(48, 18, 17, 8, 1, P.darkPurple),
  rect(46.5, 24, 20, 34, 2, P.purple),
  rect(45, 56, 23, 10, 2, P.darkPurple),
  line('M51 58V64M56.500 58V64M62 58V64', 1.6),
  line('M50 34H63M50 40H59', 2, P.white),
];

const sticking: Ink = [
  rect(4, 10, 46, 52, 2, P.white),
  polygon(
    [
      [27, 15],
      [27, 40],
      [43, 40],
    ],
    P.yellow,
  ),
  polygon(
    [
      [23, 20],
      [23, 40],
      [10, 40],
    ],
    P.orange,
  ),
  polygon(
    [
      [8, 42],
      [45, 42],
      [39, 52],
      [14, 52],
    ],
    P.red,
  ),
  rect(4, 52, 44, 10, 0, P.blue),
  glueStick,
];

const rollingHand = openHand(
  BEN,
  [
    [16, 69],
    [20, 59],
  ],
  [23, 46],
  {
    size: 0.95,
    turn: 6,
    sleeve: 0.6,
    width: 9,
    open: false,
  },
);

const playDough: Ink = [
  rect(24, 9, 24, 20, 2, P.yellow),
  shape('M26 11C24 2 48 2 46 11Z', P.purple),
  rect(22, 9, 28, 6, 2, P.darkYellow),
  rect(4, 32.5, 64, 13, 6.5, P.purple),
  rollingHand,
  flipped(rollingHand),
];

export const drawings: Drawings = {
  drawing: { shows: 'A hand drawing a house and a sun with a red crayon.', ink: scaled(drawing, 0.95) },
  sticking: { shows: 'A boat made of stuck paper shapes beside a glue stick.', ink: sticking },
  'play-dough': {
    shows: 'Two hands rolling purple play dough beside its tub.',
    ink: scaled(playDough, 0.97),
  },
  'building-bricks': {
    shows: 'A building made of coloured wooden bricks.',
    ink: [
      rect(5, 47, 21, 20, 1.5, P.red),
      shape('M26 47H67V67H57.500V65A11 11 0 0 0 35.500 65V67H26Z', P.green),
      rect(10, 27, 28, 20, 1.5, P.blue),
      rect(38, 27, 21, 20, 1.5, P.yellow),
      shape('M12 27L24 6L36 27Z', P.orange),
      shape('M40 27V18A8.500 8.500 0 0 1 57 18V27Z', P.purple),
    ],
  },
};
