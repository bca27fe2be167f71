import { BEN, CAI, ELA, GUS } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, bareArm, sleeved, whole } from '../../rig/figure';
import { circle, type Ink, line, roundPath, shape, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { fallenIceCream, horridPlate, iceCream, licking, tongueOut } from '../../rig/props/treats';
import { boldArrow } from '../../rig/signs';
import { half, portrait } from '../../rig/sitting';
import { area, limb, type Point, union } from '../../rig/union';

const sniffer = portrait(ELA, { x: 24, y: 31, look: 1, face: 'content' });
const eater = half(GUS, { x: 30, y: 34, face: 'content', left: null, right: null, bottom: 67 });
const refuser = half(CAI, { x: 25, y: 33, face: 'hurt', look: -1, tilt: -8, right: null, bottom: 67 });

const handUp = (from: Point, to: Point, width: number) => limb([from, to], CAI.skin, width, { role: 'skin' });

function flower(x: number, y: number): Ink {
  const petals = [0, 60, 120, 180, 240, 300].map((angle) => {
    const turn = (angle * Math.PI) / 180;
    return area(roundPath(x + 6.6 * Math.cos(turn), y + 6.6 * Math.sin(turn), 4.6), P.pink);
  });
  return [union(...petals), circle(x, y, 4.4, P.yellow)];
}

export const drawings: Drawings = {
  because: {
    shows: 'An ice cream that fell on the ground, and an arrow from it to a child who cries.',
    ink: [
      fallenIceCream(20, 67),
      moved(scaled(whole(portrait(BEN, { x: 36, y: 36, face: 'crying' })), 0.86), 15, 2.5),
      boldArrow([9, 28], [34, 11], 9, P.green, 9),
    ],
  },
  smell: {
    shows: 'A child smelling a flower.',
    ink: [
      whole(sniffer),
      tube('M56 33Q60 46 54 63', P.darkGreen, 2.4),
      shape('M58 50C58 42 64 40 68 41C68 48 64 52 58 50Z', P.darkGreen),
      flower(55, 25),
      line('M46 11q-3 -2.500 0 -5t0 -4M55 10q-3 -2.500 0 -5t0 -4M64 11q-3 -2.500 0 -5t0 -4', 2, P.darkPurple),
      arm(
        ELA,
        [
          [36, 66],
          [47, 67],
          [54.5, 59],
        ],
        0.55,
      ),
    ],
  },
  yummy: {
    shows: 'A child who licks the lips over an ice cream.',
    ink: [
      eater.body,
      eater.head,
      licking(30, 21.5, 11.5),
      iceCream(57, 57),
      arm(
        GUS,
        [
          [37, 38],
          [46, 56],
          [57, 45],
        ],
        0.6,
      ),
      arm(
        GUS,
        [
          [23, 38],
          [13, 52],
          [30, 52],
        ],
        0.66,
      ),
    ],
  },
  yuck: {
    shows: 'A child who puts out the tongue and pushes away a plate of green food.',
    ink: [
      refuser.body,
      refuser.head,
      tongueOut(25, 20.5, 11.5, -1),
      horridPlate(51, 63),
      line('M45 40C42 37 47 35 44 31M53 38C50 35 55 33 52 29M61 42C58 39 63 37 60 33', 2, P.darkGreen),
      union(
        bareArm(CAI, [
          [32, 38],
          [29, 55],
          [40, 52],
        ]),
        handUp([40, 52], [43.5, 41], 4.8),
        handUp([40, 50], [37, 45], 3.4),
      ),
      union({
        ...sleeved(
          CAI,
          [
            [32, 38],
            [29, 55],
            [40, 52],
          ],
          0.75,
        ),
        open: true,
      }),
    ],
  },
};
