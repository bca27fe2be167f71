import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import type { WeekCell } from './content';

/** Height of a line for the staff under a card, mm, and its letters. */
export const STAFF_LINE = 4.6;
const LETTERS = 10 * MM_PER_PT;

export function staffLine(cell: WeekCell, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const words = [cell.who, cell.where].filter(Boolean).join(', ');
  const wish = { font: look.font, size: LETTERS, maxLines: 1, slot: cell.card.id } as const;
  return wordsIn(words, box, wish, fonts);
}
