import type { Person } from './cast';
import { type Arm, type Figure, type FrontPose, upperBody } from './figure';
import { type HeadPose, head } from './head';
import { dot, type Ink } from './ink';
import { area, limb, type Point, union } from './union';

/** Sits cross-legged on the floor and faces us: the floor is at y + 28, the knees reach 21 to each side. */
export function crossLegged(person: Person, pose: FrontPose = {}): Figure {
  const { x = 36, y = 33 } = pose;
  const { legs: cloth, shoes, who } = person;
  const at = (dx: number, dy: number): Point => [x + dx, y + dy];
  const thighs = [
    limb([at(-5, 20), at(-19.5, 24)], cloth, 6.2, { who }),
    limb([at(5, 20), at(19.5, 24)], cloth, 6.2, { who }),
  ];
  const shin = (side: -1 | 1): Ink => [
    union(limb([at(19 * side, 24.2), at(-1.5 * side, 28.4)], cloth, 5.4, { who })),
    dot(x + 18 * side, y + 23.6, 2.6, cloth),
    union(limb([at(-6.5 * side, 28.6), at(-10.5 * side, 28.6)], shoes, 4.6, { who })),
  ];
  const resting = (side: -1 | 1): Arm => [at(13 * side, 10), at(12.5 * side, 18)];
  return {
    legs: [union(...thighs), shin(1), shin(-1)],
    body: upperBody(person, { left: resting(-1), right: resting(1), ...pose, x, y, bottom: y + 19 }),
    head: head(person, x, y - 12.5, 11.8, pose),
  };
}

/** The upper half, for behind a table: cut off at `bottom`. */
export function half(person: Person, pose: FrontPose & { readonly bottom?: number } = {}): Figure {
  const { x = 36, y = 33, bottom = y + 20 } = pose;
  return {
    legs: [],
    body: upperBody(person, { ...pose, x, y, bottom }),
    head: head(person, x, y - 12.5, 11.5, pose),
  };
}

/** Head and shoulders, large: faces, feelings, things that are worn. */
export function portrait(
  person: Person,
  pose: HeadPose & { readonly x?: number; readonly y?: number } = {},
): Figure {
  const { x = 36, y = 31 } = pose;
  const d = `M${x - 20} ${y + 35}C${x - 20} ${y + 24} ${x - 14} ${y + 19} ${x} ${y + 19}C${x + 14} ${y + 19} ${x + 20} ${y + 24} ${x + 20} ${y + 35}Z`;
  return {
    legs: [],
    body: union(area(d, person.top, { role: 'top', who: person.who })),
    head: head(person, x, y, 17, pose),
  };
}
