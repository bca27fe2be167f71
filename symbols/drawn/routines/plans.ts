import { FAY, friend, INDER, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { pointing } from '../../rig/hand';
import { head } from '../../rig/head';
import { circle, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { boldArrow, cross, questionMark } from '../../rig/signs';

/** The strokes at the hours of a clock. */
const HOURS = Array.from({ length: 12 }, (_, at) => {
  const [c, s] = [Math.cos((at * Math.PI) / 6), Math.sin((at * Math.PI) / 6)];
  const inner = at % 3 === 0 ? 22 : 24.5;
  return `M${(36 + inner * c).toFixed(2)} ${(36 + inner * s).toFixed(2)}L${(36 + 28 * c).toFixed(2)} ${(36 + 28 * s).toFixed(2)}`;
}).join('');

function card(x: number, y: number, side: number, fill: string, picture: Ink): Ink {
  return [rect(x, y, side, side, 4, fill), picture];
}

const ball = (x: number, y: number): Ink => [
  circle(x, y, 11, P.darkBlue),
  flat(`M${x - 10} ${y}Q${x} ${y + 8} ${x + 10} ${y}Q${x} ${y - 8} ${x - 10} ${y}Z`, P.yellow),
];
const umbrella = (x: number, y: number): Ink => [
  line(`M${x} ${y - 10}V${y + 7}C${x} ${y + 11} ${x - 5} ${y + 11} ${x - 5} ${y + 7}`),
  shape(
    `M${x - 11} ${y + 1}C${x - 11} ${y - 12} ${x + 11} ${y - 12} ${x + 11} ${y + 1}Q${x + 7} ${y - 2} ${x + 3.7} ${y + 1}Q${x} ${y - 2} ${x - 3.7} ${y + 1}Q${x - 7} ${y - 2} ${x - 11} ${y + 1}Z`,
    P.purple,
  ),
];

const BURST = `M${Array.from({ length: 24 }, (_, at) => {
  const [radius, angle] = [at % 2 === 0 ? 30 : 21, (at * Math.PI) / 12 - Math.PI / 2];
  return `${(36 + radius * Math.cos(angle)).toFixed(2)} ${(31 + radius * 0.9 * Math.sin(angle)).toFixed(2)}`;
}).join('L')}Z`;

export const drawings: Drawings = {
  'five-minutes-left': {
    shows: 'A clock with the last five minutes in red, and the number five.',
    ink: [
      circle(36, 36, 31, P.white),
      flat('M36 36V6A30 30 0 0 0 21 10.020Z', P.red),
      line(HOURS),
      line('M36 36V6M36 36L21 10.020'),
      circle(36, 36, 31, 'none'),
      letters('5', { x: 36.5, y: 48.5, size: 19 }),
    ],
  },
  'change-of-plan': {
    shows: 'A strip of two picture cards: the first is crossed out, and an arrow goes to the second.',
    ink: [
      rect(4, 28, 64, 38, 3, P.lightGrey),
      card(7.5, 33, 27, P.white, ball(21, 46.5)),
      card(38.5, 33, 27, P.white, umbrella(52, 47)),
      cross(21, 46.5, 8),
      boldArrow([17, 23], [56, 23], 22, P.red, 9),
    ],
  },
  choose: {
    shows: 'A hand pointing at one of two pictures.',
    ink: [
      rect(4, 5, 30, 30, 4, P.white),
      shape('M27 8L29.500 8.500C33 22 22 33 9 29.500C8 29 8 27 9 26.500C18 26 25 19 27 8Z', P.yellow),
      rect(38, 5, 30, 30, 4, P.green),
      moved(scaled(openmoji('1F34E'), 0.46), 17, -16),
      pointing(JOY, { x: 51, y: 55, size: 1.3, turn: 0 }),
    ],
  },
  'take-turns': {
    shows: 'Two children, and two arrows that go from one to the other and back.',
    ink: [
      head(FAY, 17.5, 38.5, 13, { look: 1, face: 'happy' }),
      head(friend(INDER), 54.5, 38.5, 13, { look: -1, face: 'happy' }),
      boldArrow([15, 18], [51, 18], 20, P.green),
      boldArrow([57, 59], [21, 59], 20, P.orange),
    ],
  },
  surprise: {
    shows: 'A box that bursts open, with a question mark.',
    ink: [
      shape(BURST, P.yellow),
      questionMark(36, 25, 11),
      shape('M10 48L4 40L20 36L28 46ZM62 48L68 40L52 36L44 46Z', P.darkPurple),
      rect(10, 47, 52, 20, 2, P.purple),
      rect(31, 47, 10, 20, 0, P.red),
    ],
  },
};
