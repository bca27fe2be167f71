import { ADA, BEN, DEV, FAY, JOY, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { ellipse, type Ink } from '../../rig/ink';
import { P } from '../../rig/palette';
import { armThatPoints, dashed, fingerThatPoints } from '../../rig/props/deeds';
import { ball } from '../../rig/props/schoolThings';
import { boldArrow } from '../../rig/signs';
import { half } from '../../rig/sitting';

const boy = front({ ...BEN, who: 'other' }, { x: 53, y: 30 });
const girl = front({ ...LENA, who: 'other' }, { x: 19, y: 30 });
const standing = front(JOY, { x: 36, y: 28, right: null, nod: 1 });
const seeing = half(FAY, { x: 18, y: 46, right: null, look: 1, face: 'happy', bottom: 68 });

/** A place on the floor, marked with rings. */
function spot(x: number, y: number): Ink {
  return [ellipse(x, y, 27, 7.5, P.red), ellipse(x, y, 18, 4.6, P.white)];
}

export const drawings: Drawings = {
  he: {
    shows: 'A hand that points at a boy.',
    ink: fitted([whole(boy), fingerThatPoints(DEV, { x: 39, y: 36, turn: -12 })]),
  },
  she: {
    shows: 'A hand that points at a girl.',
    ink: fitted([whole(girl), fingerThatPoints(ADA, { x: 33, y: 36, turn: 12, mirrored: true })]),
  },
  here: {
    shows: 'A child standing on a marked spot and pointing down at it, with an arrow down.',
    ink: [
      spot(36, 60),
      whole(standing),
      armThatPoints(
        JOY,
        [
          [42, 30.5],
          [49, 38],
          [50, 45],
        ],
        [50, 53],
      ),
      boldArrow([15, 18], [15, 50], 0, P.green, 9),
    ],
  },
  that: {
    shows: 'A child pointing at a ball far away.',
    ink: [
      seeing.body,
      seeing.head,
      armThatPoints(
        FAY,
        [
          [24, 50],
          [32, 50],
          [39, 41],
        ],
        [44, 35],
      ),
      dashed(
        [
          [48, 30],
          [54, 23],
        ],
        2.4,
        P.black,
      ),
      ball(59, 14, 9, P.red),
    ],
  },
};
