import { CARD_INK } from '../../../scene/cardStyle';
import { countAlong } from '../../../scene/geometry';
import type { Box, SceneNode, Stroke } from '../../../scene/nodes';
import { type Drawing, drawn, together } from '../../drawing';
import { onPage, type Shown, showCards, wordBox } from '../draw/faces';
import { headedPages } from '../draw/head';
import { type MatchingSheet, makeMatching, type Partner } from '../make/matching';
import { ready, type Sheet, type SheetLevel } from '../task';

/** A row for a picture that reads at a desk; and where there is room, the size of a card (practice.md 2.1). */
const ROW = { least: 18, most: 50 } as const;
const ROW_GAP = 4;
/** Between the two columns at least 25 mm to draw lines in (practice.md 2.18), and not so far that a line gets lost. */
const MIDDLE = { least: 25, most: 75 } as const;
const WORD_WIDTH = 62;
const MEANING_SHARE = 0.56;
const DOT_AWAY = 4;
const DOT = 1.4;
const JOINED: Stroke = { colour: CARD_INK, width: 0.9 };
const SHOWN: Stroke = { colour: CARD_INK, width: 0.9, dash: [3, 2] };

const INSTRUCTIONS = {
  1: 'Draw a line to the same picture.',
  2: 'Draw a line from each picture to its word.',
  3: 'Draw a line from each word to its partner.',
} as const;

/** Left and right at each level; the word is on the side that is tapped. */
const LEFT: Record<SheetLevel, Shown> = { 1: 'both', 2: 'picture', 3: 'word' };

export const matching = ready<readonly MatchingSheet[]>({
  id: 'matching',
  name: 'Matching',
  blurb: 'Join what belongs together',
  least: 2,
  plan: ({ words, content, level, room, random }) =>
    makeMatching(
      {
        words,
        level,
        rows: Math.max(1, countAlong(room.height, ROW.least, ROW_GAP)),
        distractors: content.distractors.cards,
      },
      random,
    ),
  draw: (plan, sheet) =>
    headedPages(sheet, { verbs: ['match', 'draw'], words: INSTRUCTIONS[sheet.level] }, (room) =>
      plan.map((page) => drawPairs(page, room, sheet)),
    ),
});

interface Rows {
  readonly left: readonly Box[];
  readonly right: readonly Box[];
}

function drawPairs(page: MatchingSheet, room: Box, sheet: Sheet): Drawing {
  const { level, setting, content, key } = sheet;
  const { left, right } = rowsIn(page, room, level);
  const cards = page.left.flatMap((card, at) => (left[at] ? [{ card, box: left[at] }] : []));
  const asked = showCards(cards, LEFT[level], setting);
  const found = together(page.right.map((partner, at) => drawPartner(partner, right[at], sheet)));
  const done = page.answers.flatMap((answer, at) => {
    if (!key && !(content.example && at === 0 && content.words.length > 0)) return [];
    return join(left[at], right[answer], key ? JOINED : SHOWN);
  });
  const dots = [...left.map((box) => dotAfter(box)), ...right.map((box) => dotBefore(box))];
  return together([level === 2 ? onPage(asked) : asked, found, drawn(...done, ...dots.map(dot))]);
}

function drawPartner({ card, as, words }: Partner, box: Box | undefined, { setting }: Sheet): Drawing {
  if (!box) return drawn();
  if (as === 'meaning') return drawn(...wordBox(words, box, setting));
  if (as === 'word') return showCards([{ card, box }], 'word', setting);
  return onPage(showCards([{ card, box }], 'picture', setting));
}

function rowsIn({ left, right }: MatchingSheet, room: Box, level: SheetLevel): Rows {
  const rows = Math.max(left.length, right.length);
  const height = Math.min(ROW.most, (room.height - ROW_GAP * (rows - 1)) / rows);
  const meant = right.some(({ as }) => as === 'meaning');
  const free = room.width - MIDDLE.least;
  const word = Math.min(WORD_WIDTH, free / 2);
  const widths = {
    left: meant ? free * (1 - MEANING_SHARE) : level === 3 ? word : height,
    right: meant ? free * MEANING_SHARE : level === 2 ? word : height,
  };
  const middle = Math.min(MIDDLE.most, room.width - widths.left - widths.right);
  const x = room.x + (room.width - widths.left - middle - widths.right) / 2;
  const column = (count: number, x: number, width: number): readonly Box[] => {
    const gap = rows === 1 ? 0 : Math.min(ROW_GAP * 3, (room.height - rows * height) / (rows - 1));
    const length = rows * height + (rows - 1) * gap;
    const short = ((rows - count) * (height + gap)) / 2;
    const top = room.y + Math.max(0, (room.height - length) / 2) + short;
    return Array.from({ length: count }, (_, at) => ({ x, y: top + at * (height + gap), width, height }));
  };
  return {
    left: column(left.length, x, widths.left),
    right: column(right.length, x + widths.left + middle, widths.right),
  };
}

type Point = readonly [number, number];

function dotAfter({ x, y, width, height }: Box): Point {
  return [x + width + DOT_AWAY, y + height / 2];
}

function dotBefore({ x, y, height }: Box): Point {
  return [x - DOT_AWAY, y + height / 2];
}

function dot(centre: Point): SceneNode {
  return { type: 'ellipse', centre, radius: [DOT, DOT], fill: CARD_INK, stroke: null };
}

function join(from: Box | undefined, to: Box | undefined, stroke: Stroke): readonly SceneNode[] {
  if (!from || !to) return [];
  return [{ type: 'line', points: [dotAfter(from), dotBefore(to)], stroke }];
}
