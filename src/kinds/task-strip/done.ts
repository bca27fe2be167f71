import { CARD_INK } from '../../scene/cardStyle';
import { inset, squareIn } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import type { TaskStrip } from './content';

/** A box to tick is this share of its card. */
const TICK_SHARE = 0.28;
const FOLD_DASH = [2.5, 2] as const;
const CUT = { colour: '#8a8a8a', width: 0.3 } as const;
const FLAP_LETTERS = 0.2;

/** The room that what shows a step is done takes beside the card (down) or above it (across), in shares of its side. */
export function doneRoom({ done, direction }: TaskStrip): {
  readonly width: number;
  readonly height: number;
} {
  const share = done === 'tick' ? TICK_SHARE : done === 'flap' ? 1 : 0;
  return direction === 'down' ? { width: share, height: 0 } : { width: 0, height: share };
}

interface Place {
  readonly strip: TaskStrip;
  /** The card with its room. */
  readonly cell: Box;
  readonly box: Box;
}

/** The box to tick, or the flap that folds over the card when the step is done (practice.md 2.5). */
export function doneMarks({ strip, cell, box }: Place, setting: Setting): readonly SceneNode[] {
  const down = strip.direction === 'down';
  const beside: Box = down
    ? { x: box.x + box.width, y: box.y, width: cell.width - box.width, height: box.height }
    : { ...cell, height: cell.height - box.height };
  if (strip.done === 'tick') return [tickBox(beside)];
  return strip.done === 'flap' ? flap(beside, down, setting) : [];
}

function tickBox(room: Box): SceneNode {
  const square = squareIn(inset(room, Math.min(room.width, room.height) * 0.16));
  return { type: 'box', box: square, radius: 1.2, fill: '#ffffff', stroke: { colour: CARD_INK, width: 0.6 } };
}

function flap(room: Box, down: boolean, { look, fonts }: Setting): readonly SceneNode[] {
  const { x, y, width, height } = room;
  const fold = down
    ? ([
        [x, y],
        [x, y + height],
      ] as const)
    : ([
        [x, y + height],
        [x + width, y + height],
      ] as const);
  return [
    { type: 'box', box: inset(room, 0.15), radius: 2, fill: '#ffffff', stroke: CUT },
    { type: 'line', points: fold, stroke: { colour: CARD_INK, width: 0.4, dash: FOLD_DASH } },
    tick({ ...room, height: height * 0.62 }),
    ...wordsIn(
      'done',
      { ...inset(room, 2), y: y + height * 0.6, height: height * 0.34 },
      { font: look.font, size: Math.min(width, height) * FLAP_LETTERS, weight: 700, maxLines: 1 },
      fonts,
    ),
  ];
}

function tick(room: Box): SceneNode {
  const { x, y, width } = squareIn(inset(room, Math.min(room.width, room.height) * 0.2));
  return {
    type: 'line',
    points: [
      [x + width * 0.08, y + width * 0.55],
      [x + width * 0.38, y + width * 0.85],
      [x + width * 0.92, y + width * 0.15],
    ],
    stroke: { colour: CARD_INK, width: width * 0.09 },
  };
}
