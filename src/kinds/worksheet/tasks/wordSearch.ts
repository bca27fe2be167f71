import { CARD_INK, type CardStyle } from '../../../scene/cardStyle';
import { layGrid } from '../../../scene/grid';
import type { Box, SceneNode, Stroke } from '../../../scene/nodes';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, together } from '../../drawing';
import type { WorksheetWord } from '../content';
import { showCards } from '../draw/faces';
import { headedPages } from '../draw/head';
import { cellsOf, type Run } from '../make/letterGrid';
import { soughtLetters } from '../make/plainLetters';
import { makeWordSearch, SEARCH_WISHES, type SearchPlan } from '../make/wordSearch';
import { ready, type Sheet, type SheetLevel } from '../task';

/** A grid, and the words of the list that are hidden in it. */
interface Search {
  readonly search: SearchPlan;
  readonly words: readonly WorksheetWord[];
}

const INSTRUCTIONS: Readonly<Record<SheetLevel, string>> = {
  1: 'Find each word. It reads across.',
  2: 'Find each word. It reads across or down.',
  3: 'Find each word. It reads across, down or slanting down.',
};
const LETTER_SHARE = 0.6;
const CELL_MOST = 24;
const LIST_SHARE = 0.3;
const PICTURE = { width: 30, height: 30 } as const;
const WORD = { width: 44, height: 11 } as const;
const GAP = 3;
const EDGE: Stroke = { colour: CARD_INK, width: 0.6 };
const RING: Stroke = { colour: CARD_INK, width: 0.9 };
const SHOWN: Stroke = { colour: CARD_INK, width: 0.9, dash: [2.4, 2] };
const RING_SHARE = 0.8;

export const wordSearch = ready<readonly Search[]>({
  id: 'wordSearch',
  name: 'Word search',
  blurb: 'Words hidden among letters, each of them once',
  least: 2,
  plan: ({ words, level, random }) => {
    const sought = words.map((word) => soughtLetters(word.card.label));
    const wish = SEARCH_WISHES[String(level) as '1' | '2' | '3'];
    const plans = makeWordSearch(
      sought.filter((letters) => letters !== ''),
      wish,
      random,
    );
    return plans.map((search) => ({
      search,
      words: words.filter((_, at) => search.hidden.some(({ word }) => word === sought[at])),
    }));
  },
  draw: (plan, sheet) =>
    headedPages(sheet, { verbs: ['look', 'circle'], words: INSTRUCTIONS[sheet.level] }, (room) =>
      plan.map((search, at) => drawSearch(search, room, sheet, at === 0)),
    ),
});

function drawSearch({ search, words }: Search, room: Box, sheet: Sheet, first: boolean): Drawing {
  const { grid } = search;
  const lies = room.width > room.height;
  const share = Math.max(LIST_SHARE, sheet.level === 3 ? 0.2 : 0);
  const forGrid = lies
    ? { ...room, width: room.width * (1 - share) - GAP }
    : { ...room, height: room.height * (1 - share) - GAP };
  const [columns, rows] = [grid[0]?.length ?? 1, grid.length];
  const cell = Math.min(CELL_MOST, forGrid.width / columns, forGrid.height / rows);
  const [width, height] = [cell * columns, cell * rows];
  const box = { x: forGrid.x + (forGrid.width - width) / 2, y: forGrid.y, width, height };
  const list = lies
    ? { ...room, x: room.x + forGrid.width + 2 * GAP, width: room.width - forGrid.width - 2 * GAP }
    : { ...room, y: box.y + height + 2 * GAP, height: room.y + room.height - box.y - height - 2 * GAP };
  const rings = search.hidden.flatMap(({ run }, at) => {
    const done = sheet.key || (first && at === 0 && sheet.content.example);
    return done ? [ring(run, box, cell, sheet.key ? RING : SHOWN)] : [];
  });
  const letters = lettersIn(grid, box, cell, sheet);
  return together([drawn(edge(box), ...letters, ...rings), wordList(words, list, sheet)]);
}

function edge(box: Box): SceneNode {
  return { type: 'box', box, radius: 2, fill: null, stroke: EDGE };
}

function lettersIn(grid: SearchPlan['grid'], box: Box, cell: number, sheet: Sheet): readonly SceneNode[] {
  const { look, fonts } = sheet.setting;
  const size = cell * LETTER_SHARE;
  const upper: CardStyle['letterCase'] = look.letterCase;
  return grid.flatMap((line, row) =>
    line.flatMap((letter, column) => {
      const place = { x: box.x + column * cell, y: box.y + row * cell, width: cell, height: cell };
      const said = upper === 'upper' ? letter.toLocaleUpperCase('en-GB') : letter;
      return wordsIn(said, place, { font: look.font, size, minSize: size, maxLines: 1 }, fonts);
    }),
  );
}

/** A ring round a run of letters, turned as the run lies. */
function ring(run: Run, grid: Box, cell: number, stroke: Stroke): SceneNode {
  const cells = cellsOf(run);
  const middle = (of: readonly [number, number] | undefined) =>
    [grid.x + ((of?.[0] ?? 0) + 0.5) * cell, grid.y + ((of?.[1] ?? 0) + 0.5) * cell] as const;
  const [from, to] = [middle(cells[0]), middle(cells.at(-1))];
  const height = cell * RING_SHARE;
  const width = Math.hypot(to[0] - from[0], to[1] - from[1]) + height;
  const about = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  const box = { x: about[0] - width / 2, y: about[1] - height / 2, width, height };
  const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const turn = degrees === 0 ? {} : { turn: { degrees, about } };
  return { type: 'box', box, radius: height / 2, fill: null, stroke, ...turn };
}

/** What is looked for: with pictures as long as those help. */
function wordList(words: readonly WorksheetWord[], area: Box, sheet: Sheet): Drawing {
  const shown = sheet.level === 3 ? 'word' : 'both';
  const wanted = sheet.level === 3 ? WORD : PICTURE;
  for (let scale = 1; scale > 0.1; scale *= 0.95) {
    const sides = { cellWidth: wanted.width * scale, cellHeight: wanted.height * scale };
    const pages = layGrid({ area, ...sides, gap: GAP * scale, count: words.length, fill: 'rows' });
    const [boxes = []] = pages;
    const fits = sides.cellHeight <= area.height && sides.cellWidth <= area.width;
    if (pages.length > 1 || !fits) continue;
    const cards = words.flatMap(({ card }, at) => (boxes[at] ? [{ card, box: boxes[at] }] : []));
    return showCards(cards, shown, sheet.setting);
  }
  return drawn();
}
