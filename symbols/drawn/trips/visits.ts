import { BEN, CAI, friend, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { bareArm } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { head } from '../../rig/head';
import { circle, ellipse, flat, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { fromBehind } from '../../rig/props/audience';
import { CREAM, curtains } from '../../rig/props/rooms';
import { pipe } from '../../rig/props/sensory';
import { union } from '../../rig/union';

function barn(): Ink {
  return [
    shape('M5 66V30L13 15L28 6L43 15L51 30V66Z', P.red),
    line('M3 31L12 14L28 4L44 14L53 31', 3.4),
    rect(16, 36, 24, 30, 0, P.darkRed),
    line('M16 36L40 66M40 36L16 66', 2.4, P.white),
    rect(16, 36, 24, 30, 0, 'none'),
    rect(22, 17, 12, 9, 1, P.white),
  ];
}

function dome(x: number, y: number, size: number): Ink {
  const at = (dx: number, dy: number) => `${x + dx * size} ${y + dy * size}`;
  return [
    line(`M${at(0, -15)}L${at(0, -20)}`),
    circle(x, y - 20 * size, 1.6, P.darkYellow),
    shape(
      `M${at(-8, 0)}C${at(-14, -8)} ${at(-6, -12)} ${at(0, -16)}C${at(6, -12)} ${at(14, -8)} ${at(8, 0)}Z`,
      P.darkYellow,
    ),
  ];
}

/** Checked cloth that lies on the ground. */
function blanket(): Ink {
  const x = (share: number, y: number) => (36 + (share - 0.5) * (38 + (y - 36) * 0.82)).toFixed(1);
  const band = (from: number, to: number, top: number, bottom: number, fill: string) =>
    flat(`M${x(from, top)} ${top}H${x(to, top)}L${x(to, bottom)} ${bottom}H${x(from, bottom)}Z`, fill);
  const outline = `M${x(0, 36)} 36H${x(1, 36)}L${x(1, 66)} 66H${x(0, 66)}Z`;
  const columns = [0, 0.4, 0.8];
  return [
    shape(outline, P.white),
    columns.map((at) => band(at, at + 0.2, 36, 66, P.pink)),
    band(0, 1, 42, 48.5, P.pink),
    band(0, 1, 57, 66, P.pink),
    columns.map((at) => [band(at, at + 0.2, 42, 48.5, P.red), band(at, at + 0.2, 57, 66, P.red)]),
    shape(outline, 'none'),
  ];
}

/** A triangle of bread with a filling, seen a little from above. */
function sandwich(): Ink {
  return [
    shape('M3 52L29 58V68L3 62Z', CREAM),
    flat('M4 55.500L28 61V65L4 59.500Z', P.darkGreen),
    line('M3 55.500L29 61.500M3 59L29 65', 1.6),
    shape('M3 52L22 41L29 58Z', CREAM),
    line('M3 52L22 41L29 58', 4.5),
    line('M3 52L22 41L29 58', 1.6, P.brown),
  ];
}

const arch = (x: number, y: number, width: number, height: number, fill: string): Ink =>
  shape(
    `M${x - width / 2} ${y}V${y - height + width / 2}Q${x - width / 2} ${y - height + 2} ${x} ${y - height}Q${x + width / 2} ${y - height + 2} ${x + width / 2} ${y - height + width / 2}V${y}Z`,
    fill,
  );

export const drawings: Drawings = {
  farm: {
    shows: 'A red barn with a cow on the grass in front of it.',
    ink: [
      flat('M3 60H69V66Q69 69 66 69H6Q3 69 3 66Z', P.green),
      barn(),
      shape('M3 62H69V65Q69 69 65 69H7Q3 69 3 65Z', P.green),
      moved(scaled(openmoji('1F404'), 0.72), 15, 12),
    ],
  },
  zoo: {
    shows: 'Two children looking over a fence at an elephant and a giraffe.',
    ink: fitted([
      moved(scaled(openmoji('1F992'), 0.92), -17, -5),
      moved(scaled(openmoji('1F418'), 0.68), 13, -4),
      shape('M3 47Q36 42 69 47V69H3Z', P.green),
      pipe('M4 54H68M4 62H68M8 48V68M26 48V68M46 48V68M64 48V68', P.orange, 2.2),
      fromBehind(BEN, 24, 53, 7.5, 69),
      fromBehind(friend(LENA), 46, 53, 7.5, 69),
    ]),
  },
  cinema: {
    shows: 'People in a dark cinema looking at a big screen with a rocket on it, beside a tub of popcorn.',
    ink: [
      rect(3, 3, 66, 66, 4, P.navy),
      rect(13, 8, 46, 30, 0, P.white),
      moved(scaled(openmoji('1F680'), 0.46), 0, -13),
      curtains(4, 68, 4, 42, 13),
      fromBehind(BEN, 18, 51, 7.5, 68),
      fromBehind(friend(CAI), 38, 51, 7.5, 68),
      moved(scaled(openmoji('1F37F'), 0.6), 20, 17),
    ],
  },
  gurdwara: {
    shows: 'A white gurdwara with golden domes and an orange flag on a tall pole.',
    ink: [
      pipe('M62 66V5', P.darkOrange, 2),
      polygon(
        [
          [61, 5],
          [61, 18],
          [43, 9],
        ],
        P.orange,
      ),
      dome(30, 26, 1),
      dome(11, 36, 0.62),
      dome(49, 36, 0.62),
      rect(20, 25, 20, 12, 0, P.white),
      rect(5, 36, 50, 31, 0, P.white),
      arch(30, 67, 14, 24, P.brown),
      arch(13, 59, 9, 15, P.blue),
      arch(47, 59, 9, 15, P.blue),
      rect(2, 64, 66, 5, 1, P.lightGrey),
    ],
  },
  'swimming-baths': {
    shows: 'A building with glass doors and a large round sign of a swimmer in the waves.',
    ink: [
      rect(5, 26, 62, 42, 1, P.lightGrey),
      shape('M2 28V23Q36 8 70 23V28Z', P.darkBlue),
      rect(22, 47, 28, 21, 0, P.blue),
      line('M36 47V68'),
      rect(9, 36, 9, 16, 0, P.blue),
      rect(54, 36, 9, 16, 0, P.blue),
      circle(36, 25, 19, P.white),
      union(
        bareArm(
          BEN,
          [
            [36, 28],
            [40, 12],
            [47, 16],
            [50, 30],
          ],
          4,
        ),
      ),
      head(BEN, 30, 20, 8, { look: 1, face: 'happy', wears: 'swim-hat' }),
      shape(
        'M18.500 32q3 -4 5.900 0t5.900 0t5.900 0t5.900 0t5.900 0t5.600 0C49 47 23 47 18.500 32Z',
        P.darkBlue,
      ),
    ],
  },
  picnic: {
    shows: 'A picnic basket, a sandwich and an apple on a checked blanket on the grass.',
    ink: [
      ellipse(36, 51, 34, 18, P.green),
      blanket(),
      moved(scaled(openmoji('1F9FA'), 0.86), 0, -10),
      sandwich(),
      moved(scaled(openmoji('1F34E'), 0.5), 18, 16),
    ],
  },
};
