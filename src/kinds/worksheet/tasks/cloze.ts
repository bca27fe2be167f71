import { CARD_INK } from '../../../scene/cardStyle';
import { columnsOf, shareOut } from '../../../scene/cells';
import type { Box, SceneNode, Stroke } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { type CardInBox, type Drawing, drawn, NOTHING, together } from '../../drawing';
import type { Worksheet } from '../content';
import { type Shown, showCards, unslotted } from '../draw/faces';
import { once } from '../draw/games';
import { type Filling, type GapText, gapWidth, layGapText, placeGapText } from '../draw/gapText';
import { headedPages } from '../draw/head';
import { writingLines } from '../draw/places';
import { type ClozeSheet, GAPS, type Gapped, makeCloze } from '../make/cloze';
import { stemKey } from '../make/listed';
import { ready, type Sheet, type SheetLevel } from '../task';

/** Letters and the pictures over words by level, mm; what the bank shows (practice.md 2.18). */
const WISHES = {
  1: { letters: 20 * MM_PER_PT, picture: 13, shown: 'both', words: 'Circle the word that fits.' },
  2: {
    letters: 20 * MM_PER_PT,
    picture: 0,
    shown: 'both',
    words: 'Write the missing words. Use each word once.',
  },
  3: { letters: 18 * MM_PER_PT, picture: 0, shown: 'word', words: 'Write the missing words.' },
} as const satisfies Record<SheetLevel, { letters: number; picture: number; shown: Shown; words: string }>;
const SOME_LEFT = ' Some words are left over.';
/** Room for a sentence of usual length in two lines, mm, at each level. */
const ROW = { 1: 34, 2: 28, 3: 22 } as const;
const BANK = { card: 28, word: 38, wordHeight: 12, gap: 4, below: 7, share: 0.3 } as const;
const CHOICES_SHARE = 0.36;
const CHOICE_MOST = 30;
const CHOICE_GAP = 4;
const GAP = 5;
const SHRINK = 0.95;
const LEAST = 0.4;
const MOST_APART = 22;
const RING: Stroke = { colour: CARD_INK, width: 1.2 };
const SHOWN_RING: Stroke = { colour: CARD_INK, width: 1.2, dash: [2.4, 2] };

export const cloze = ready<readonly ClozeSheet[]>({
  id: 'cloze',
  name: 'Fill the gaps',
  blurb: 'Sentences with a word missing',
  least: 2,
  needs,
  plan: ({ words, content, level, room, random }) => {
    const bank = level === 1 ? 0 : Math.min(room.height * BANK.share, 60);
    const rows = Math.max(1, Math.min(GAPS[level], Math.floor((room.height - bank) / ROW[level])));
    const { passage, distractors } = content;
    return makeCloze({ words, passage, level, rows, distractors: distractors.cards }, random);
  },
  draw: (plan, sheet) => {
    const spare = plan.some(({ bank, gaps }) => bank.length > gaps.length);
    const words = WISHES[sheet.level].words + (spare ? SOME_LEFT : '');
    return headedPages(sheet, { verbs: [sheet.level === 1 ? 'circle' : 'write'], words }, (room) =>
      plan.map((page, at) => drawPage(page, room, { sheet, first: at === 0 })),
    );
  },
});

function needs({ words, passage }: Worksheet): readonly string[] {
  if (passage.length === 0 && words.every(({ meaning }) => meaning.trim() === '')) {
    return ['Fill the gaps needs a text. Type or paste one, or say what each word means.'];
  }
  const inText = new Set(passage.map(({ card }) => stemKey(card.label)));
  const fits = words.some(({ card, meaning }) => meaning.trim() !== '' || inText.has(stemKey(card.label)));
  return words.length === 0 || fits ? [] : ['Fill the gaps needs words of your list in the text.'];
}

interface Page {
  readonly sheet: Sheet;
  /** Whether it has the example. */
  readonly first: boolean;
}

function drawPage(page: ClozeSheet, room: Box, where: Page): Drawing {
  const { drawing, height } = drawBank(page, room, where.sheet);
  const taken = height === 0 ? 0 : height + BANK.below;
  const rest = { ...room, y: room.y + taken, height: room.height - taken };
  return once([drawing, ...drawSentences(page.gaps, rest, where)]);
}

/** The words to choose from, in boxes at the top (practice.md 2.18). */
function drawBank({ bank }: ClozeSheet, room: Box, sheet: Sheet) {
  const { level } = sheet;
  if (bank.length === 0) return { drawing: NOTHING, height: 0 };
  const shown = WISHES[level].shown;
  const [wide, tall] = shown === 'word' ? [BANK.word, BANK.wordHeight] : [BANK.card, BANK.card];
  const fitting = Math.max(1, Math.floor((room.width + BANK.gap) / (wide + BANK.gap)));
  const rows = Math.ceil(bank.length / fitting);
  const columns = Math.ceil(bank.length / rows);
  const most = (room.height * (rows > 1 ? BANK.share * 1.4 : BANK.share) + BANK.gap) / rows - BANK.gap;
  const side = Math.min(tall, most);
  const width = Math.min((room.width + BANK.gap) / columns - BANK.gap, shown === 'word' ? wide * 1.2 : side);
  const height = rows * (side + BANK.gap) - BANK.gap;
  const whole = columns * (width + BANK.gap) - BANK.gap;
  const area = { x: room.x + (room.width - whole) / 2, y: room.y, width: whole, height };
  const boxes = shareOut({ area, columns, rows, gap: BANK.gap });
  const cards = bank.flatMap((card, at) => (boxes[at] ? [{ card, box: boxes[at] }] : []));
  return { drawing: offered(cards, shown, sheet), height };
}

/** Words of the list can be tapped; wrong ones from elsewhere are part of the page. */
function offered(cards: readonly CardInBox[], shown: Shown, { content, setting }: Sheet): Drawing {
  const own = new Set(content.words.map(({ card }) => card.id));
  const { nodes, slots } = showCards(cards, shown, setting);
  return {
    nodes: nodes.map((node) => (own.has(node.slot ?? '') ? node : unslotted(node))),
    slots: slots.filter(({ id }) => own.has(id)),
  };
}

interface Laid {
  readonly texts: readonly GapText[];
  readonly heights: readonly number[];
  readonly choice: number;
}

function drawSentences(gaps: readonly Gapped[], room: Box, where: Page): readonly Drawing[] {
  const { sheet } = where;
  const [left = room, right = room] =
    sheet.level === 1 ? columnsOf(room, [1 - CHOICES_SHARE, CHOICES_SHARE], GAP) : [room, room];
  const { texts, heights, choice } = fitted(gaps, { left, right, height: room.height, sheet });
  const used = heights.reduce((sum, height) => sum + height, 0);
  const spare = (room.height - used) / gaps.length;
  const apart = Math.min(MOST_APART, spare);
  let y = room.y;
  return gaps.map((gap, at) => {
    const text = texts[at];
    const height = heights[at] ?? 0;
    const top = y;
    y += height + apart;
    if (!text) return NOTHING;
    const done = sheet.key || (where.first && at === 0 && sheet.content.example);
    const place = { x: left.x, y: top + (sheet.level === 1 ? (height - text.height) / 2 : 0) };
    const filling = fillingFor(gap, { done, sheet });
    const words = placeGapText(text, place, { filling, setting: sheet.setting });
    const side = { x: right.x, y: top + (height - choice) / 2, width: right.width, height: choice };
    return once([
      drawn(...words, ...meaningLine(gap, left, place.y + text.height)),
      sheet.level === 1 ? drawChoices(gap, side, { done, sheet }) : NOTHING,
    ]);
  });
}

interface Fitting {
  readonly left: Box;
  readonly right: Box;
  readonly height: number;
  readonly sheet: Sheet;
}

/** All sentences of a page at one size: that of their level, or less where they are long. */
function fitted(gaps: readonly Gapped[], { left, right, height, sheet }: Fitting): Laid {
  const wish = WISHES[sheet.level];
  const most = Math.min(CHOICE_MOST, (right.width - CHOICE_GAP) / 2);
  const answers = gaps.map(({ answer }) => answer);
  const lay = (scale: number): Laid => {
    const letters = wish.letters * scale;
    const gap = Math.min(gapWidth(answers, letters, sheet.setting), left.width * 0.8);
    const sizes = { width: left.width, letters, gap, picture: wish.picture * scale };
    const texts = gaps.map(({ parts }) => layGapText(parts, sizes, sheet.setting));
    const even = height / gaps.length - GAP;
    const choice = sheet.level === 1 ? Math.max(1, Math.min(most, even)) : 0;
    return { texts, choice, heights: texts.map((text) => Math.max(choice, text.height)) };
  };
  let scale = 1;
  let laid = lay(scale);
  while (laid.heights.reduce((sum, one) => sum + one, 0) > height && scale > LEAST / 8) {
    scale *= SHRINK;
    laid = lay(scale);
  }
  return laid;
}

interface Answering {
  readonly done: boolean;
  readonly sheet: Sheet;
}

function fillingFor({ answer }: Gapped, { done, sheet }: Answering): Filling {
  return { as: done ? (sheet.key ? 'answer' : 'shown') : 'open', words: answer };
}

/** Where a meaning is asked for, a line to write it on. */
function meaningLine({ parts }: Gapped, { x, width }: Box, y: number): readonly SceneNode[] {
  return parts.length > 1 ? [] : writingLines({ x: x + width / 2, y: y - 4, width: width / 2, height: 1 });
}

function drawChoices({ choices, word }: Gapped, side: Box, { done, sheet }: Answering): Drawing {
  const { height } = side;
  const left = side.x + side.width - choices.length * (height + CHOICE_GAP) + CHOICE_GAP;
  const boxed = choices.map((card, at) => ({
    card,
    box: { x: left + at * (height + CHOICE_GAP), y: side.y, width: height, height },
  }));
  const right = boxed.find(({ card }) => card.id === word.id);
  return together([offered(boxed, 'both', sheet), drawn(...(done && right ? [ring(right.box, sheet)] : []))]);
}

function ring(box: Box, { key }: Sheet): SceneNode {
  const radius = 4;
  const by = 1.2;
  const around = { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
  return { type: 'box', box: around, radius, fill: null, stroke: key ? RING : SHOWN_RING };
}
