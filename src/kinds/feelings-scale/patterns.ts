import { CARD_INK } from '../../scene/cardStyle';
import type { Box, SceneNode, Stroke } from '../../scene/nodes';

/** From the top band down: told apart with any colour vision (practice.md 2.9). */
export const BAND_COLOURS = ['#b8433a', '#eba34d', '#f2e394', '#8fc7e8', '#cfe8f7'] as const;

const RULE: Stroke = { colour: CARD_INK, width: 0.35 };
const EDGE: Stroke = { colour: CARD_INK, width: 0.6 };
const STEP = 5;
const DOT = 0.6;

/** The ground of a band: its colour and a pattern of its own, so that a copy in grey tells them apart as well. */
export function bandGround(box: Box, band: number): readonly SceneNode[] {
  const fill = BAND_COLOURS[band] ?? null;
  return [
    { type: 'box', box, radius: 0, fill, stroke: null },
    ...bandPattern(box, band),
    { type: 'box', box, radius: 0, fill: null, stroke: EDGE },
  ];
}

/** Crossed lines, slanting lines, lines across, dots, nothing: quieter band by band. */
export function bandPattern(box: Box, band: number): readonly SceneNode[] {
  if (band === 0) return [...slanting(box, 1), ...slanting(box, -1)];
  if (band === 1) return slanting(box, 1);
  if (band === 2) return across(box);
  if (band === 3) return dots(box);
  return [];
}

function across({ x, y, width, height }: Box): readonly SceneNode[] {
  return stepsIn(height).map((down) => line([x, y + down], [x + width, y + down]));
}

function slanting(box: Box, way: 1 | -1): readonly SceneNode[] {
  const { x, y, width, height } = box;
  return stepsIn(width + height).map((along) => {
    const from = { across: Math.max(0, along - height), down: Math.min(along, height) };
    const to = { across: Math.min(along, width), down: Math.max(0, along - width) };
    const place = (at: typeof from) => [x + (way > 0 ? at.across : width - at.across), y + at.down] as const;
    return line(place(from), place(to));
  });
}

function dots({ x, y, width, height }: Box): readonly SceneNode[] {
  return stepsIn(height).flatMap((down) =>
    stepsIn(width).map(
      (along): SceneNode => ({
        type: 'ellipse',
        centre: [x + along, y + down],
        radius: [DOT, DOT],
        fill: CARD_INK,
        stroke: null,
      }),
    ),
  );
}

function stepsIn(length: number): readonly number[] {
  const count = Math.max(1, Math.round(length / STEP));
  return Array.from({ length: count - 1 }, (_, at) => ((at + 1) * length) / count);
}

function line(from: readonly [number, number], to: readonly [number, number]): SceneNode {
  return { type: 'line', points: [from, to], stroke: RULE };
}
