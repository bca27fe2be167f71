import type { Drawings } from '../../rig/drawing';
import { circle, dot, ellipse, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { paints, quaver } from '../../rig/props/lessons';
import { CREAM, room } from '../../rig/props/rooms';
import { pipe } from '../../rig/props/sensory';

const piano = (): Ink => [
  rect(6, 26, 36, 14, 1, P.brown),
  rect(8, 44, 32, 22, 0, P.darkBrown),
  rect(4, 38, 40, 9, 1, P.white),
  line('M10 39V47M16 39V47M22 39V47M28 39V47M34 39V47M40 39V47', 1.2),
  line('M13 40V43M19 40V43M25 40V43M31 40V43M37 40V43', 2.6),
];

const drum = (x: number, y: number): Ink => [
  shape(`M${x - 10} ${y}V${y + 15}C${x - 10} ${y + 20} ${x + 10} ${y + 20} ${x + 10} ${y + 15}V${y}Z`, P.red),
  line(`M${x - 10} ${y + 4}L${x - 5} ${y + 17}L${x} ${y + 5}L${x + 5} ${y + 17}L${x + 10} ${y + 4}`, 1.6),
  ellipse(x, y, 10, 4.4, P.white),
];

const easel = (): Ink => [
  pipe('M30 10V8M17 66L25 40M44 66L36 40M30 60V44', P.orange, 2),
  rect(9, 10, 42, 34, 1, P.white),
  circle(20, 19, 5.5, P.yellow),
  flat('M10 37C20 28 28 40 50 30V43H10Z', P.green),
  shape('M36 34V27L41.500 22L47 27V34Z', P.red),
  rect(9, 10, 42, 34, 1, 'none'),
  rect(6, 43, 48, 5, 1, P.orange),
];

const flask = (x: number, y: number, fill: string): Ink => [
  shape(
    `M${x - 3.5} ${y}V${y + 10}L${x - 11} ${y + 25}Q${x - 12} ${y + 29} ${x - 8} ${y + 29}H${x + 8}Q${x + 12} ${y + 29} ${x + 11} ${y + 25}L${x + 3.5} ${y + 10}V${y}Z`,
    P.white,
  ),
  flat(
    `M${x - 7} ${y + 18.5}H${x + 7}L${x + 10} ${y + 25}Q${x + 11} ${y + 28} ${x + 8} ${y + 28}H${x - 8}Q${x - 11} ${y + 28} ${x - 10} ${y + 25}Z`,
    fill,
  ),
  line(`M${x - 5.5} ${y}H${x + 5.5}`),
];

export const drawings: Drawings = {
  'music-room': {
    shows: 'A room with a piano, a drum and music notes.',
    ink: [
      room(P.purple, P.orange, 56),
      moved(piano(), 3, 0),
      drum(57, 46),
      quaver(16, 20, 0.85, P.yellow),
      quaver(54, 28, 1.1, P.yellow),
    ],
  },
  'art-room': {
    shows: 'A room with a painting on an easel and a palette of paints.',
    ink: [room(P.blue, P.lightGrey, 54), easel(), paints(54, 56, 1.05)],
  },
  'science-lab': {
    shows: 'A science bench with a flask, a microscope and test tubes.',
    ink: [
      room(P.lightGrey, P.brown, 52),
      flask(17, 18, P.green),
      moved(scaled(openmoji('1F52C'), 0.8), 14, -8),
      rect(3, 46, 66, 7, 1, P.white),
    ],
  },
  kitchen: {
    shows: 'A kitchen with a cooker, a pan, a cupboard and a sink.',
    ink: [
      room(CREAM, P.lightGrey, 62),
      rect(35, 8, 30, 19, 1, P.orange),
      line('M50 8V27'),
      dot(47, 18, 1.3),
      dot(53, 18, 1.3),
      rect(6, 40, 26, 25, 1, P.white),
      rect(10, 48, 18, 12, 1, P.darkGrey),
      dot(11, 44.5, 1.3),
      dot(19, 44.5, 1.3),
      dot(27, 44.5, 1.3),
      rect(34, 43, 32, 22, 1, P.orange),
      line('M50 43V65'),
      rect(32, 38, 36, 6, 1, P.darkGreen),
      shape('M8 27H26V36Q26 39 23 39H11Q8 39 8 36Z', P.red),
      line('M26 31H33', 3),
      line('M13 22q-2 -3 0 -5t0 -5M21 22q-2 -3 0 -5t0 -5', 1.8),
      pipe('M52 38V31Q52 28 55 28H58Q60 28 60 32', P.grey, 1.8),
    ],
  },
};
