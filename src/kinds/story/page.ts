import { rowsOf, shareOut } from '../../scene/cells';
import { squareIn } from '../../scene/geometry';
import type { Box } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import type { Setting } from '../contract';
import { type Drawing, drawn, together } from '../drawing';
import { blankRows } from './blank';
import { type BlockPlace, composeBlock, showsPicture } from './block';
import { type Sentence, type Story, shown } from './content';
import { allStand, wordStyle } from './words';

/** A row is no lower than this, so that its picture can be told: fourteen of them on A4 upright. */
const LEAST_ROW = 16.3;
/** Nor higher than this, mm: a short story stays a list with air below it. */
const MOST_ROW = 44;
const LEAST_LINE_ROW = 26;
const ROW_GAP = 1.8;
const GAP = 6;
const COLUMN_GAP = 10;
const LETTERS = 17 * MM_PER_PT;
/** Rather another page than letters smaller than this (practice.md 3.1). */
const LEAST_LETTERS = 12 * MM_PER_PT;
/** Room a picture and its words need side by side, mm. */
const COLUMN = 115;

/** A sheet with a picture beside each sentence, in two columns where the paper lies wide. */
export function composeSheet(story: Story, setting: Setting, room: Box): readonly Drawing[] {
  const sentences = shown(story);
  if (sentences.length === 0) return [drawn(...blankRows(room))];
  const columns = room.width > room.height && room.width >= 2 * COLUMN ? 2 : 1;
  const least = story.symbols === 'line' ? LEAST_LINE_ROW : LEAST_ROW;
  const most = Math.max(1, Math.floor((room.height + ROW_GAP) / (least + ROW_GAP)));
  const fewest = Math.min(most, evenRows(sentences.length, most, columns));
  const tries = Array.from({ length: fewest }, (_, at) => fewest - at).flatMap((rows) => [
    { rows, highest: MOST_ROW },
    { rows, highest: room.height },
  ]);
  const wish = { story, setting, room, columns };
  const last = layRows({ ...wish, rows: 1, highest: room.height });
  const sheet = firstRoomy(tries, (one) => layRows({ ...wish, ...one })) ?? last;
  const { style, places } = sheet;
  const blocks = sentences.map((sentence, at) => composeBlock(sentence, places[at] as BlockPlace, style));
  const perPage = sheet.rows * columns;
  return Array.from({ length: Math.ceil(blocks.length / perPage) }, (_, page) =>
    together(blocks.slice(page * perPage, (page + 1) * perPage)),
  );
}

/** Rows shared out evenly over as few pages as there can be. */
function evenRows(count: number, most: number, columns: number): number {
  const pages = Math.ceil(count / (most * columns));
  return Math.ceil(count / (pages * columns));
}

interface RowsWish {
  readonly story: Story;
  readonly setting: Setting;
  readonly room: Box;
  readonly columns: number;
  readonly rows: number;
  /** Of one row, mm. */
  readonly highest: number;
}

function firstRoomy<T, S extends { readonly roomy: boolean }>(
  tries: readonly T[],
  lay: (one: T) => S,
): S | null {
  for (const one of tries) {
    const laid = lay(one);
    if (laid.roomy) return laid;
  }
  return null;
}

/** Where everything is with so many rows, and whether the words have room enough in them. */
function layRows({ story, setting, room, columns, rows, highest }: RowsWish) {
  const sentences = shown(story);
  const height = Math.min(room.height, rows * highest + (rows - 1) * ROW_GAP);
  const area = { ...room, height };
  const cells = shareOut({ area, columns, rows: 1, gap: COLUMN_GAP }).flatMap((column) =>
    rowsOf(column, new Array<number>(rows).fill(1), ROW_GAP),
  );
  const places = sentences.map((sentence, at) => placeIn(cells[at % cells.length] as Box, sentence, story));
  const rooms = sentences.map((sentence, at) => ({ sentence, room: (places[at] as BlockPlace).words }));
  const style = wordStyle(LETTERS, rooms, { story, setting });
  const smallest = Math.min(
    LEAST_LETTERS,
    LETTERS,
    (setting.look.labelSize ?? Number.POSITIVE_INFINITY) * MM_PER_PT,
  );
  return { rows, places, style, roomy: style.size >= smallest - 1e-6 && allStand(rooms, style) };
}

/** Words stand in one line under each other, whether or not a sentence has a picture. */
function placeIn(box: Box, sentence: Sentence, story: Story): BlockPlace {
  if (story.symbols === 'line') return { box, picture: null, words: box, stand: 'middle' };
  const side = Math.min(box.height, box.width * 0.36);
  const words = { ...box, x: box.x + side + GAP, width: box.width - side - GAP };
  const picture = showsPicture(sentence, story) ? squareIn({ ...box, width: side }) : null;
  return { box, picture, words, stand: 'middle' };
}
