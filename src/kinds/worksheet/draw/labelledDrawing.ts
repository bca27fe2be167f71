import { inset } from '../../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, inSlot, NOTHING, together } from '../../drawing';
import { nameOf } from '../../face';
import type { Instruction } from '../instructions';
import type { LabellingPlan } from '../make/labelling';
import type { Sheet } from '../task';
import { onPage, showCards, wordsOf } from './faces';
import { headedPages } from './head';
import { drawParts, labelWidth, layParts, type Parts, type PartsWish } from './labels';
import { cutHeight, piecePages, piecesIn } from './pieces';
import { LINE_PITCH, openPlace, writingLines } from './places';
import { bankHeight, drawBank } from './wordBank';

/** 45 by 14 mm (practice.md 2.18), a little higher where a label with its symbol is stuck in. */
export const BOX_HEIGHT = { 1: 18, 2: 14, 3: 14 } as const;
const STUCK_IN = 1.5;
const WRITTEN_IN = 1.5;
/** The drawing is never smaller than this for the sake of what else could stand on the page, mm. */
const LEAST_HIGH = 120;
const AWAY = 8;
const NUMBER = 8;
const NUMBER_LETTERS = 13 * MM_PER_PT;
const ANSWER_LETTERS = 14 * MM_PER_PT;

const INSTRUCTIONS: Record<1 | 2 | 3, Instruction> = {
  1: { verbs: ['cut', 'stick'], words: 'Cut out the labels. Stick each where it belongs.' },
  2: { verbs: ['write'], words: 'Write the words in the boxes.' },
  3: { verbs: ['write'], words: 'Write the labels. Then write what each part does.' },
};
const DOES: Instruction = { verbs: ['write'], words: 'What does each part do?' };

type Asked = NonNullable<LabellingPlan['parts']>;

/** The drawing with a box at each part, and what goes into the boxes or is written about them. */
export function partsPages(asked: Asked, sheet: Sheet): readonly Scene[] {
  let pieces = { cards: asked.bank, piece: { width: 0, height: 0 }, shown: 'label' as const };
  let near = true;
  const pages = headedPages(sheet, INSTRUCTIONS[sheet.level], (room) => {
    const height = BOX_HEIGHT[sheet.level];
    const piece = { width: labelWidth(room) - 2 * STUCK_IN, height: height - 2 * STUCK_IN };
    pieces = { ...pieces, piece };
    const wanted = extraHeight(asked, room, { sheet, piece });
    near = sheet.level === 2 || room.height - wanted - AWAY >= LEAST_HIGH;
    const taken = near ? wanted + AWAY : 0;
    const y = sheet.level === 2 ? room.y + taken : room.y;
    const wish = { ...asked, room: { ...room, y, height: room.height - taken }, height };
    const extra = { ...room, y: sheet.level === 2 ? room.y : room.y + room.height - wanted, height: wanted };
    return [together([drawAsked(wish, sheet), near ? drawExtra(asked, extra, { sheet, pieces }) : NOTHING])];
  });
  if (near) return pages;
  if (sheet.level === 1) return [...pages, ...piecePages(sheet, pieces)];
  return [...pages, ...headedPages(sheet, DOES, (room) => [drawn(...does(asked, room, sheet))])];
}

interface Where {
  readonly sheet: Sheet;
  readonly piece: { readonly width: number; readonly height: number };
}

function extraHeight({ labels }: Asked, room: Box, { sheet, piece }: Where): number {
  if (sheet.level === 1) return cutHeight(room, { count: labels.length, piece });
  return sheet.level === 2 ? bankHeight(room, labels.length) : labels.length * LINE_PITCH;
}

interface ExtraWish {
  readonly sheet: Sheet;
  readonly pieces: Parameters<typeof piecePages>[1];
}

function drawExtra(asked: Asked, room: Box, { sheet, pieces }: ExtraWish): Drawing {
  if (sheet.level === 1) return piecesIn(room, sheet, pieces) ?? NOTHING;
  if (sheet.level === 2) return drawBank(asked.bank, room, sheet.setting);
  return drawn(...does(asked, room, sheet));
}

function drawAsked(wish: PartsWish, sheet: Sheet): Drawing {
  const parts = layParts(wish);
  return together([
    drawn(...drawParts(wish, parts)),
    ...wish.labels.map((_, at) => drawBox(wish, parts, { at, sheet })),
  ]);
}

/** An empty box, which is its card where the word itself is nowhere on the page; or with its label in it. */
function drawBox(
  { labels }: PartsWish,
  { boxes }: Parts,
  { at, sheet }: { at: number; sheet: Sheet },
): Drawing {
  const { setting, level, key, content } = sheet;
  const [box, card] = [boxes[at], labels[at]?.word.card];
  if (!box || !card) return NOTHING;
  const number = level === 3 ? NUMBER : 0;
  const inside = inset(
    { ...box, x: box.x + number, width: box.width - number },
    level === 1 ? STUCK_IN : WRITTEN_IN,
  );
  const done = key || (content.example && content.words.length > 0 && at === 0);
  const label =
    level === 1
      ? onPage(showCards([{ card, box: inside }], 'label', setting)).nodes
      : wordsOf(card, inside, setting);
  const nodes = [
    openPlace(box),
    ...(level === 3 ? numberIn(box, at + 1, sheet) : []),
    ...(done ? label : []),
  ];
  if (level !== 3) return drawn(...nodes);
  return { nodes: inSlot(nodes, card.id), slots: [{ id: card.id, box, name: nameOf(card) }] };
}

function numberIn(box: Box, number: number, { setting }: Sheet): readonly SceneNode[] {
  const wish = { font: setting.look.font, weight: 700, size: NUMBER_LETTERS, maxLines: 1 } as const;
  return wordsIn(String(number), { ...box, width: NUMBER }, wish, setting.fonts);
}

/** A line for each part; in the answers what its word is said to mean. */
function does({ labels }: Asked, room: Box, sheet: Sheet): readonly SceneNode[] {
  const { setting, key } = sheet;
  const wish = {
    font: setting.look.font,
    size: ANSWER_LETTERS,
    align: 'left',
    stand: 'bottom',
    maxLines: 1,
  } as const;
  return labels.flatMap(({ word }, at) => {
    const row = { ...room, y: room.y + at * LINE_PITCH, height: LINE_PITCH };
    const line = { ...row, x: row.x + NUMBER, width: row.width - NUMBER };
    const words = { ...line, height: LINE_PITCH - 1 };
    return [
      ...wordsIn(
        String(at + 1),
        { ...words, x: row.x, width: NUMBER },
        { ...wish, weight: 700 },
        setting.fonts,
      ),
      ...writingLines(line),
      ...(key ? wordsIn(word.meaning, words, wish, setting.fonts) : []),
    ];
  });
}
