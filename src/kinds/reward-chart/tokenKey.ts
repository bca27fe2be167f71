import type { Card } from '../../model/card';
import { cased } from '../../scene/cardStyle';
import type { Box } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { composeCards, type Drawing, drawn, together } from '../drawing';

/** The key to a chart, mm high: its token, and what it is given for. */
export const KEY_HEIGHT = 22;
const LETTERS = 5.6;

/** The token with a few words beside it; on a base only the words. */
export function composeKey(token: Card, words: string, box: Box, setting: Setting): Drawing {
  const side = Math.min(box.height, KEY_HEIGHT);
  const square = { x: box.x, y: box.y + (box.height - side) / 2, width: side, height: side };
  const beside = { ...box, x: box.x + side + 4, width: Math.max(0, box.width - side - 4) };
  const { look, fonts, purpose } = setting;
  const wish = { font: look.font, size: LETTERS, align: 'left' } as const;
  return together([
    purpose === 'base'
      ? drawn()
      : composeCards([{ card: token, box: square, style: { labelPlace: 'none', border: 'none' } }], setting),
    drawn(...wordsIn(cased(words, look.letterCase), beside, wish, fonts)),
  ]);
}
