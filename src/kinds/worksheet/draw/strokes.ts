import { CARD_INK } from '../../../scene/cardStyle';
import type { Colour, SceneNode } from '../../../scene/nodes';
import { beginningOf, type PlacedStroke } from '../make/strokes';

/** How much help a letter gives: a broad path with arrows, dots to write over, or only where to begin (practice.md 2.18). */
export type StrokeDress = 'path' | 'dots' | 'start';

export interface StrokeWish {
  readonly dress: StrokeDress;
  /** Height of an x, mm: everything about a stroke follows it. */
  readonly height: number;
}

const PATH: Colour = '#cfcfcf';
const PATH_SHARE = 0.2;
const DOT_WIDTH = { share: 0.06, least: 0.35, most: 0.8 } as const;
const START = { share: 0.075, least: 0.55, most: 1.5 } as const;
const ARROW_SHARE = 0.42;
const ARROW_WIDTH = 0.45;
const HEAD_SHARE = 0.11;

/** Letters as strokes to follow: paths lie under all arrows, so that crossing strokes hide nothing. */
export function drawStrokes(
  letters: readonly (readonly PlacedStroke[])[],
  { dress, height }: StrokeWish,
): readonly SceneNode[] {
  const strokes = letters.flat();
  const under = dress === 'path' ? strokes.map((stroke) => broad(stroke, height)) : [];
  const dots = dress === 'dots' ? strokes.map((stroke) => dotted(stroke, height)) : [];
  const starts = dress === 'start' ? letters.flatMap((letter) => letter.slice(0, 1)) : strokes;
  const arrows = dress === 'path' ? strokes.flatMap((stroke) => arrow(stroke, height)) : [];
  return [...under, ...dots, ...arrows, ...starts.map((stroke) => start(stroke, height))];
}

function broad({ d, box }: PlacedStroke, height: number): SceneNode {
  return { type: 'path', d, fill: null, stroke: { colour: PATH, width: height * PATH_SHARE }, box };
}

/** Ends of strokes are round, so that dashes this short are dots. */
function dotted({ d, box }: PlacedStroke, height: number): SceneNode {
  const width = between(height, DOT_WIDTH);
  const stroke = { colour: CARD_INK, width, dash: [0.05, width * 2.4] } as const;
  return { type: 'path', d, fill: null, stroke, box };
}

function start({ way: [first] }: PlacedStroke, height: number): SceneNode {
  const radius = between(height, START);
  return { type: 'ellipse', centre: first ?? [0, 0], radius: [radius, radius], fill: CARD_INK, stroke: null };
}

/** From the start the way the pencil goes; a dot of a letter needs none. */
function arrow({ way }: PlacedStroke, height: number): readonly SceneNode[] {
  const points = beginningOf(way, height * ARROW_SHARE);
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return [];
  const [x, y] = [tip[0] - before[0], tip[1] - before[1]];
  const length = Math.hypot(x, y);
  const whole = Math.hypot(tip[0] - (points[0]?.[0] ?? 0), tip[1] - (points[0]?.[1] ?? 0));
  if (length === 0 || whole < height * HEAD_SHARE * 2) return [];
  const [ux, uy] = [x / length, y / length];
  const reach = height * HEAD_SHARE;
  const wing = (side: number) =>
    [tip[0] - ux * reach - uy * reach * side, tip[1] - uy * reach + ux * reach * side] as const;
  return [
    { type: 'line', points, stroke: { colour: CARD_INK, width: ARROW_WIDTH } },
    { type: 'line', points: [wing(0.7), tip, wing(-0.7)], stroke: null, fill: CARD_INK },
  ];
}

function between(
  height: number,
  { share, least, most }: { share: number; least: number; most: number },
): number {
  return Math.max(least, Math.min(most, height * share));
}
