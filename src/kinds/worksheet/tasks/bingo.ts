import { CARD_INK } from '../../../scene/cardStyle';
import { columnsOf, rowsOf, shareOut } from '../../../scene/cells';
import { CUT } from '../../../scene/cutMarks';
import { inset } from '../../../scene/geometry';
import type { Box, Colour, Scene, SceneNode } from '../../../scene/nodes';
import { FOOT, MARGIN } from '../../../scene/page';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, together } from '../../drawing';
import type { Worksheet, WorksheetWord } from '../content';
import { LEAST_WORDS, type Shown, showCards } from '../draw/faces';
import { drawFaces, type GameFace } from '../draw/gameFaces';
import { gameCards, gamePages, once } from '../draw/games';
import { headedPages } from '../draw/head';
import { type BingoGrid, type BingoPlan, bingoLeast, fullAfter, makeBingo } from '../make/bingo';
import { distinct } from '../make/distinct';
import { ready, type Sheet, type SheetLevel } from '../task';

/** Four places, then nine (practice.md 2.18). */
const GRIDS: Readonly<Record<SheetLevel, BingoGrid>> = {
  1: { columns: 2, rows: 2 },
  2: { columns: 3, rows: 3 },
  3: { columns: 3, rows: 3 },
};
const CALLER = 50;
const BOARD_FACES: Readonly<Record<SheetLevel, Shown>> = { 1: 'both', 2: 'both', 3: 'word' };
const CALL_NOTES: Readonly<Record<SheetLevel, string>> = {
  1: 'Caller cards of 50 mm. Show the card and say its word.',
  2: 'Caller cards of 50 mm. Say the word before you show the card.',
  3: 'Caller cards of 50 mm. Read out the clue, not the word.',
};
const BOARD_NOTE = 'Bingo boards. Cut along the grey line. The caller’s cards come after the boards.';
const A5_AREA = 148 * 210;
const HEAD = 9;
const HEAD_GAP = 3;
const TITLE_LETTERS = 16 * MM_PER_PT;
const NUMBER_LETTERS = 12 * MM_PER_PT;
const CELL_GAP = 2;
const QUIET: Colour = '#5b5b5b';
const CALL_LETTERS = 14 * MM_PER_PT;
const RIM = 1.5;
const LEAST = 5;

type Plan = BingoPlan<WorksheetWord>;

export const bingo = ready<Plan>({
  id: 'bingo',
  name: 'Bingo',
  blurb: 'Boards that are all different, and cards to call out',
  least: LEAST,
  needs,
  plan: ({ words, content, level, random }) =>
    makeBingo(distinct(words), { grid: GRIDS[level], boards: content.tuning.bingo.boards }, random),
  draw: (plan, sheet) =>
    sheet.key ? callList(plan, sheet) : [...boards(plan, sheet), ...calls(plan, sheet)],
});

function needs({ words, levels, tuning }: Worksheet): readonly string[] {
  const grid = GRIDS[levels === '1' ? 1 : 2];
  const wish = { grid, boards: tuning.bingo.boards };
  const least = bingoLeast(wish);
  const have = distinct(words).length;
  if (have < LEAST || have >= least) return [];
  return [
    `For ${wish.boards} different boards of ${grid.columns * grid.rows} places, bingo needs ${least} different words or more; with ${have} the boards are smaller or fewer.`,
  ];
}

function boards({ boards, grid }: Plan, sheet: Sheet): readonly Scene[] {
  return gamePages(sheet, BOARD_NOTE, (page) => {
    const parts = partsOf(page);
    const pages = Math.ceil(boards.length / parts.length);
    return Array.from({ length: pages }, (_, at) => {
      const here = boards.slice(at * parts.length, (at + 1) * parts.length);
      const drawings = here.map((words, place) => {
        const part = parts[place] ?? page;
        return drawBoard(words, { part, grid, number: at * parts.length + place + 1 }, sheet);
      });
      return together([once(drawings), drawn(...cutBetween(parts, page))]);
    });
  });
}

/** As many boards of about A5 as the paper holds. */
function partsOf(page: Box): readonly Box[] {
  const count = Math.max(1, Math.round((page.width * page.height) / A5_AREA));
  if (count >= 4) return shareOut({ area: page, columns: 2, rows: 2, gap: 0 });
  if (count < 2) return [page];
  return page.width > page.height ? columnsOf(page, [1, 1], 0) : rowsOf(page, [1, 1], 0);
}

interface BoardWish {
  readonly part: Box;
  readonly grid: BingoGrid;
  readonly number: number;
}

function drawBoard(
  words: readonly WorksheetWord[],
  { part, grid, number }: BoardWish,
  { setting, level }: Sheet,
): Drawing {
  const inside = { ...inset(part, MARGIN), height: part.height - MARGIN - FOOT };
  const head = { ...inside, height: HEAD };
  const area = { ...inside, y: inside.y + HEAD + HEAD_GAP, height: inside.height - HEAD - HEAD_GAP };
  const cells = shareOut({ area, ...grid, gap: CELL_GAP });
  const { font } = setting.look;
  const title = { font, weight: 700, size: TITLE_LETTERS, align: 'left', maxLines: 1 } as const;
  const quiet = { font, size: NUMBER_LETTERS, colour: QUIET, align: 'right', maxLines: 1 } as const;
  const [left, right] = columnsOf(head, [3, 1]);
  const cards = words.flatMap(({ card }, at) => (cells[at] ? [{ card, box: cells[at] }] : []));
  return together([
    drawn(
      ...(left ? wordsIn(setting.title, left, title, setting.fonts) : []),
      ...(right ? wordsIn(`Board ${number}`, right, quiet, setting.fonts) : []),
      ...cells.slice(words.length).map(frame),
    ),
    showCards(cards, BOARD_FACES[level], setting),
  ]);
}

function frame(box: Box): SceneNode {
  return {
    type: 'box',
    box: inset(box, 0.25),
    radius: 3,
    fill: null,
    stroke: { colour: CARD_INK, width: 0.5 },
  };
}

function cutBetween(parts: readonly Box[], page: Box): readonly SceneNode[] {
  const across = parts.some(({ y }) => y > page.y);
  const down = parts.some(({ x }) => x > page.x);
  const [x, y] = [page.width / 2, page.height / 2];
  const line = (points: readonly (readonly [number, number])[]): SceneNode => ({
    type: 'line',
    points,
    stroke: CUT,
  });
  return [
    ...(across
      ? [
          line([
            [MARGIN / 2, y],
            [page.width - MARGIN / 2, y],
          ]),
        ]
      : []),
    ...(down
      ? [
          line([
            [x, MARGIN / 2],
            [x, page.height - FOOT],
          ]),
        ]
      : []),
  ];
}

function calls({ calls }: Plan, sheet: Sheet): readonly Scene[] {
  return gameCards(sheet, {
    count: calls.length,
    card: { width: CALLER, height: CALLER },
    note: CALL_NOTES[sheet.level],
    draw: (places, first) =>
      drawFaces(
        places.flatMap((place, at) => {
          const word = calls[first + at];
          return word ? [{ face: callFace(word, sheet.level), box: inset(place, RIM) }] : [];
        }),
        sheet.setting,
      ),
  });
}

/** At the third level the board has the word, and the caller has what it means, or else its picture alone. */
function callFace({ card, meaning }: WorksheetWord, level: SheetLevel): GameFace {
  if (level < 3) return { card, as: 'both' };
  return meaning.trim() === '' ? { card, as: 'picture' } : { card, as: 'clue', words: meaning };
}

/** One order to call in, and when each board is full by it. */
function callList(plan: Plan, sheet: Sheet): readonly Scene[] {
  const lines = plan.calls.map(({ card }, at) => `${at + 1}. ${card.label}`);
  const ends = fullAfter(plan).map((call, at) => `Board ${at + 1} is full at ${call}`);
  const instruction = { verbs: ['read', 'listen'], words: 'Call the words in this order.' } as const;
  return headedPages(sheet, instruction, (room) => {
    const [left, right] = columnsOf(room, [1, 1], 8);
    return [drawn(...listIn(lines, left ?? room, sheet), ...listIn(ends, right ?? room, sheet))];
  });
}

const LINE_PITCH = 9;

function listIn(lines: readonly string[], room: Box, { setting }: Sheet): readonly SceneNode[] {
  const pitch = Math.min(LINE_PITCH, room.height / Math.max(1, lines.length));
  const size = Math.min(CALL_LETTERS, pitch * 0.62);
  const wish = {
    font: setting.look.font,
    size,
    minSize: Math.min(size, LEAST_WORDS),
    align: 'left',
    maxLines: 1,
  } as const;
  return lines.flatMap((line, at) =>
    wordsIn(line, { ...room, y: room.y + at * pitch, height: pitch }, wish, setting.fonts),
  );
}
