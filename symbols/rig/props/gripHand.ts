import type { Person } from '../cast';
import { flat, type Ink, line, roundPath } from '../ink';
import { moved, scaled, turned } from '../place';
import { area, limb, type Point, union } from '../union';

export interface GripPose {
  /** Where finger and thumb meet. */
  readonly at: Point;
  /** Degrees clockwise; at 0 the arm comes from the right and below. */
  readonly turn?: number;
  readonly size?: number;
}

export interface Grip {
  /** Fist and forearm with the sleeve; draw it before the thing that is held. */
  readonly behind: Ink;
  /** Finger and thumb that close on the thing; draw them after it. */
  readonly before: Ink;
}

/** A hand that holds something thin (pencil, brush, string, corner of paper) between finger and thumb. */
export function grip(person: Person, { at: [x, y], turn = 0, size = 1 }: GripPose): Grip {
  const who = person.who ? { who: person.who } : {};
  const skin = { role: 'skin', ...who } as const;
  const cloth = { role: 'top', ...who } as const;
  const place = (ink: Ink) => moved(turned(scaled(ink, size, [0, 0]), turn, [0, 0]), x, y);
  const wrist: Point = [18, 13];
  const arm: Point = [26, 21];
  return {
    behind: place([
      union(
        limb([wrist, arm], person.skin, 9, skin),
        area(roundPath(11, 6.5, 9, 8, 40), person.skin, skin),
        limb(
          [
            [10, 1],
            [1.5, -2],
          ],
          person.skin,
          4.6,
          { ...skin, bent: true },
        ),
      ),
      union({ ...limb([[22, 17], arm], person.top, 11, cloth) }),
    ]),
    before: place([
      union(
        limb(
          [
            [10, 8.5],
            [6, 7],
            [0.5, 2.5],
          ],
          person.skin,
          4.4,
          skin,
        ),
        limb(
          [
            [12, 4],
            [5, -2.5],
            [0, -2],
          ],
          person.skin,
          4.4,
          skin,
        ),
      ),
      { ...flat(roundPath(11, 6.5, 8, 7, 40), person.skin), ...skin },
      line('M9.500 4.500L6 3.500', 1.6),
    ]),
  };
}
