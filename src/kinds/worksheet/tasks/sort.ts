import { columnsOf } from '../../../scene/cells';
import { inset } from '../../../scene/geometry';
import type { Box, SceneNode } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, together } from '../../drawing';
import { namedGroups, type Worksheet } from '../content';
import { LEAST_WORDS, showCards } from '../draw/faces';
import { headedPages } from '../draw/head';
import { piecePages } from '../draw/pieces';
import { LINE_PITCH, openPlace, squarePlaces, writingLines } from '../draw/places';
import { makeSort, type SortSheet } from '../make/sort';
import { ready, type Sheet } from '../task';

/** Pieces of 40 mm (practice.md 2.18), smaller only where a column could not hold all of its own. */
const SIDE = 40;
const GAP = 5;
const COLUMN_GAP = 6;
const HEAD = 16;
const HEAD_LETTERS = 20 * MM_PER_PT;
const INSIDE = 4;
const BLANK_COLUMNS = 2;

const INSTRUCTIONS = {
  1: { verbs: ['cut', 'stick'], words: 'Cut out the pictures. Stick each where it belongs.' },
  2: { verbs: ['cut', 'stick'], words: 'Cut out the pictures. Stick each where it belongs.' },
  3: { verbs: ['cut', 'stick', 'write'], words: 'Stick each where it belongs. Write one of your own.' },
} as const;

export const sort = ready<readonly SortSheet[]>({
  id: 'sort',
  name: 'Sort',
  blurb: 'Two or three groups to stick pictures in',
  least: 4,
  needs,
  plan: ({ words, level, content, random }) => {
    const groups = namedGroups(content).map(({ at }) => at);
    return makeSort({ words, level, example: content.example, groups }, random);
  },
  draw: (plan, sheet) =>
    plan.flatMap((page) => {
      let side = SIDE;
      const pages = headedPages(sheet, INSTRUCTIONS[sheet.level], (room) => {
        const columns = columnsIn(room, sheet);
        side = Math.min(SIDE, ...page.groups.map((cards, at) => sideFor(cards.length, columns[at], sheet)));
        return [drawColumns(page, columns, { side, sheet })];
      });
      const piece = { width: side, height: side };
      return [...pages, ...piecePages(sheet, { cards: page.pieces, piece, shown: 'both' })];
    }),
});

function needs(content: Worksheet): readonly string[] {
  const named = namedGroups(content);
  if (named.length < 2) return ['Sort needs two groups. Name them under “Groups to sort into”.'];
  const known = new Set(named.map(({ at }) => at));
  const open = content.words.filter(({ group }) => group === null || !known.has(group));
  if (open.length === 0) return [];
  const labels = open.map(({ card }) => card.label || 'a card without words').join(', ');
  return [`Tap each of these and say which group it belongs to: ${labels}.`];
}

function columnsIn(room: Box, { content }: Sheet): readonly Box[] {
  const count = Math.max(BLANK_COLUMNS, namedGroups(content).length);
  return columnsOf(room, Array(count).fill(1), COLUMN_GAP);
}

/** What a column leaves for its pieces, under its name and over the line for a word of the pupil's own. */
function insideOf(column: Box, { level }: Sheet): Box {
  const box = inset(column, INSIDE);
  const own = level === 3 ? LINE_PITCH : 0;
  return { ...box, y: column.y + HEAD + INSIDE, height: column.height - HEAD - 2 * INSIDE - own };
}

function sideFor(count: number, column: Box | undefined, sheet: Sheet): number {
  if (!column || count === 0) return SIDE;
  return squarePlaces({ room: insideOf(column, sheet), count, side: SIDE, gap: GAP })[0]?.width ?? SIDE;
}

interface Where {
  readonly side: number;
  readonly sheet: Sheet;
}

function drawColumns(page: SortSheet, columns: readonly Box[], { side, sheet }: Where): Drawing {
  const named = namedGroups(sheet.content);
  return together(
    columns.map((column, at) => {
      const room = insideOf(column, sheet);
      const cards = page.groups[at] ?? [];
      const places = squarePlaces({ room, count: cards.length, side, gap: GAP });
      const up = (places[0]?.y ?? room.y) - room.y;
      const stuck = cards.flatMap((card, place) => {
        const box = places[place];
        return box && (sheet.key || page.placed.includes(card))
          ? [{ card, box: { ...box, y: box.y - up } }]
          : [];
      });
      const own = { ...room, y: room.y + room.height, height: LINE_PITCH - INSIDE };
      return together([
        drawn(
          openPlace(column),
          ...columnHead(named[at]?.name ?? '', column, sheet),
          ...(sheet.level === 3 ? writingLines(own, LINE_PITCH - INSIDE) : []),
        ),
        showCards(stuck, 'both', sheet.setting),
      ]);
    }),
  );
}

function columnHead(name: string, column: Box, { setting: { look, fonts } }: Sheet): readonly SceneNode[] {
  const box = { ...column, height: HEAD };
  const wish = { font: look.font, weight: 700, size: HEAD_LETTERS, minSize: LEAST_WORDS } as const;
  const y = column.y + HEAD;
  return [
    ...wordsIn(name, inset(box, 1.5), wish, fonts),
    {
      type: 'line',
      points: [
        [column.x, y],
        [column.x + column.width, y],
      ],
      stroke: { colour: '#1a1a1a', width: 0.5 },
    },
  ];
}
