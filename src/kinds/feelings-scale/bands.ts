import { columnsOf, rowsOf } from '../../scene/cells';
import { centreOf } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import { writingBox } from '../../scene/writingBox';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, type Drawing, drawn, together } from '../drawing';
import { BANDS, type FeelingsScale, numberOf } from './content';
import { cardSide, type Heads, headsOf, looseSide, planFor } from './plan';
import { bandHead, thermometer } from './rail';

const GAP = 2;
const HEAD_LETTERS = 4.6;

/** Five bands one over the other, the biggest at the top. */
export function bandsIn(scale: FeelingsScale, setting: Setting, area: Box): Drawing {
  const plan = planFor(scale, area, cardSideOn(scale, setting, area));
  const heads = headsOf(plan, area);
  const rows = rowsOf(heads.rest, Array(BANDS).fill(1), scale.mode === 'thermometer' ? 0 : GAP);
  const cards: CardInBox[] = [];
  const drawings = rows.map((row, band) => {
    const cells = columnsOf(row, plan.widths, plan.gap);
    const nodes = plan.columns.flatMap(({ holds }, at): readonly SceneNode[] => {
      const box = cells[at] ?? row;
      if (holds === 'rail') return bandHead({ scale, band, box }, setting);
      if (typeof holds === 'string') {
        const words = scale.bands[band]?.[holds] ?? '';
        return writingBox(box, { words, font: setting.look.font }, setting.fonts);
      }
      const card = scale.cards[holds * BANDS + band];
      if (card) cards.push({ card, box: cardBox(box), also: alsoOf(scale, band) });
      return [];
    });
    return drawn(...nodes);
  });
  const tube = scale.mode === 'thermometer' ? thermometer(rows) : [];
  return together([drawn(...tube, ...headWords(heads, setting)), ...drawings, composeCards(cards, setting)]);
}

/** Cards of a page are as large as its loose ones; those of a pocket card as large as they go. */
function cardSideOn(scale: FeelingsScale, { look, page }: Setting, area: Box): number {
  return scale.size === 'page' ? looseSide(scale, look, page) : cardSide(scale, area, look.cardSize);
}

function cardBox(cell: Box): Box {
  const side = Math.min(cell.width, cell.height);
  const { x, y } = centreOf(cell);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function alsoOf(scale: FeelingsScale, band: number): string {
  return [String(numberOf(scale.mode, band)), scale.bands[band]?.word ?? ''].filter(Boolean).join(', ');
}

function headWords({ words }: Heads, { look, fonts }: Setting): readonly SceneNode[] {
  return words.flatMap(({ text, box }) =>
    wordsIn(text, box, { font: look.font, size: HEAD_LETTERS, weight: 700, maxLines: 2 }, fonts),
  );
}
