import type { Card } from '../../model/card';
import { shareOut } from '../../scene/cells';
import type { Box } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { composeCards, type Drawing, drawn } from '../drawing';

const GUIDE = { colour: '#8a8a8a', width: 0.4, dash: [2.5, 2] } as const;
const RADIUS = 2.5;
const LETTERS = 10 * MM_PER_PT;

/** The picture that was put there, or a frame to stick or draw one in. */
export function photoIn(cards: readonly Card[], box: Box, setting: Setting): Drawing {
  const { look, fonts } = setting;
  if (cards.length === 0) {
    return drawn(
      { type: 'box', box, radius: RADIUS, fill: '#ffffff', stroke: GUIDE },
      ...wordsIn('Me', box, { font: look.font, size: LETTERS, colour: '#5b5b5b' }, fonts),
    );
  }
  const boxes = shareOut({ area: box, columns: 1, rows: cards.length, gap: 1 });
  return composeCards(
    cards.flatMap((card, at) => (boxes[at] ? [{ card, box: boxes[at] }] : [])),
    setting,
  );
}
