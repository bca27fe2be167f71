import { inRunsOf } from '../../base/list';
import type { Look } from '../../model/look';
import type { PageSetup } from '../../model/page';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { composeCards, drawn, titledPages, together } from '../drawing';
import { type ChoiceGrid, cellsIn, choiceGrid } from './cells';
import type { ChoiceBoard } from './content';

const HEADING_LETTERS = 16 * MM_PER_PT;
const HEADING_GAP = 1;
const GUIDE = '#8a8a8a';

/** How the board lies on a page: its loose cards are of this very size. */
export function gridOf(board: ChoiceBoard, look: Look, page: PageSetup): ChoiceGrid {
  const square = board.shape === 'square' ? look.cardSize : null;
  return choiceGrid({ cells: board.cells, page, headed: board.showHeadings, square });
}

/** A page of choices after the other, or the places where their loose cards go. */
export function compose(board: ChoiceBoard, setting: Setting): readonly Scene[] {
  const { look, page, purpose, slotGrowth } = setting;
  const grid = gridOf(board, look, page);
  return titledPages(setting, (room) => {
    const cells = cellsIn(room, grid);
    return inRunsOf(board.places, cells.length).map((places) => {
      const cards = places.flatMap(({ card }, at) => {
        const box = cells[at];
        return box ? [{ card, box: purpose === 'base' ? inset(box, -slotGrowth / 2) : box }] : [];
      });
      return together([drawn(...headings(board, cells, grid, setting)), composeCards(cards, setting)]);
    });
  });
}

function headings(
  board: ChoiceBoard,
  cells: readonly Box[],
  grid: ChoiceGrid,
  setting: Setting,
): readonly SceneNode[] {
  if (grid.band === 0) return [];
  return inRunsOf(cells, grid.columns).flatMap((row, at) => {
    const [first] = row;
    const last = row.at(-1);
    if (!first || !last) return [];
    const width = last.x + last.width - first.x;
    const height = grid.band - HEADING_GAP;
    return heading(board.headings[at] ?? '', { x: first.x, y: first.y - grid.band, width, height }, setting);
  });
}

/** The heading of a row, or a line to write it on. */
function heading(text: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  if (text.trim() !== '') {
    const wish = { font: look.font, weight: 700, size: HEADING_LETTERS, align: 'left', maxLines: 1 } as const;
    return wordsIn(text, box, wish, fonts);
  }
  const y = box.y + box.height - HEADING_GAP;
  const points = [
    [box.x, y],
    [box.x + Math.min(box.width, 70), y],
  ] as const;
  return [{ type: 'line', points, stroke: { colour: GUIDE, width: 0.3, dash: [0.8, 1.2] } }];
}
