import type { Person } from '../cast';
import { bareArm, sleeved } from '../figure';
import { palm } from '../hand';
import { type Ink, roundPath } from '../ink';
import { area, limb, type Point, union } from '../union';

export interface OpenHandPose {
  readonly size?: number;
  readonly turn?: number;
  readonly sleeve?: number;
  readonly width?: number;
  /** The near end has no outline, for it lies on the body: true when left out. */
  readonly open?: boolean;
}

/** An arm for portraits and close-ups: its last point is the wrist, and a fist ends it at `hand`. */
export function bigArm(
  person: Person,
  points: readonly Point[],
  hand: Point,
  sleeve = 0.7,
  width = 7.5,
): Ink {
  const skin = { role: 'skin', who: person.who } as const;
  const wrist = points.at(-1) ?? hand;
  return [
    union(
      bareArm(person, points, width),
      limb([wrist, hand], person.skin, width, skin),
      area(roundPath(hand[0], hand[1], width * 0.68), person.skin, skin),
    ),
    union({ ...sleeved(person, points, sleeve, width + 0.6), open: true }),
  ];
}

/** A `bigArm` that ends in an open hand around `hand`; `turn` as for `palm`. */
export function openHand(
  person: Person,
  points: readonly Point[],
  hand: Point,
  { size = 0.8, turn = 0, sleeve = 0.6, width = 7.5, open = true }: OpenHandPose = {},
): Ink {
  const skin = { role: 'skin', who: person.who } as const;
  const wrist = points.at(-1) ?? hand;
  const [, flesh] = union(limb([wrist, hand], person.skin, width, skin));
  return [
    union(bareArm(person, points, width), limb([wrist, hand], person.skin, width, skin)),
    palm(person, { x: hand[0], y: hand[1], size, turn }),
    flesh ?? [],
    union({ ...sleeved(person, points, sleeve, width + 0.6), open }),
  ];
}
