import { inRunsOf } from '../../../base/list';
import { pictureId } from '../../../model/card';
import { isEmptyPlace } from '../../../model/items';
import { CARD_INK } from '../../../scene/cardStyle';
import { columnsOf, rowsOf, shareOut, squarest } from '../../../scene/cells';
import { inset, squareIn } from '../../../scene/geometry';
import type { Box, SceneNode, Stroke } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, together } from '../../drawing';
import type { WorksheetWord } from '../content';
import { showCards } from '../draw/faces';
import { tidyCells } from '../draw/gameFaces';
import { headedPages } from '../draw/head';
import { COUNT_WISHES, type Counted, type CountField, makeCounting } from '../make/counting';
import { distinct } from '../make/distinct';
import { ready, type Sheet, type SheetLevel } from '../task';

type Field = CountField<WorksheetWord>;

/** Frames on a page by level. */
const FIELDS: Readonly<Record<SheetLevel, number>> = { 1: 4, 2: 6, 3: 1 };
const INSTRUCTIONS: Readonly<Record<SheetLevel, string>> = {
  1: 'Count. Circle the number.',
  2: 'Count. Write the number.',
  3: 'Find and count each kind. Write the numbers.',
};
const GAP = 6;
const EDGE: Stroke = { colour: CARD_INK, width: 0.5 };
const RING: Stroke = { colour: CARD_INK, width: 1.2 };
const SHOWN: Stroke = { colour: CARD_INK, width: 1.2, dash: [2.4, 2] };
const NUMERAL_MOST = 30 * MM_PER_PT;
const BOX_MOST = 22;
const CARD_MOST = 34;

export const counting = ready<readonly Field[]>({
  id: 'counting',
  name: 'Counting',
  blurb: 'How many are there of each?',
  least: 1,
  plan: ({ words, level, random }) =>
    makeCounting(distinct(words), COUNT_WISHES[String(level) as '1' | '2' | '3'], random),
  draw: (plan, sheet) => {
    const { level } = sheet;
    const verbs = ['count', level === 1 ? 'circle' : 'write'] as const;
    return headedPages(sheet, { verbs, words: INSTRUCTIONS[level] }, (room) => {
      const count = FIELDS[level];
      const columns = room.width > room.height && count > 1 ? 2 : 1;
      const boxes = shareOut({ area: room, columns, rows: Math.ceil(count / columns), gap: GAP });
      return inRunsOf(plan, count).map((fields, page) =>
        together(
          fields.flatMap((field, at) => {
            const box = boxes[at];
            const done = sheet.key || (sheet.content.example && page === 0 && at === 0);
            if (!box) return [];
            return [level === 3 ? mixedField(field, box, sheet) : plainField(field, box, { sheet, done })];
          }),
        ),
      );
    });
  },
});

interface Drawn {
  readonly sheet: Sheet;
  readonly done: boolean;
}

/** The card at the left, so many of its picture in the middle, and the numbers to the right. */
function plainField({ items: [item] }: Field, box: Box, { sheet, done }: Drawn): Drawing {
  const [left, middle, right] = columnsOf(box, [1, 3, sheet.level === 1 ? 1.6 : 0.8], GAP / 2);
  if (!item || !left || !middle || !right) return drawn();
  const card = squareIn({ ...left, width: Math.min(left.width, CARD_MOST) });
  const asked = showCards([{ card: item.word.card, box: card }], 'both', sheet.setting);
  const cells = tidyCells(item.amount, inset(middle, 3));
  const pictures = isEmptyPlace(item.word.card) ? [] : cells.flatMap((cell) => lying(item, cell, sheet));
  return together([
    asked,
    drawn(frame(middle), ...pictures, ...(sheet.level === 1 ? choices : place)(item, right, { sheet, done })),
  ]);
}

function frame(box: Box): SceneNode {
  return { type: 'box', box, radius: 2, fill: null, stroke: EDGE };
}

/** The picture of a word as one of many; its word where it has none. */
function lying(
  { word: { card } }: Counted<WorksheetWord>,
  cell: Box,
  { setting }: Sheet,
): readonly SceneNode[] {
  const id = pictureId(card.picture);
  const box = inset(squareIn(cell), Math.min(cell.width, cell.height) * 0.06);
  if (id === null) {
    const wish = { font: setting.look.font, size: box.height * 0.4, minSize: 6 * MM_PER_PT } as const;
    return wordsIn(card.label, box, wish, setting.fonts);
  }
  const { people, pictureStyle } = setting.look;
  const dress = pictureStyle === 'colour' ? {} : { dress: { people, style: pictureStyle, place: '' } };
  return [{ type: 'picture', pictureId: id, box, description: card.label, ...dress }];
}

function choices({ amount, choices }: Counted<WorksheetWord>, room: Box, { sheet, done }: Drawn) {
  const cells = columnsOf(
    room,
    choices.map(() => 1),
    2,
  );
  return choices.flatMap((number, at): readonly SceneNode[] => {
    const cell = cells[at];
    if (!cell) return [];
    const box = squareIn({ ...cell, width: Math.min(cell.width, BOX_MOST) });
    const numeral = numeralIn(number, box, sheet);
    if (!done || number !== amount) return numeral;
    const radius = box.width / 2;
    const centre = [box.x + radius, box.y + radius] as const;
    const stroke = sheet.key ? RING : SHOWN;
    return [...numeral, { type: 'ellipse', centre, radius: [radius, radius], fill: null, stroke }];
  });
}

function place({ amount }: Counted<WorksheetWord>, room: Box, { sheet, done }: Drawn): readonly SceneNode[] {
  const side = Math.min(BOX_MOST, room.width, room.height);
  const box = squareIn({ ...room, width: side, x: room.x + (room.width - side) / 2 });
  return [frame(box), ...(done ? numeralIn(amount, box, sheet) : [])];
}

function numeralIn(number: number, box: Box, { setting }: Sheet): readonly SceneNode[] {
  const size = Math.min(NUMERAL_MOST, box.height * 0.6);
  return wordsIn(
    String(number),
    box,
    { font: setting.look.font, weight: 700, size, maxLines: 1 },
    setting.fonts,
  );
}

/** Several kinds lying mixed in one frame, and under it a place for the number of each. */
function mixedField({ items, lying: order }: Field, box: Box, sheet: Sheet): Drawing {
  const [field, foot] = rowsOf(box, [2.4, 1], GAP);
  if (!field || !foot) return drawn();
  const inside = inset(field, 4);
  const { columns, rows } = squarest(order.length, inside);
  const cells = shareOut({ area: inside, columns, rows, gap: 2 });
  const pictures = order.flatMap((kind, at) => {
    const [item, cell] = [items[kind], cells[at]];
    return item && cell && !isEmptyPlace(item.word.card) ? lying(item, cell, sheet) : [];
  });
  const parts = columnsOf(
    foot,
    items.map(() => 1),
    GAP,
  );
  const asked = items.flatMap((item, at) => {
    const part = parts[at];
    if (!part) return [];
    const [upper, lower] = rowsOf(part, [1.5, 1], 3);
    if (!upper || !lower) return [];
    return [
      showCards([{ card: item.word.card, box: squareIn(upper) }], 'both', sheet.setting),
      drawn(...place(item, lower, { sheet, done: sheet.key })),
    ];
  });
  return together([drawn(frame(field), ...pictures), ...asked]);
}
