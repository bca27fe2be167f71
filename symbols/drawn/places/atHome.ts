import type { Drawings } from '../../rig/drawing';
import { circle, dot, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { teddy } from '../../rig/props/core';
import { CREAM, room } from '../../rig/props/rooms';
import { pipe } from '../../rig/props/sensory';

/** A parked car that faces us: 26 wide, its wheels on `ground`. */
function carFront(x: number, ground: number, fill: string): Ink {
  const y = ground;
  return [
    rect(x - 12, y - 8, 6, 8, 1, P.darkGrey),
    rect(x + 6, y - 8, 6, 8, 1, P.darkGrey),
    shape(
      `M${x - 10} ${y - 16}L${x - 7} ${y - 25}Q${x - 6} ${y - 27} ${x - 4} ${y - 27}H${x + 4}Q${x + 6} ${y - 27} ${x + 7} ${y - 25}L${x + 10} ${y - 16}Z`,
      P.blue,
    ),
    rect(x - 13, y - 17, 26, 13, 3, fill),
    circle(x - 8, y - 11, 2.4, P.yellow),
    circle(x + 8, y - 11, 2.4, P.yellow),
  ];
}

const flower = (x: number, y: number, fill: string): Ink => [
  line(`M${x} ${y}V${y + 12}`, 2.4, P.forest),
  [0, 72, 144, 216, 288].map((turn) => {
    const angle = ((turn - 90) * Math.PI) / 180;
    return circle(x + 4 * Math.cos(angle), y + 4 * Math.sin(angle), 2.8, fill);
  }),
  dot(x, y, 2.6, P.yellow),
];

export const drawings: Drawings = {
  cafe: {
    shows: 'A table with a hot drink and a cake under a green and white striped awning.',
    ink: [
      rect(6, 18, 60, 38, 1, CREAM),
      [0, 1, 2, 3, 4, 5].map((at) => {
        const x = 3 + at * 11;
        return shape(
          `M${x} 4H${x + 11}V16Q${x + 11} 22 ${x + 5.5} 22Q${x} 22 ${x} 16Z`,
          at % 2 ? P.white : P.darkGreen,
        );
      }),
      pipe('M36 58V67M24 68H48', P.grey, 2.4),
      rect(3, 53, 66, 6, 2, P.orange),
      moved(scaled(openmoji('2615'), 0.7), -14, 4),
      moved(scaled(openmoji('1F9C1'), 0.5), 19, 2),
    ],
  },
  bedroom: {
    shows: 'A bedroom with a bed, a pillow and a teddy, and the moon in the window.',
    ink: [
      room(P.purple, P.brown, 56),
      rect(35, 8, 27, 22, 1, P.navy),
      flat('M52 12A8 8 0 1 0 57 24A7 7 0 0 1 52 12Z', P.yellow),
      rect(5, 24, 7, 41, 2, P.orange),
      rect(60, 42, 6, 23, 2, P.orange),
      rect(11, 48, 50, 10, 1, P.lightGrey),
      shape('M13 48Q11 39 17 40H28Q33 39 31 48Z', P.white),
      shape('M28 58V46Q28 40 34 40H56Q61 40 61 46V58Z', P.darkBlue),
      line('M40 41V57M51 41V57', 2, P.blue),
      teddy(23, 33, 0.55),
    ],
  },
  'garden-at-home': {
    shows: 'A garden with a lawn, a fence and flowers behind a house.',
    ink: [
      moved(scaled(openmoji('1F3E0'), 0.85), -8, -13),
      [47, 54, 61].map((x) => shape(`M${x} 44V26L${x + 3.5} 22L${x + 7} 26V44Z`, P.orange)),
      line('M46 32H68M46 39H68', 2.4),
      shape('M3 42H69V65Q69 69 65 69H7Q3 69 3 65Z', P.green),
      flower(14, 52, P.red),
      flower(36, 52, P.pink),
      flower(58, 52, P.purple),
    ],
  },
  'car-park': {
    shows: 'A blue parking sign and two parked cars in marked spaces.',
    ink: [
      rect(3, 26, 66, 43, 3, P.grey),
      line('M6 67V42M36 67V42M66 67V42', 2.6, P.white),
      carFront(20.5, 63, P.red),
      carFront(51.5, 63, P.green),
      pipe('M36 40V26', P.lightGrey, 2),
      rect(23, 3, 26, 26, 3, P.navy),
      letters('P', { x: 36, y: 16, size: 17, colour: P.white }),
    ],
  },
};
