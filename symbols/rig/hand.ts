import type { Person } from './cast';
import type { Ink } from './ink';
import { moved, scaled, turned } from './place';
import { area, limb, type Piece, union } from './union';

export interface HandPose {
  /** Middle of the palm. */
  readonly x: number;
  readonly y: number;
  /** 1 is a hand 26 high that fills a third of a symbol; 0.5 at the least. */
  readonly size?: number;
  /** Degrees clockwise; fingers point up at 0. */
  readonly turn?: number;
}

const PALM = 'M-7.5 -3C-7.5 -6 7 -6 7 -3L6.5 5C6 10 -5 10.5 -6.5 6Z';

/** An open palm: stop, wave, high five. */
export function palm(person: Person, pose: HandPose): Ink {
  const fingers = [
    finger(person, [-5.8, -4], [-7.4, -12]),
    finger(person, [-2, -5], [-2.4, -14.5]),
    finger(person, [2, -5], [2.4, -14.5]),
    finger(person, [5.8, -4], [7.2, -11.5]),
  ];
  return at(pose, union(palmArea(person), ...fingers, finger(person, [6, 4], [11.5, -0.5])));
}

/** One finger out: point, choose, me, you. */
export function pointing(person: Person, pose: HandPose): Ink {
  const curled = 'M-6.5 -4C-6.5 -7 6 -7 6.5 -3L6.5 5C6 10 -5 10.5 -6.5 6Z';
  return at(pose, [
    union(
      area(curled, person.skin, skinOf(person)),
      finger(person, [-3.8, -4], [-3.8, -16]),
      finger(person, [5.5, 3], [8, -1]),
    ),
  ]);
}

/** Thumb up, fist closed: thumb points up at 0. */
export function thumb(person: Person, pose: HandPose): Ink {
  const fist = 'M-8 -3C-8 -6 7 -6 8 -3L8 6C8 9 -7 9 -8 6Z';
  return at(pose, union(area(fist, person.skin, skinOf(person)), finger(person, [-4.5, -3], [-3.5, -13], 5)));
}

function palmArea(person: Person): Piece {
  return area(PALM, person.skin, skinOf(person));
}

function finger(
  person: Person,
  from: readonly [number, number],
  to: readonly [number, number],
  width = 3.4,
): Piece {
  return limb([from, to], person.skin, width, skinOf(person));
}

function skinOf({ who }: Person) {
  return { role: 'skin', who } as const;
}

function at({ x, y, size = 1, turn = 0 }: HandPose, ink: Ink): Ink {
  return moved(turned(scaled(ink, size, [0, 0]), turn, [0, 0]), x, y);
}
