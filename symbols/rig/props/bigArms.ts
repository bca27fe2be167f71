import type { Person } from '../cast';
import { bareArm, sleeved } from '../figure';
import type { Ink } from '../ink';
import { roundPath } from '../ink';
import { area, limb, type Point, union } from '../union';

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
