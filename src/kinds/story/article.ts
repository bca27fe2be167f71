import { CARD_INK } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type Drawing, drawn, together } from '../drawing';
import { blankRows } from './blank';
import { composeBlock, showsPicture } from './block';
import { PARTS, type Part, type Sentence, type Story, shown } from './content';
import { columnBoxes, evenColumns, footOf } from './flow';
import { partsOf } from './parts';
import { ownHeight, type WordStyle, wordStyle, wordsHeight } from './words';

/** 14 pt is what clear print asks for (practice.md 3.1); a longer text goes down to 12 before it takes a second page. */
const LETTERS = [18, 17, 16, 15, 14, 13, 12].map((pt) => pt * MM_PER_PT);
const TITLE_LETTERS = 26 * MM_PER_PT;
const TITLE = 15;
const RULE = { colour: CARD_INK, width: 0.6 } as const;
const GAP = 5;
/** Of the gap under a sentence, what its line in another language may take: sentences then stay where they are. */
const GAP_LENT = 0.8;
const PART_GAP = 8;
const COLUMN_GAP = 9;
/** Two columns from this width on, mm: lines of some forty letters. */
const TWO_COLUMNS = 150;
/** Sides against the letters, em: they grow and shrink together. */
const PICTURES = { intro: 4.4, body: 3.1, conclusion: 3.1 } as const;
const CLOSING_PADDING = 4;

/** A text for older pupils: headline, opening, two columns with small pictures in the margin, and the end in a frame. */
export function composeArticle(story: Story, setting: Setting, sheet: Box): readonly Drawing[] {
  const room = printable(sheet);
  const head = { ...room, height: TITLE + GAP };
  const first = { ...room, y: room.y + head.height, height: room.height - head.height };
  const title = drawn(...headline(head, setting));
  if (shown(story).length === 0) return [together([title, drawn(...blankRows(first))])];
  const wanted = setting.look.labelSize === null ? LETTERS : [setting.look.labelSize * MM_PER_PT];
  const tried = wanted.map(
    (size) => () => flow(wordStyle(size, roomsIn(story, room, size), { story, setting }), { first, room }),
  );
  let pages: readonly Drawing[] = [];
  for (const attempt of tried) {
    pages = attempt();
    if (pages.length === 1) break;
  }
  return pages.map((page, at) => (at === 0 ? together([title, page]) : page));
}

function headline(box: Box, { title, look, fonts }: Setting): readonly SceneNode[] {
  const y = box.y + TITLE;
  const wish = { font: look.font, size: TITLE_LETTERS, weight: 700, align: 'left', stand: 'bottom' } as const;
  const points = [
    [box.x, y],
    [box.x + box.width, y],
  ] as const;
  return [
    ...wordsIn(title, { ...box, height: TITLE - 2 }, wish, fonts),
    { type: 'line', points, stroke: RULE },
  ];
}

/** Articles run on as far as they need; only each sentence has to stand on one page, and no word is broken. */
function roomsIn(story: Story, room: Box, size: number) {
  const columns = columnsIn(room);
  const width = (room.width - (columns - 1) * COLUMN_GAP) / columns - PICTURES.body * size - GAP;
  const height = room.height - TITLE - 2 * GAP - 2 * CLOSING_PADDING;
  return shown(story).map((sentence) => ({ sentence, room: { width, height } }));
}

function columnsIn({ width }: Box): number {
  return width >= TWO_COLUMNS ? 2 : 1;
}

interface Rooms {
  /** Under the headline, and on further pages. */
  readonly first: Box;
  readonly room: Box;
}

/** The parts one under the other; what has no room left goes on overleaf. */
function flow(style: WordStyle, { first, room }: Rooms): readonly Drawing[] {
  const sentences = shown(style.story);
  const parts = partsOf(sentences);
  const pages: Drawing[][] = [[]];
  let free = first;
  for (const part of PARTS) {
    let left = sentences.filter((_, at) => parts[at] === part);
    while (left.length > 0) {
      const placed = placePart(left, part, { free, whole: room, style });
      if (placed.count > 0) pages.at(-1)?.push(placed.drawing);
      left = left.slice(placed.count);
      const used = placed.count === 0 ? free.height : placed.height + PART_GAP;
      free = { ...free, y: free.y + used, height: free.height - used };
      if (left.length === 0) break;
      pages.push([]);
      free = room;
    }
  }
  return pages.filter((page) => page.length > 0).map(together);
}

interface PartPlan {
  readonly free: Box;
  /** A page of its own. */
  readonly whole: Box;
  readonly style: WordStyle;
}

/** As many sentences of a part as the room takes, and how high they stand. */
function placePart(sentences: readonly Sentence[], part: Part, { free, whole, style }: PartPlan) {
  const padding = part === 'conclusion' ? CLOSING_PADDING : 0;
  const inside = inset(free, padding);
  const columns = part === 'body' ? columnsIn(free) : 1;
  const boxes = columnBoxes(inside, columns, COLUMN_GAP);
  const width = boxes[0]?.width ?? inside.width;
  const heights = sentences.map((sentence) =>
    Math.min(rowHeight(sentence, part, { width, style }), whole.height - 2 * padding),
  );
  const placed = evenColumns(heights, { columns, height: inside.height, gap: GAP });
  const blocks = placed.map(({ column, y }, at) => {
    const box = { ...(boxes[column] as Box), y: inside.y + y, height: heights[at] as number };
    return composeRow(sentences[at] as Sentence, box, part, style);
  });
  const height = footOf(placed, heights) + 2 * padding;
  const frame = part === 'conclusion' && placed.length > 0 ? [closing({ ...free, height })] : [];
  return { count: placed.length, height, drawing: together([drawn(...frame), ...blocks]) };
}

function closing(box: Box): SceneNode {
  return { type: 'box', box, radius: 3, fill: null, stroke: { colour: CARD_INK, width: 0.4 } };
}

/** Room kept for a picture in the margin: none where the words carry their pictures. */
function pictureSide(part: Part, { story, size }: WordStyle): number {
  return story.symbols === 'line' ? 0 : PICTURES[part] * size;
}

function rowHeight(
  sentence: Sentence,
  part: Part,
  { width, style }: { width: number; style: WordStyle },
): number {
  const side = pictureSide(part, style);
  const room = width - (side === 0 ? 0 : side + GAP);
  const plain = Math.max(side, ownHeight(sentence, room, style));
  const all = wordsHeight(sentence, room, style);
  return all <= plain + GAP * GAP_LENT ? plain : all;
}

function composeRow(sentence: Sentence, box: Box, part: Part, style: WordStyle): Drawing {
  const side = pictureSide(part, style);
  const indent = side === 0 ? 0 : side + GAP;
  const words = { ...box, x: box.x + indent, width: box.width - indent };
  const picture = showsPicture(sentence, style.story) ? { ...box, width: side, height: side } : null;
  return composeBlock(sentence, { box, picture, words, stand: 'middle' }, style);
}
