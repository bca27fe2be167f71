import { shareOut } from '../../../scene/cells';
import { inset, squareIn } from '../../../scene/geometry';
import type { Box, Scene } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, NOTHING, together } from '../../drawing';
import type { WorksheetWord } from '../content';
import type { Instruction } from '../instructions';
import type { LabellingPlan } from '../make/labelling';
import type { Sheet } from '../task';
import { onPage, showCards, wordsOf } from './faces';
import { headedPages } from './head';
import { BOX_HEIGHT } from './labelledDrawing';
import { cutHeight, piecePages, piecesIn } from './pieces';
import { LINE_PITCH, openPlace, writingLines } from './places';
import { bankHeight, drawBank } from './wordBank';

/** The least a picture with its box takes, and a bank over them, mm. */
export const PICTURE = { width: 45, height: { 1: 42, 2: 38, 3: 50 }, gap: 7, bank: 44 } as const;
const MOST_WIDE = 62;
const BOX_AWAY = 2;
const STUCK_IN = 1.5;
const AWAY = 8;
/** Labels stand under their pictures where they leave them this share of the page. */
const NEAR = 0.7;
const ANSWER_LETTERS = 12 * MM_PER_PT;

const INSTRUCTIONS: Record<1 | 2 | 3, Instruction> = {
  1: { verbs: ['cut', 'stick'], words: 'Cut out the labels. Stick each under its picture.' },
  2: { verbs: ['write'], words: 'Write each word under its picture.' },
  3: { verbs: ['write'], words: 'Write each word. Then write something about it.' },
};

type Asked = LabellingPlan['sheets'][number];

/** Pictures with an empty box under each. */
export function picturePages({ words, bank }: Asked, sheet: Sheet): readonly Scene[] {
  const { level, setting } = sheet;
  let pieces = { cards: bank, piece: { width: 0, height: 0 }, shown: 'label' as const };
  let near = false;
  const pages = headedPages(sheet, INSTRUCTIONS[level], (room) => {
    const width = Math.min(PICTURE.width, room.width);
    const piece = { width: width - 2 * STUCK_IN, height: BOX_HEIGHT[level] - 2 * STUCK_IN };
    pieces = { ...pieces, piece };
    const cut = cutHeight(room, { count: words.length, piece });
    near = level === 1 && cut + AWAY <= room.height * (1 - NEAR);
    const top = level === 2 ? bankHeight(room, words.length) + AWAY : 0;
    const free = { ...room, y: room.y + top, height: room.height - top - (near ? cut + AWAY : 0) };
    const below = { ...room, y: room.y + room.height - cut, height: cut };
    return [
      together([
        level === 2 ? onPage(drawBank(bank, room, setting)) : NOTHING,
        drawPictures(words, free, sheet),
        near ? onPage(piecesIn(below, sheet, pieces) ?? NOTHING) : NOTHING,
      ]),
    ];
  });
  if (near || level !== 1) return pages;
  return [...pages, ...piecePages(sheet, pieces).map((scene) => ({ ...scene, ...onPage(scene) }))];
}

function drawPictures(words: readonly WorksheetWord[], room: Box, sheet: Sheet): Drawing {
  const cells = cellsIn(words.length, room, sheet);
  return together(
    words.map((word, at) => {
      const cell = cells[at];
      return cell ? drawPicture(word, cell, { sheet, first: at === 0 }) : NOTHING;
    }),
  );
}

/** The columns that leave each picture the most. */
function cellsIn(count: number, room: Box, { level }: Sheet): readonly Box[] {
  const under = underHeight(level);
  const counts = Array.from({ length: count }, (_, at) => at + 1);
  const laid = counts.map((columns) => {
    const rows = Math.ceil(count / columns);
    return shareOut({ area: room, columns, rows, gap: PICTURE.gap });
  });
  const side = ([cell]: readonly Box[]) => (cell ? Math.min(cell.width, cell.height - under, MOST_WIDE) : 0);
  const wide = laid.filter(([cell]) => (cell?.width ?? 0) >= Math.min(PICTURE.width, room.width) - 1);
  return [...wide].sort((a, b) => side(b) - side(a))[0] ?? [];
}

function underHeight(level: 1 | 2 | 3): number {
  return BOX_AWAY + BOX_HEIGHT[level] + (level === 3 ? LINE_PITCH : 0);
}

interface Where {
  readonly sheet: Sheet;
  readonly first: boolean;
}

function drawPicture({ card, meaning }: WorksheetWord, cell: Box, { sheet, first }: Where): Drawing {
  const { level, setting, key, content } = sheet;
  const under = underHeight(level);
  const width = Math.min(MOST_WIDE, cell.width);
  const column = { ...cell, x: cell.x + (cell.width - width) / 2, width };
  const square = squareIn({ ...column, height: Math.min(width, cell.height - under) });
  const picture = { ...square, y: cell.y + Math.max(0, cell.height - under - square.height) / 2 };
  const wide = Math.min(PICTURE.width, width);
  const x = column.x + (width - wide) / 2;
  const box = { x, y: picture.y + picture.height + BOX_AWAY, width: wide, height: BOX_HEIGHT[level] };
  const line = { ...column, y: box.y + box.height, height: LINE_PITCH };
  const label =
    level === 1
      ? onPage(showCards([{ card, box: inset(box, STUCK_IN) }], 'label', setting)).nodes
      : wordsOf(card, inset(box, STUCK_IN), setting);
  const done = key || (first && content.example && content.words.length > 0);
  const about = {
    font: setting.look.font,
    size: ANSWER_LETTERS,
    align: 'left',
    stand: 'bottom',
    maxLines: 1,
  } as const;
  return together([
    showCards([{ card, box: picture }], 'picture', setting),
    drawn(
      openPlace(box),
      ...(done ? label : []),
      ...(level === 3 ? writingLines(line) : []),
      ...(level === 3 && key
        ? wordsIn(meaning, { ...line, height: LINE_PITCH - 1 }, about, setting.fonts)
        : []),
    ),
  ]);
}
