import { CARD_INK } from '../../scene/cardStyle';
import { shareOut } from '../../scene/cells';
import { CUT } from '../../scene/cutMarks';
import { centreOf } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';

/** Height of the row of circles at the foot of a card, mm. */
export const TICK_BAND = 6;
/** A word is practised little and often; ten circles make a record (practice.md 2.12). */
const TICKS = 10;
const TICK_GAP = 1;
const TICK_MOST = 1.8;
const FOLD = { ...CUT, width: 0.35, dash: [3, 2] } as const;

export function ticksFor(card: Box): readonly SceneNode[] {
  const area = {
    x: card.x + 1.5,
    y: card.y + card.height - TICK_BAND,
    width: card.width - 3,
    height: TICK_BAND,
  };
  return shareOut({ area, columns: TICKS, rows: 1, gap: TICK_GAP }).map((box) => {
    const { x, y } = centreOf(box);
    const radius = Math.min(TICK_MOST, box.width / 2);
    return {
      type: 'ellipse',
      centre: [x, y],
      radius: [radius, radius],
      fill: null,
      stroke: { colour: CARD_INK, width: 0.35 },
    };
  });
}

/** Between a front and its back. */
export function foldLine(pair: Box): SceneNode {
  const x = pair.x + pair.width / 2;
  return {
    type: 'line',
    points: [
      [x, pair.y],
      [x, pair.y + pair.height],
    ],
    stroke: FOLD,
  };
}
