import { rowsOf, shareOut } from '../../scene/cells';
import { squareIn } from '../../scene/geometry';
import type { Box } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import type { Setting } from '../contract';
import { type Drawing, drawn, together } from '../drawing';
import { blankRows } from './blank';
import { type BlockPlace, composeBlock, showsPicture } from './block';
import { type Sentence, type Story, shown } from './content';
import { wordStyle } from './words';

/** A row is no lower than this, so that its picture can be told: fourteen of them on A4 upright. */
const LEAST_ROW = 16.3;
/** Nor higher than this, mm: a short story stays a list with air below it. */
const MOST_ROW = 44;
const ROW_GAP = 1.8;
const GAP = 6;
const COLUMN_GAP = 10;
const LETTERS = 17 * MM_PER_PT;
/** Room a picture and its words need side by side, mm. */
const COLUMN = 115;

/** A sheet with a picture beside each sentence, in two columns where the paper lies wide. */
export function composeSheet(story: Story, setting: Setting, room: Box): readonly Drawing[] {
  const sentences = shown(story);
  if (sentences.length === 0) return [drawn(...blankRows(room))];
  const columns = room.width > room.height && room.width >= 2 * COLUMN ? 2 : 1;
  const line = story.symbols === 'line';
  const most = Math.max(1, Math.floor((room.height + ROW_GAP) / (LEAST_ROW * (line ? 1.6 : 1) + ROW_GAP)));
  const pages = Math.ceil(sentences.length / (most * columns));
  const rows = Math.ceil(sentences.length / (pages * columns));
  const height = Math.min(room.height, rows * MOST_ROW + (rows - 1) * ROW_GAP);
  const used = { ...room, height };
  const cells = shareOut({ area: used, columns, rows: 1, gap: COLUMN_GAP }).flatMap((column) =>
    rowsOf(column, new Array<number>(rows).fill(1), ROW_GAP),
  );
  const places = sentences.map((sentence, at) => placeIn(cells[at % cells.length] as Box, sentence, story));
  const rooms = sentences.map((sentence, at) => ({ sentence, room: (places[at] as BlockPlace).words }));
  const style = wordStyle(LETTERS, rooms, { story, setting });
  const blocks = sentences.map((sentence, at) => composeBlock(sentence, places[at] as BlockPlace, style));
  return Array.from({ length: pages }, (_, page) =>
    together(blocks.slice(page * cells.length, (page + 1) * cells.length)),
  );
}

/** Words stand in one line under each other, whether or not a sentence has a picture. */
function placeIn(box: Box, sentence: Sentence, story: Story): BlockPlace {
  if (story.symbols === 'line') return { box, picture: null, words: box, stand: 'middle' };
  const side = Math.min(box.height, box.width * 0.36);
  const words = { ...box, x: box.x + side + GAP, width: box.width - side - GAP };
  const picture = showsPicture(sentence, story) ? squareIn({ ...box, width: side }) : null;
  return { box, picture, words, stand: 'middle' };
}
