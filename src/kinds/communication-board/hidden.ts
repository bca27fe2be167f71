import type { Card } from '../../model/card';
import { rowsOf } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { emptyCell } from '../../scene/slotMarks';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { inSlot } from '../drawing';

const FAINT = '#767676';
const LETTERS = 13 * MM_PER_PT;
const SMALL = 10 * MM_PER_PT;

/** A place kept for a word that is not shown yet. What says so is for the adult at the screen and never printed. */
export function composeHidden(card: Card, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const [word, said] = rowsOf(inset(box, 1.5), [1, 1], 0.5) as [Box, Box];
  const face = { font: look.font, colour: FAINT, maxLines: 1 } as const;
  const notes = [
    ...wordsIn(card.label, word, { ...face, size: LETTERS, stand: 'bottom' }, fonts),
    ...wordsIn('hidden', said, { ...face, size: SMALL, stand: 'top' }, fonts),
  ];
  return [
    ...emptyCell(box, card.id),
    ...inSlot(notes, card.id).map((node) => ({ ...node, aside: true as const })),
  ];
}
