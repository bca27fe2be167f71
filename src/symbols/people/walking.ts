import type { Legs, Seat, Shape } from '../symbol';

const BLACK = '#000000';
const METAL = '#61b2e4';
const TYRE = '#9b9b9a';
const CUSHION = '#3f3f3f';
const HUB = '#fcea2b';
const KAPPA = 0.5522847498;
/** Legs of figures are this long and chairs this high when they are drawn at their full size. */
const LEGS = 16;
const SEAT = 15;

type Point = readonly [x: number, y: number];
type At = (x: number, y: number) => Point;

/** Sits in a wheelchair and faces us, hands by the wheels: in the place of the legs, under the body. */
export function wheelchairLegs(legs: Legs): readonly Shape[] {
  const [x, hip, ground] = legs.at;
  const scale = (ground - hip) / LEGS;
  const at: At = (dx, dy) => [x + dx * scale, ground + dy * scale];
  const size = (width: number) => width * scale;
  const each = (draw: (at: At) => readonly Shape[]) =>
    [-1, 1].flatMap((side) => draw((dx, dy) => at(dx * side, dy)));
  return owned(legs.who, [
    ...bar([at(-8.8, -30), at(-8.8, -15)], METAL, size(2)),
    ...bar([at(8.8, -30), at(8.8, -15)], METAL, size(2)),
    ...bar([at(-13, -13), at(13, -13)], METAL, size(2)),
    ...each((side) => frontWheel(side, size)),
    ...bar([at(-8.6, -0.6), at(8.6, -0.6)], METAL, size(1.8)),
    ...each((side) => seatedLeg(legs, side, size)),
  ]);
}

/** A big wheel seen nearly edge on, leaning in at the top as those of children's chairs do. */
function frontWheel(at: At, size: (width: number) => number): readonly Shape[] {
  return [
    solid(leaning(at, 14.6, -12, 3.6, 12), TYRE),
    solid(leaning(at, 15.2, -12, 1.5, 7.8), METAL, 1.4),
    ...bar([at(11, -12.6), at(13, -12.4)], METAL, size(1)),
  ];
}

/** The knees come towards us, so that the thighs are short; the feet are on their plate. */
function seatedLeg({ cloth, shoe, skin }: Legs, at: At, size: (width: number) => number): readonly Shape[] {
  const [thigh, thighFill] = bar([at(4, -16), at(4.4, -12)], cloth, size(6));
  const [shin, shinFill] = bar([at(4.4, -11), at(4.3, -4)], skin ?? cloth, size(4.8), skin && 'skin');
  const knee = `${move(at(2.2, -9.2))}${curve(at(3.2, -8.2), at(5.4, -8.2), at(6.4, -9.2))}`;
  return [
    ...[shin, thigh, shinFill, thighFill].filter((shape) => shape !== undefined),
    { d: knee, stroke: BLACK, width: 1.4, cap: 'round' },
    ...bar([at(4, -3), at(5.6, -3)], shoe, size(3.8)),
  ];
}

/** A wheelchair from the side in the place of a chair, behind whoever sits in it. */
export function wheelchairSeat({ at: [x, seat, ground], facing, who }: Seat): readonly Shape[] {
  const scale = (ground - seat) / SEAT;
  const at: At = (dx, dy) => [x + dx * scale * facing, ground + dy * scale];
  const size = (width: number) => width * scale;
  const wheel: Point = [-3, -10.6];
  const spokes = [0, 30, 60, 90, 120, 150].map((degrees) => {
    const [dx, dy] = [Math.cos((degrees * Math.PI) / 180) * 7.4, Math.sin((degrees * Math.PI) / 180) * 7.4];
    return `${move(at(wheel[0] - dx, wheel[1] - dy))}${line(at(wheel[0] + dx, wheel[1] + dy))}`;
  });
  const ring = (radius: number) => round(at, wheel[0], wheel[1], radius, radius);
  return owned(who, [
    ...bar([at(-13.4, -33), at(-9.8, -33), at(-8.6, -15)], METAL, size(2)),
    ...bar([at(-8.8, -30), at(-7.8, -18)], CUSHION, size(3)),
    ...bar([at(-8.6, -14.6), at(9, -14.6)], METAL, size(2)),
    ...bar([at(12, -0.9), at(20.6, -0.9)], METAL, size(1.6)),
    { d: ring(10.6), fill: '#ffffff' },
    { d: spokes.join(''), stroke: BLACK, width: 1 },
    { d: ring(7.8), stroke: BLACK, width: 1.2 },
    { d: ring(9.6), stroke: BLACK, width: 3.8, role: 'contour' },
    { d: ring(9.6), stroke: TYRE, width: 1.4 },
    solid(round(at, wheel[0], wheel[1], 1.9, 1.9), HUB, 1.4),
  ]);
}

/** A walking frame before somebody's legs: it comes down to the ground wider than the hands that hold it. */
export function walkingFrame({ at: [x, hip, ground], who }: Legs): readonly Shape[] {
  const scale = (ground - hip) / LEGS;
  const at: At = (dx, dy) => [x + dx * scale, ground + dy * scale];
  const size = (width: number) => width * scale;
  const side = (to: 1 | -1): readonly Shape[] => [
    ...bar([at(8 * to, -18.6), at(12 * to, -18.6), at(14 * to, -2.4)], METAL, size(2.2)),
    ...bar([at(8 * to, -18.6), at(11 * to, -18.6)], CUSHION, size(2.6)),
    solid(round(at, 14 * to, -2.2, 2.2, 2.2), TYRE, 1.8),
  ];
  return owned(who, [...bar([at(-12.6, -11), at(12.6, -11)], METAL, size(2.2)), ...side(-1), ...side(1)]);
}

function bar(points: readonly Point[], colour: string, width: number, role?: 'skin' | ''): readonly Shape[] {
  const d = points.map((point, at) => (at === 0 ? move(point) : line(point))).join('');
  const ends = { cap: 'round', join: 'round' } as const;
  return [
    { d, stroke: BLACK, width: n(width + 4), ...ends, role: 'contour' },
    { d, stroke: colour, width: n(width), ...ends, ...(role && { role }) },
  ];
}

function solid(d: string, fill: string, width = 2): Shape {
  return { d, fill, stroke: BLACK, width, join: 'round' };
}

function round(at: At, x: number, y: number, rx: number, ry: number): string {
  return ring((dx, dy) => at(x + dx, y + dy), rx, ry);
}

/** Degrees a wheel leans in. */
const LEAN = 7;

function leaning(at: At, x: number, y: number, rx: number, ry: number): string {
  const tilt = Math.tan((LEAN * Math.PI) / 180);
  return ring((dx, dy) => at(x + dx + dy * tilt, y + dy), rx, ry);
}

function ring(at: At, rx: number, ry: number): string {
  const [kx, ky] = [rx * KAPPA, ry * KAPPA];
  return [
    move(at(rx, 0)),
    curve(at(rx, ky), at(kx, ry), at(0, ry)),
    curve(at(-kx, ry), at(-rx, ky), at(-rx, 0)),
    curve(at(-rx, -ky), at(-kx, -ry), at(0, -ry)),
    curve(at(kx, -ry), at(rx, -ky), at(rx, 0)),
    'Z',
  ].join('');
}

function owned(who: Legs['who'], shapes: readonly Shape[]): readonly Shape[] {
  return who ? shapes.map((shape) => ({ ...shape, who })) : shapes;
}

function move([x, y]: Point): string {
  return `M${n(x)} ${n(y)}`;
}

function line([x, y]: Point): string {
  return `L${n(x)} ${n(y)}`;
}

function curve(...points: readonly [Point, Point, Point]): string {
  return `C${points.map(([x, y]) => `${n(x)} ${n(y)}`).join(' ')}`;
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
