import { BEN, JOY, MR_PATEL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { bareArm, whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { flat, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { room } from '../../rig/props/rooms';
import { pipe } from '../../rig/props/sensory';
import { sideways } from '../../rig/sideways';
import { half } from '../../rig/sitting';
import { union } from '../../rig/union';

const leader = half(MR_PATEL, {
  x: 36,
  y: 33,
  left: [
    [24, 43],
    [29, 50],
  ],
  right: [
    [48, 43],
    [43, 50],
  ],
  bottom: 54,
});

const books = (x: number): Ink => [
  rect(x, 7, 17, 34, 1, P.brown),
  rect(x + 2.5, 11, 4, 11, 0, P.red),
  rect(x + 6.5, 11, 4, 11, 0, P.yellow),
  rect(x + 10.5, 11, 4, 11, 0, P.green),
  rect(x + 2.5, 27, 4, 11, 0, P.darkBlue),
  rect(x + 6.5, 27, 4, 11, 0, P.white),
  rect(x + 10.5, 27, 4, 11, 0, P.orange),
];

/** A swimmer in front crawl, in the water up to the chest. */
function swimmer(y: number): Ink {
  return [
    union(
      bareArm(
        BEN,
        [
          [34, y + 4],
          [40, y - 18],
          [58, y - 12],
          [61, y + 5],
        ],
        6,
      ),
    ),
    head(BEN, 26, y - 9, 12, { face: 'happy', look: 1, wears: 'swim-hat' }),
  ];
}

const waves = (y: number, from: number, to: number): string => {
  const count = Math.floor((to - from) / 12);
  return `M${from} ${y}${Array.from({ length: count }, () => 'q3 -4 6 0t6 0').join('')}`;
};

export const drawings: Drawings = {
  'head-teachers-office': {
    shows: 'A head teacher in a suit and tie at a large desk with a bookcase and a gold cup.',
    ink: [
      room(P.blue, P.brown, 60),
      books(6),
      leader.body,
      shape('M31 33L36 42L41 33Z', P.white),
      shape('M34 36H38L39 47L36 51L33 47Z', P.red),
      leader.head,
      rect(3, 50, 66, 8, 1, P.orange),
      flat('M4 59H68V65Q68 68 65 68H7Q4 68 4 65Z', P.orange),
      rect(25, 58, 22, 11, 0, P.darkOrange),
      moved(scaled(openmoji('1F3C6'), 0.5), 21, 2),
    ],
  },
  'swimming-pool': {
    shows: 'A child swimming in a blue pool with lane ropes and a ladder.',
    ink: [
      rect(3, 3, 66, 66, 4, P.blue),
      flat('M4 20V7Q4 4 7 4H65Q68 4 68 7V20Z', P.white),
      line('M3 20H69'),
      pipe('M53 38V14Q53 9 56 9M62 38V14Q62 9 65 9M53 28H62', P.lightGrey, 2),
      swimmer(43),
      flat('M4 45H68V65Q68 68 65 68H7Q4 68 4 65Z', P.darkBlue),
      line(waves(45, 4, 68), 2),
      line('M12 55H60', 4.5, P.red),
      line('M18 55h3M30 55h3M42 55h3M54 55h3', 4.5, P.white),
    ],
  },
  gate: {
    shows: 'A school gate of green bars between two brick posts.',
    ink: [
      rect(3, 14, 13, 54, 1, P.red),
      rect(56, 14, 13, 54, 1, P.red),
      rect(1, 9, 17, 7, 1, P.lightGrey),
      rect(54, 9, 17, 7, 1, P.lightGrey),
      line('M3 28H16M3 41H16M3 54H16M56 28H69M56 41H69M56 54H69', 1.6),
      line('M27 20V62M45 20V62', 3),
      pipe(
        'M20 64V25Q26 15 34 13V64M52 64V25Q46 15 38 13V64M20 34H34M20 62H34M38 34H52M38 62H52',
        P.darkGreen,
        2.4,
      ),
      rect(31, 42, 10, 9, 2, P.yellow),
    ],
  },
  'bus-stop': {
    shows: 'A child waiting in a bus shelter beside a bus stop sign.',
    ink: [
      rect(5, 14, 38, 52, 1, P.blue),
      line('M25 17V40', 1.6),
      rect(2, 9, 44, 7, 2, P.grey),
      rect(6, 50, 34, 4, 1, P.orange),
      pipe('M10 54V66M36 54V66', P.grey, 1.8),
      moved(scaled(whole(sideways(JOY, { x: 30, y: 31 })), 0.86, [30, 65]), -5, 1),
      pipe('M60 66V8', P.lightGrey, 2.6),
      rect(48, 5, 21, 23, 2, P.red),
      flat(
        'M53 10H64Q66 10 66 12V22H63.500V24.500H60.500V22H56.500V24.500H53.500V22H51V12Q51 10 53 10Z',
        P.white,
      ),
      flat('M53 12.500H64V17H53Z', P.red),
    ],
  },
};
