import type { Person } from '../cast';
import { arm } from '../figure';
import { circle, ellipse, flat, type Ink, line, polygon, rect } from '../ink';
import { P } from '../palette';
import { moved, scaled } from '../place';
import { type StandingPose, sideways } from '../sideways';
import { limb, type Point, union } from '../union';

/** Upper half of somebody who looks to the right, drawn large; shoulders at `y`, cut off 24 below them. */
export function sideBust(person: Person, pose: StandingPose & { x: number; y: number }, scale = 1.3): Ink {
  const figure = sideways(person, pose);
  return scaled([figure.body, figure.head], scale, [pose.x, pose.y]);
}

/** An arm that ends in a finger put out to `tip`. */
export function pointingArm(person: Person, points: readonly Point[], tip: Point, sleeve = 0.72): Ink {
  const finger = [points.at(-1) ?? tip, tip] as const;
  const fill = { role: 'skin', who: person.who } as const;
  return [
    union(limb(finger, person.skin, 3.2, fill)),
    arm(person, points, sleeve, 5),
    // The fill once more, so that no line parts finger and hand.
    union(limb(finger, person.skin, 3.2, fill)).slice(1),
  ];
}

/** The red ball of all words of place. */
export function ball(x: number, y: number, radius = 10): Ink {
  const k = radius / 10;
  return [
    circle(x, y, radius, P.red),
    line(`M${x - 5.5 * k} ${y - 1 * k}A6 6 0 0 1 ${x - 0.5 * k} ${y - 6 * k}`, 2.2 * k, P.white),
  ];
}

/** The blue box of all words of place, its front at x, y; `open` shows what it is like inside. */
export function box(x: number, y: number, width: number, height: number, lid = 9): Ink {
  return [
    polygon(
      [
        [x, y],
        [x + lid, y - lid],
        [x + width + lid, y - lid],
        [x + width, y],
      ],
      P.blue,
    ),
    polygon(
      [
        [x + width, y],
        [x + width + lid, y - lid],
        [x + width + lid, y + height - lid],
        [x + width, y + height],
      ],
      P.navy,
    ),
    rect(x, y, width, height, 0, P.darkBlue),
  ];
}

/** The table of "on", "off" and "under": its top at `y`, its feet at `floor`. */
export function table(x: number, y: number, width: number, floor: number): Ink {
  const foot = floor - y - 5;
  return [
    rect(x + 4, y + 5, 6, foot, 1, P.orange),
    rect(x + width - 10, y + 5, 6, foot, 1, P.orange),
    rect(x, y, width, 8, 2, P.orange),
  ];
}

/** A thick coloured line with an even black edge. */
export function ribbon(d: string, colour: string, width = 4): Ink {
  return [{ ...line(d, width + 4), role: 'contour' }, line(d, width, colour)];
}

/** Round and round, clockwise, from one angle to another (degrees, 0 to the right). */
export function ringArrow(
  x: number,
  y: number,
  radius: number,
  [from, to]: Point,
  colour: string = P.green,
): Ink {
  const on = (degrees: number): Point => [
    x + radius * Math.cos((degrees * Math.PI) / 180),
    y + radius * Math.sin((degrees * Math.PI) / 180),
  ];
  const [[ax, ay], [bx, by]] = [on(from), on(to)];
  const heading = ((to + 82) * Math.PI) / 180;
  const tip = (turn: number) =>
    `${(bx - 10 * Math.cos(heading + turn)).toFixed(2)} ${(by - 10 * Math.sin(heading + turn)).toFixed(2)}`;
  const large = to - from > 180 ? 1 : 0;
  const d = `M${ax} ${ay}A${radius} ${radius} 0 ${large} 1 ${bx} ${by}M${tip(0.7)}L${bx} ${by}L${tip(-0.7)}`;
  return ribbon(d, colour);
}

/** A round clock face. */
export function clockFace(x: number, y: number, radius: number, fill: string = P.white): Ink {
  const k = radius;
  const ticks = [0, 90, 180, 270].map((degrees) => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return `M${x + c * k * 0.72} ${y + s * k * 0.72}L${x + c * k * 0.84} ${y + s * k * 0.84}`;
  });
  return [
    circle(x, y, radius, fill),
    line(ticks.join(''), 1.8),
    line(`M${x} ${y - k * 0.6}V${y}L${x + k * 0.45} ${y + k * 0.28}`, 2.8),
  ];
}

/** A soft toy that sits and faces us, its middle at x, y. */
export function teddy(
  x: number,
  y: number,
  scale = 1,
  fill: string = P.darkYellow,
  pale: string = P.yellow,
): Ink {
  const bear: Ink = [
    circle(-9, -20, 4.5, fill),
    circle(9, -20, 4.5, fill),
    ellipse(-11, 2, 4, 7, fill, 35),
    ellipse(11, 2, 4, 7, fill, -35),
    ellipse(0, 5, 10.5, 11, fill),
    ellipse(0, 6, 6, 7, pale),
    ellipse(-9.5, 14, 6.5, 5, fill, -20),
    ellipse(9.5, 14, 6.5, 5, fill, 20),
    ellipse(0, -12, 12, 10.5, fill),
    ellipse(0, -8, 5.5, 4.2, pale),
    flat('M-5.400 -14a1.300 1.300 0 1 0 0.010 0ZM5.400 -14a1.300 1.300 0 1 0 0.010 0Z', P.black),
    flat('M-2 -10.500H2L0 -8Z', P.black),
    line('M0 -8V-6.500', 1.4),
  ];
  return moved(scaled(bear, scale, [0, 0]), x, y);
}
