import type { Box, SceneNode, Stroke } from '../../scene/nodes';
import type { BodyMap, Part } from './content';
import { type Curve, type Point, SITTING, STANDING } from './outlines';

/** Width and height of the drawings below, in units of their own. */
const SIZE = { width: 104, height: 240 } as const;
const EDGE: Stroke = { colour: '#3f4a50', width: 0.7 };
const CHAIR: Stroke = { colour: '#8a949a', width: 0.9 };
const SKIN = '#fbfaf7';

const TOP: Point = [0, 2];

/** Where on the right half a part is, in units of the drawing; hands and legs are on both sides. */
const PLACES: Record<BodyMap['figure'], Record<Exclude<Part, 'nowhere'>, Point>> = {
  standing: {
    head: [6, 9],
    face: [5, 23],
    chest: [8, 64],
    tummy: [7, 98],
    hands: [41, 121],
    legs: [14, 182],
  },
  wheelchair: {
    head: [6, 9],
    face: [5, 23],
    chest: [8, 64],
    tummy: [7, 98],
    hands: [31, 114],
    legs: [16, 178],
  },
};

/** A figure as large as it goes in the middle of the area. */
export interface Figure {
  readonly kind: BodyMap['figure'];
  readonly box: Box;
}

export function figureIn(kind: BodyMap['figure'], area: Box): Figure {
  const scale = Math.min(area.width / SIZE.width, area.height / SIZE.height);
  const [width, height] = [SIZE.width * scale, SIZE.height * scale];
  const x = area.x + (area.width - width) / 2;
  return { kind, box: { x, y: area.y + (area.height - height) / 2, width, height } };
}

/** The spot on the page where a part is felt, on the side that is asked for. */
export function spotOf({ kind, box }: Figure, part: Exclude<Part, 'nowhere'>, side: 'left' | 'right'): Point {
  const [x, y] = PLACES[kind][part];
  return placed(box, [side === 'left' ? -x : x, y]);
}

/** The outline: one body for everybody, with no face, no clothes and no sex. */
export function figureNodes({ kind, box }: Figure): readonly SceneNode[] {
  const half = kind === 'standing' ? STANDING : SITTING;
  const body: SceneNode = { type: 'path', d: outline(half, box), fill: SKIN, stroke: EDGE, box };
  return kind === 'standing' ? [body] : [...chair(box), body];
}

function outline(half: readonly Curve[], box: Box): string {
  const at = (point: Point) =>
    placed(box, point)
      .map((value) => Math.round(value * 100) / 100)
      .join(' ');
  const right = half.map(([one, two, end]) => `C${at(one)} ${at(two)} ${at(end)}`);
  const starts = [TOP, ...half.map(([, , end]) => end)];
  const left = half
    .map(([one, two], place) => [two, one, starts[place] ?? TOP] as const)
    .reverse()
    .map((points) => `C${points.map(([x, y]) => at([-x, y])).join(' ')}`);
  return `M${at(TOP)}${right.join('')}${left.join('')}Z`;
}

/** Wheels at both sides, the back rest, the seat and the foot plates of a wheelchair from the front. */
function chair(box: Box): readonly SceneNode[] {
  const unit = box.height / SIZE.height;
  const both = [-1, 1] as const;
  const wheels = both.flatMap((side) => [
    ellipse(placed(box, [side * 45, 165]), [6 * unit, 56 * unit]),
    ellipse(placed(box, [side * 45, 165]), [3 * unit, 50 * unit]),
    line(box, [
      [side * 39, 122],
      [side * 24, 122],
    ]),
    line(box, [
      [side * 33, 122],
      [side * 33, 214],
      [side * 12, 230],
      [side * 30, 230],
    ]),
  ]);
  const back: readonly Point[] = [
    [-30, 140],
    [-30, 60],
    [30, 60],
    [30, 140],
    [-30, 140],
  ];
  return [...wheels, line(box, back)];
}

function ellipse(centre: Point, radius: Point): SceneNode {
  return { type: 'ellipse', centre, radius, fill: '#ffffff', stroke: CHAIR };
}

function line(box: Box, points: readonly Point[]): SceneNode {
  return { type: 'line', points: points.map((point) => placed(box, point)), stroke: CHAIR };
}

function placed(box: Box, [x, y]: Point): Point {
  const unit = box.height / SIZE.height;
  return [box.x + box.width / 2 + x * unit, box.y + y * unit];
}
