import type { Card } from '../model/card';
import type { SceneNode, TextNode } from '../scene/nodes';
import { drawableText, MM_PER_PT } from '../scene/text';
import { bookletFacts, mixedWithBooklet } from './bookletChecks';
import { listed } from './fileName';
import { slotGrowth } from './laminate';
import { labelFitOf } from './looseCards';
import { secondChecks } from './secondChecks';
import type { PrintOut, PrintWish, Sheet } from './sheets';

/** A thing worth knowing before paper is spent. None stops anybody but what a kind says is missing. */
export interface Check {
  readonly words: string;
  /** `look` asks for a second look; `fact` is for information. */
  readonly tone: 'fact' | 'look';
}

/** Smaller letters are hard for many readers (practice.md 3.1, 3.3), pt. */
const SMALL_PT = 12;
const HAIR = 0.05;
const MOST_QUOTED = 3;
/** The edge of an empty slot is drawn this much inside it. */
const SLOT_INSET = 0.15;

/** Words that have more than one picture: on the board, or on the board and in the words of the class. */
export interface DoubledLabels {
  readonly here: readonly string[];
  readonly inWords: readonly string[];
}

const NONE_DOUBLED: DoubledLabels = { here: [], inWords: [] };

/** What to look at before printing, what matters most first. */
export function checksFor(
  wish: PrintWish,
  { sheets, problems }: PrintOut,
  doubled: DoubledLabels = NONE_DOUBLED,
  people = 0,
): readonly Check[] {
  const look = [
    ...problems,
    ...mixedWithBooklet(sheets),
    ...photosOfPeople(people),
    ...emptySet(wish),
    ...drawnSmaller(wish, sheets),
    ...longerBase(wish, sheets),
    ...cutWords(wish.cards, sheets),
    ...smallLetters(wish, sheets),
    ...foreignLetters(sheets),
    ...secondChecks(wish.cards, wish.style, labelFitOf(wish).second),
    ...wordsOnly(wish.cards),
  ];
  const facts = [...twoPictures(doubled), ...bookletFacts(wish, sheets)];
  return [
    ...look.map((words) => ({ words, tone: 'look' }) as const),
    ...facts.map((words) => ({ words, tone: 'fact' }) as const),
    ...sheetCount(sheets),
  ];
}

/** What has to be filled in before anything comes out, in the kind's own sentences, and after it all other checks. */
export function missingFirst(missing: readonly string[], checks: readonly Check[]): readonly Check[] {
  return [...missing.map((words) => ({ words, tone: 'look' }) as const), ...checks];
}

/** How many photos on these sheets show a person. The school has asked for them, and not for all the world. */
function photosOfPeople(count: number): readonly string[] {
  if (count === 0) return [];
  const photos = count === 1 ? '1 photo of a person' : `${count} photos of people`;
  return [
    `${photos}: for use in school. Ask before you share ${count === 1 ? 'it' : 'them'} with anyone else.`,
  ];
}

function emptySet({ cards, options, only, cardless }: PrintWish): readonly string[] {
  if (cardless) return [];
  if (cards.length > 0) {
    const chosen = only === null || cards.some(({ id }) => only.has(id));
    return chosen || !options.outputs.includes('cards') ? [] : ['No cards are chosen to be cut out.'];
  }
  const loose = options.outputs.includes('cards') && options.spares === 0;
  return [loose ? 'There are no cards yet, so there are none to cut out.' : 'There are no cards yet.'];
}

/** Slots are larger than cards, so a base may need more pages than its board. */
function longerBase({ pagesOf, options }: PrintWish, sheets: readonly Sheet[]): readonly string[] {
  const base = sheets.filter(({ output }) => output === 'base').length;
  const board = base > 0 ? pagesOf('board', 0).length : 0;
  if (base <= board) return [];
  const why = options.laminated
    ? 'laminated cards need larger slots'
    : 'slots are a little larger than cards';
  return [
    `The base takes ${base} pages and the board ${board}: ${why}. Smaller cards or larger paper keep it together.`,
  ];
}

/** For information: two pictures for one word may well be meant. */
function twoPictures({ here, inWords }: DoubledLabels): readonly string[] {
  const have = (labels: readonly string[]) => (labels.length === 1 ? 'has' : 'have');
  return [
    ...(here.length > 0
      ? [
          `${quoted(here)} ${have(here)} two pictures on this board. One word, one picture is easier to learn.`,
        ]
      : []),
    ...(inWords.length > 0 ? [`${quoted(inWords)} ${have(inWords)} another picture in your words.`] : []),
  ];
}

function wordsOnly(cards: readonly Card[]): readonly string[] {
  const without = cards.filter((card) => card.picture.type === 'none');
  const empty = without.filter((card) => drawableText(card.label) === '').length;
  const words = without.length - empty;
  return [
    ...(words > 0 ? [`${cardsHave(words)} words only.`] : []),
    ...(empty > 0 ? [`${cardsHave(empty)} no words and no picture.`] : []),
  ];
}

function cardsHave(count: number): string {
  return count === 1 ? '1 card has' : `${count} cards have`;
}

/** Boards draw a card that is larger than the page as large as they can. Only those with a base keep to its true size. */
function drawnSmaller(wish: PrintWish, sheets: readonly Sheet[]): readonly string[] {
  const { card, offered, options } = wish;
  const cardSize = card.width;
  if (card.width !== card.height || !offered.includes('base')) return [];
  const slot = cardSize + slotGrowth(options);
  const board = largestSquare(sheets, 'board') ?? largestSquare(sheets, 'booklet');
  const edge = largestSquare(sheets, 'base');
  const base = edge === null ? null : edge + 2 * SLOT_INSET;
  return [
    ...(board !== null && board < cardSize - HAIR
      ? [`The page has room for cards of ${whole(board)} mm, not ${cardSize} mm. Choose larger paper.`]
      : []),
    ...(base !== null && base < slot - HAIR
      ? [
          `The base has room for slots of ${whole(base)} mm, and the cards need ${slot} mm. Choose larger paper.`,
        ]
      : []),
  ];
}

/** A list has rows, not squares, and promises no size. */
function largestSquare(sheets: readonly Sheet[], output: Sheet['output']): number | null {
  const scenes = sheets.filter((sheet) => sheet.output === output).map(({ scene }) => scene);
  const boxes = scenes.flatMap(({ nodes, slots }) =>
    output === 'base'
      ? nodes.flatMap((node) => (node.type === 'box' && node.slot === undefined ? [node.box] : []))
      : slots.map(({ box }) => box),
  );
  const sides = boxes.filter((box) => Math.abs(box.width - box.height) < HAIR).map(({ width }) => width);
  return sides.length === 0 ? null : Math.max(...sides);
}

function whole(length: number): number {
  return Math.floor(length + HAIR);
}

function cutWords(cards: readonly Card[], sheets: readonly Sheet[]): readonly string[] {
  const cut = new Set(
    textsOf(sheets).flatMap(({ text, slot }) => (text.endsWith('…') && slot ? [slot] : [])),
  );
  const labels = cards
    .filter(({ id, label }) => cut.has(id) && !label.endsWith('…'))
    .map(({ label }) => label);
  if (labels.length === 0) return [];
  const are =
    labels.length === 1 ? 'is too long for its card and ends' : 'are too long for their cards and end';
  return [`${quoted(labels)} ${are} in “…”. Use fewer words or larger cards.`];
}

function quoted(labels: readonly string[]): string {
  const shown = labels.slice(0, MOST_QUOTED).map((label) => `“${shortened(label)}”`);
  const more = labels.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}

function shortened(label: string): string {
  const letters = Array.from(label);
  return letters.length > 24 ? `${letters.slice(0, 24).join('').trimEnd()}…` : label;
}

function smallLetters(wish: PrintWish, sheets: readonly Sheet[]): readonly string[] {
  const sizes = [...looseSizes(wish, sheets), ...boardSizes(wish.cards, sheets)];
  const pt = Math.round(Math.min(...sizes) / MM_PER_PT);
  if (pt >= SMALL_PT) return [];
  return [`The letters are ${pt} pt, which is small. Larger cards or shorter words make them larger.`];
}

function looseSizes(wish: PrintWish, sheets: readonly Sheet[]): readonly number[] {
  if (!sheets.some(({ output }) => output === 'cards')) return [];
  const fit = labelFitOf(wish);
  return wish.cards.flatMap(({ label, picture }) => {
    if (drawableText(label) === '') return [];
    if (picture.type === 'none') return [fit.wordsSize];
    return wish.style.labelPlace === 'none' ? [] : [fit.size];
  });
}

/** Of the words of cards as they stand on the page itself: each kind sets them in its own way. */
function boardSizes(cards: readonly Card[], sheets: readonly Sheet[]): readonly number[] {
  const labels = new Map(cards.map(({ id, label }) => [id, label.toLocaleLowerCase('en-GB')]));
  const boards = sheets.filter(({ output }) => output === 'board' || output === 'booklet');
  const own = textsOf(boards).filter(
    ({ text, slot, unseen }) =>
      !unseen && slot !== undefined && labels.get(slot)?.includes(text.toLocaleLowerCase('en-GB').trim()),
  );
  return own.flatMap(({ text, size }) => (text.trim() === '' ? [] : [size]));
}

function foreignLetters(sheets: readonly Sheet[]): readonly string[] {
  const texts = textsOf(sheets).filter(({ font, unseen }) => font === 'device' && !unseen);
  const [first] = texts;
  if (!first) return [];
  return [`Our fonts lack some letters (“${shortened(first.text)}”). They print as this device draws them.`];
}

function textsOf(sheets: readonly Sheet[]): readonly TextNode[] {
  const isText = (node: SceneNode): node is TextNode => node.type === 'text';
  return sheets.flatMap(({ scene }) => scene.nodes.filter(isText));
}

/** "3 sheets: 1 A3 and 2 A4". A sheet of a booklet has two sides, any other one. */
export function sheetCount(sheets: readonly Sheet[]): readonly Check[] {
  if (sheets.length === 0) return [];
  const byPaper = new Map<string, number>();
  for (const { output, page } of sheets) {
    byPaper.set(page.paper, (byPaper.get(page.paper) ?? 0) + (output === 'booklet' ? 0.5 : 1));
  }
  const count = [...byPaper.values()].reduce((sum, some) => sum + some, 0);
  const total = count === 1 ? '1 sheet' : `${count} sheets`;
  const papers = [...byPaper];
  const words =
    papers.length === 1
      ? `${total} of ${papers[0]?.[0]} paper.`
      : `${total}: ${listed(papers.map(([paper, count]) => `${count} ${paper}`))}.`;
  return [{ words, tone: 'fact' }];
}
