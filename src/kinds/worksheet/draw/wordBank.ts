import type { Card } from '../../../model/card';
import { cardSheets } from '../../../scene/cardSheet';
import { countAlong, lengthOf } from '../../../scene/geometry';
import type { Box } from '../../../scene/nodes';
import type { Setting } from '../../contract';
import { type Drawing, together } from '../../drawing';
import { showCards } from './faces';

const WORD = { width: 38, height: 12 } as const;
const GAP = 4;

/** How high a bank of so many words stands in a room of this width, mm. */
export function bankHeight(room: Box, count: number): number {
  const columns = Math.max(1, countAlong(room.width, WORD.width, GAP));
  return lengthOf(Math.ceil(count / columns), WORD.height, GAP);
}

/** The words to choose from, in boxes from the top of the room down. */
export function drawBank(cards: readonly Card[], room: Box, setting: Setting): Drawing {
  const area = { ...room, height: bankHeight(room, cards.length) };
  const pages = cardSheets({ area, card: WORD, gap: GAP, count: cards.length });
  return together(
    (pages[0] ?? []).map((box, at) => {
      const card = cards[at];
      return showCards(card ? [{ card, box }] : [], 'word', setting);
    }),
  );
}
