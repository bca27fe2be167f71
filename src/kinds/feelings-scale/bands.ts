import { columnsOf, rowsOf } from '../../scene/cells';
import { centreOf } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, type Drawing, drawn, together } from '../drawing';
import { BANDS, type FeelingsScale, numberOf } from './content';
import { type Heads, headsOf, planFor } from './plan';
import { bandHead, thermometer } from './rail';

const GAP = 2;
const HEAD_LETTERS = 4.6;
const WRITING = '#8a8a8a';
const EDGE = { colour: '#1a1a1a', width: 0.4 } as const;
const PADDING = 2;

/** Five bands one over the other, the biggest at the top. */
export function bandsIn(scale: FeelingsScale, setting: Setting, area: Box): Drawing {
  const plan = planFor(scale, setting, area);
  const heads = headsOf(plan, area);
  const rows = rowsOf(heads.rest, Array(BANDS).fill(1), scale.mode === 'thermometer' ? 0 : GAP);
  const cards: CardInBox[] = [];
  const drawings = rows.map((row, band) => {
    const cells = columnsOf(row, plan.widths, plan.gap);
    const nodes = plan.columns.flatMap(({ holds }, at): readonly SceneNode[] => {
      const box = cells[at] ?? row;
      if (holds === 'rail') return bandHead({ scale, band, box }, setting);
      if (typeof holds === 'string') return written(scale.bands[band]?.[holds] ?? '', box, setting);
      const card = scale.cards[holds * BANDS + band];
      if (card) cards.push({ card, box: cardBox(box, setting), also: alsoOf(scale, band) });
      return [];
    });
    return drawn(...nodes);
  });
  const tube = scale.mode === 'thermometer' ? thermometer(rows) : [];
  return together([drawn(...tube, ...headWords(heads, setting)), ...drawings, composeCards(cards, setting)]);
}

/** A square of the true size of a card; smaller only where there is no room for it. */
function cardBox(cell: Box, { look, purpose, slotGrowth }: Setting): Box {
  const wanted = look.cardSize + (purpose === 'base' ? slotGrowth : 0);
  const side = Math.min(wanted, cell.width, cell.height);
  const { x, y } = centreOf(cell);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function alsoOf(scale: FeelingsScale, band: number): string {
  return [String(numberOf(scale.mode, band)), scale.bands[band]?.word ?? ''].filter(Boolean).join(', ');
}

/** Words of the pupil, or lines to write them on. */
function written(words: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const ground: SceneNode = { type: 'box', box, radius: 2, fill: '#ffffff', stroke: EDGE };
  const inside = { ...box, x: box.x + PADDING, width: box.width - 2 * PADDING };
  if (words !== '') {
    return [ground, ...wordsIn(words, inside, { font: look.font, size: HEAD_LETTERS, align: 'left' }, fonts)];
  }
  const lines = Math.max(1, Math.floor((box.height - 3) / 9));
  const step = box.height / (lines + 0.35);
  const rules = Array.from({ length: lines }, (_, at): SceneNode => {
    const y = box.y + step * (at + 1);
    return {
      type: 'line',
      points: [
        [inside.x, y],
        [inside.x + inside.width, y],
      ],
      stroke: { colour: WRITING, width: 0.3 },
    };
  });
  return [ground, ...rules];
}

function headWords({ words }: Heads, { look, fonts }: Setting): readonly SceneNode[] {
  return words.flatMap(({ text, box }) =>
    wordsIn(text, box, { font: look.font, size: HEAD_LETTERS, weight: 700, maxLines: 2 }, fonts),
  );
}
