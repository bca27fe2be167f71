import { circle, dot, flat, type Ink, line, polygon, rect, rectPath, shape } from '../ink';
import { P, SKIN } from '../palette';

/** A warm pale wall. */
export const CREAM = SKIN[0];

/** A room seen from its front: back wall, floor from `horizon` down, and a frame. Put in what tells which room it is. */
export function room(wall: string, floor: string, horizon = 50): Ink {
  return [
    rect(3, 3, 66, 66, 4, wall),
    flat(`M3 ${horizon}H69V65Q69 69 65 69H7Q3 69 3 65Z`, floor),
    line(`M3 ${horizon}H69`),
    shape(rectPath(3, 3, 66, 66, 4), 'none'),
  ];
}

/** A chair from behind, its back towards us: seat's edge at `y` + 12, feet at `ground`. */
export function chairBack(x: number, y: number, ground: number, fill: string): Ink {
  const legs = `M${x - 5.5} ${y + 10}V${ground}M${x + 5.5} ${y + 10}V${ground}`;
  return [line(legs, 4.6), line(legs, 1.6, P.lightGrey), rect(x - 8.5, y, 17, 11, 3, fill)];
}

/** A desk from the front whose top we see a little from above. */
export function deskTop(left: number, right: number, y: number, ground: number, wood: string): Ink {
  const legs = `M${left + 6} ${y + 12}V${ground}M${right - 6} ${y + 12}V${ground}`;
  return [
    line(legs, 6),
    line(legs, 2.4, P.grey),
    polygon(
      [
        [left + 5, y],
        [right - 5, y],
        [right, y + 9],
        [left, y + 9],
      ],
      wood,
    ),
    rect(left, y + 9, right - left, 4.5, 1, P.darkOrange),
  ];
}

/** A rail of pegs, as wide as `width`, a peg at each of `at`. */
export function pegRail(x: number, y: number, width: number, at: readonly number[]): Ink {
  return [rect(x, y, width, 7, 2, P.orange), at.map((peg) => circle(peg, y + 4.5, 2.6, P.darkBrown))];
}

/** A rucksack that hangs by its loop: middle of its top at x, y; 20 wide, 26 high. */
export function rucksack(x: number, y: number, fill: string, pocket: string): Ink {
  return [
    line(`M${x - 3.5} ${y + 4}V${y}Q${x} ${y - 4} ${x + 3.5} ${y}V${y + 4}`),
    shape(
      `M${x - 10} ${y + 12}C${x - 10} ${y + 1} ${x + 10} ${y + 1} ${x + 10} ${y + 12}V${y + 25}Q${x + 10} ${y + 28} ${x + 7} ${y + 28}H${x - 7}Q${x - 10} ${y + 28} ${x - 10} ${y + 25}Z`,
      fill,
    ),
    rect(x - 6.5, y + 14.5, 13, 9.5, 2, pocket),
  ];
}

/** A screen of a computer from its front. */
export function monitor(x: number, y: number, width: number, height: number, screen: Ink = []): Ink {
  return [
    rect(x + width / 2 - 3, y + height - 1, 6, 6, 0, P.grey),
    rect(x, y, width, height, 2, P.darkGrey),
    rect(x + 3, y + 3, width - 6, height - 6, 1, P.blue),
    screen,
    line(`M${x + width / 2 - 8} ${y + height + 5}H${x + width / 2 + 8}`, 3),
  ];
}

/** A desk telephone; its middle at x, y, 22 wide. */
export function telephone(x: number, y: number, fill: string = P.red): Ink {
  return [
    shape(`M${x - 8} ${y - 2}H${x + 8}L${x + 11} ${y + 9}H${x - 11}Z`, fill),
    shape(
      `M${x - 13} ${y - 6}C${x - 10} ${y - 12} ${x + 10} ${y - 12} ${x + 13} ${y - 6}L${x + 12} ${y}H${x + 6}L${x + 6} ${y - 4}H${x - 6}V${y}H${x - 12}Z`,
      fill,
    ),
    dot(x - 3.4, y + 2.6, 1.2),
    dot(x + 3.4, y + 2.6, 1.2),
    dot(x, y + 2.6, 1.2),
    dot(x - 3.4, y + 6, 1.2),
    dot(x + 3.4, y + 6, 1.2),
    dot(x, y + 6, 1.2),
  ];
}

/** Two curtains drawn to the sides of what is between them. */
export function curtains(left: number, right: number, top: number, bottom: number, width: number): Ink {
  const one = (x: number, side: 1 | -1) => {
    const at = (share: number) => x + side * width * share;
    const d = `M${x} ${top}H${at(1)}C${at(1)} ${top + (bottom - top) * 0.5} ${at(0.85)} ${top + (bottom - top) * 0.75} ${at(0.6)} ${bottom}H${x}Z`;
    return [
      shape(d, P.red),
      line(
        `M${at(0.5)} ${top}C${at(0.5)} ${top + (bottom - top) * 0.5} ${at(0.4)} ${top + (bottom - top) * 0.8} ${at(0.3)} ${bottom}`,
        1.6,
      ),
    ];
  };
  return [one(left, 1), one(right, -1)];
}

/** The sign of first aid: a white cross on green. The red cross on white is protected by law. */
export function firstAid(x: number, y: number, half: number): Ink {
  const [s, t] = [half * 0.68, half * 0.24];
  const d = `M${x - t} ${y - s}h${2 * t}v${s - t}h${s - t}v${2 * t}h${t - s}v${s - t}h${-2 * t}v${t - s}h${t - s}v${-2 * t}h${s - t}Z`;
  return [rect(x - half, y - half, 2 * half, 2 * half, 3, P.darkGreen), flat(d, P.white)];
}
