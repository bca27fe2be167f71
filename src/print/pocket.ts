import { fail, ok, type Result } from '../base/result';
import { type PageSetup, pageSize } from '../model/page';
import { type CardSides, sizeInWords } from '../scene/cardSheet';
import { BLACK_GROUND, CARD_INK, type CardStyle, cased } from '../scene/cardStyle';
import { CUT } from '../scene/cutMarks';
import type { FontTables } from '../scene/fonts';
import { inset } from '../scene/geometry';
import type { Box, Scene, SceneNode } from '../scene/nodes';
import { printable } from '../scene/page';
import { slotLabel } from '../scene/slotMarks';
import { MM_PER_PT } from '../scene/text';
import { cardGrowth, pileHeight } from './laminate';
import type { Finish } from './options';

/** What the pocket has to hold. */
export interface PocketWish extends Finish {
  /** Sides of a card as printed, mm. */
  readonly card: CardSides;
  readonly count: number;
  readonly paper: PageSetup;
  readonly style: CardStyle;
  readonly fonts: FontTables;
}

/** Sizes of the pocket laid flat, mm. The front is lower than the card, so that fingers can take it out again. */
export interface PocketSize {
  readonly width: number;
  readonly front: number;
  readonly back: number;
}

const WHITE = '#ffffff';
const PLAY = 3;
/** A pile bends the paper outwards and so takes its own height from the width; beyond this use an envelope. */
const MOST_PILE = 10;
const FRONT_SHARE = 0.7;
const FLAP = 12;
const CHAMFER = 4;
const STEPS = [
  'Cut along the line all round.',
  'Fold both flaps back, then fold the lower part back and up behind the front.',
  'Glue or tape the flaps to it. Stick the pocket at the end of the board.',
] as const;
const STEP_SIZE = 11 * MM_PER_PT;
const STEP_HEIGHT = 6;
const STEPS_ROOM = STEPS.length * STEP_HEIGHT + 6;
const NOTE = 8 * MM_PER_PT;
const NOTE_HEIGHT = 4.5;
const FOLD = { ...CUT, width: 0.35, dash: [3, 2] } as const;

/** Wide enough for a finished card to drop in, with the whole pile inside. */
export function pocketSize(wish: Pick<PocketWish, 'card' | 'count' | keyof Finish>): PocketSize {
  const pile = Math.min(MOST_PILE, pileHeight(wish.count, wish.laminated));
  const more = cardGrowth(wish) + PLAY + pile;
  const back = wish.card.height + more;
  return { width: wish.card.width + more, front: back * FRONT_SHARE, back };
}

/**
 * A pocket to cut out and fold. The front is printed upright and the back hangs under it: folded away from the reader,
 * what is printed ends up outside, and the word "glue" on the side that is glued.
 */
export function composePocket(wish: PocketWish): Result<{ readonly scene: Scene; readonly page: PageSetup }> {
  const size = pocketSize(wish);
  const page = pageFor(size, wish.paper);
  if (!page) return fail(tooLarge(wish));
  const sheet = pageSize(page);
  const area = printable(sheet);
  const front = {
    x: area.x + (area.width - size.width) / 2,
    y: area.y + STEPS_ROOM,
    width: size.width,
    height: size.front,
  };
  const back = { ...front, y: front.y + size.front, height: size.back };
  const nodes = [
    cutOutline(front, back),
    ...drawFront(front, wish),
    ...drawFolds(front, wish.fonts),
    ...drawNotes(front, back, wish.fonts),
    ...drawSteps(area, wish.fonts),
  ];
  return ok({ scene: { ...sheet, nodes, slots: [] }, page });
}

/** The paper the way round that was chosen, or turned where only that has room. */
function pageFor(size: PocketSize, paper: PageSetup): PageSetup | null {
  const turned = paper.orientation === 'portrait' ? 'landscape' : 'portrait';
  const ways = [paper, { ...paper, orientation: turned } as const];
  return ways.find((way) => fits(size, printable(pageSize(way)))) ?? null;
}

function fits(size: PocketSize, area: Box): boolean {
  return size.width + 2 * FLAP <= area.width && STEPS_ROOM + size.front + size.back <= area.height;
}

function tooLarge({ card, paper }: PocketWish): string {
  return `A pocket for ${sizeInWords(card)} cards does not fit on ${paper.paper} paper. Choose larger paper for the cards, or smaller cards.`;
}

function cutOutline(front: Box, back: Box): SceneNode {
  const right = front.x + front.width;
  const fold = back.y;
  const foot = back.y + back.height;
  return {
    type: 'line',
    points: [
      [front.x, front.y],
      [right, front.y],
      [right + FLAP, front.y + CHAMFER],
      [right + FLAP, fold - CHAMFER],
      [right, fold],
      [right, foot],
      [front.x, foot],
      [front.x, fold],
      [front.x - FLAP, fold - CHAMFER],
      [front.x - FLAP, front.y + CHAMFER],
      [front.x, front.y],
    ],
    stroke: CUT,
  };
}

/** The tick says it to those who do not read the word. */
function drawFront(front: Box, { style, fonts }: PocketWish): readonly SceneNode[] {
  const frame = inset(front, 3);
  const words = { ...frame, y: frame.y + frame.height * 0.55, height: frame.height * 0.4 };
  const middle = front.x + front.width / 2;
  const y = frame.y + frame.height * 0.36;
  const reach = frame.height * 0.2;
  return [
    {
      type: 'box',
      box: frame,
      radius: 3,
      fill: style.ground === BLACK_GROUND ? WHITE : style.ground,
      stroke: { colour: CARD_INK, width: 0.8 },
    },
    {
      type: 'line',
      points: [
        [middle - reach, y],
        [middle - reach * 0.3, y + reach * 0.65],
        [middle + reach, y - reach * 0.75],
      ],
      stroke: { colour: CARD_INK, width: reach * 0.28 },
    },
    ...slotLabel(
      {
        text: cased('finished', style.letterCase),
        box: words,
        font: style.font,
        size: Math.min(front.width, front.height / FRONT_SHARE) * 0.16,
      },
      fonts,
    ),
  ];
}

function drawFolds(front: Box, fonts: FontTables): readonly SceneNode[] {
  const { x, y, width, height } = front;
  const right = x + width;
  const foot = y + height;
  const fold = (from: readonly [number, number], to: readonly [number, number]): SceneNode => ({
    type: 'line',
    points: [from, to],
    stroke: FOLD,
  });
  const flaps = [x - FLAP, right].map((left) => ({ x: left, y, width: FLAP, height }));
  return [
    fold([x, y], [x, foot]),
    fold([right, y], [right, foot]),
    fold([x, foot], [right, foot]),
    ...flaps.flatMap((flap) => [
      ...note('fold', { ...flap, y: flap.y + CHAMFER, height: NOTE_HEIGHT }, fonts),
      ...note('glue', flap, fonts),
    ]),
  ];
}

function drawNotes(front: Box, back: Box, fonts: FontTables): readonly SceneNode[] {
  const under = { ...back, y: back.y + 1, height: NOTE_HEIGHT };
  return [
    ...note('fold', under, fonts),
    ...note('back of the pocket', { ...inset(back, 2), y: front.y + front.height }, fonts),
  ];
}

function note(text: string, box: Box, fonts: FontTables): readonly SceneNode[] {
  return slotLabel({ text, box: inset({ ...box }, 0.5), font: 'andika', size: NOTE }, fonts);
}

function drawSteps(area: Box, fonts: FontTables): readonly SceneNode[] {
  return STEPS.flatMap((step, at) => {
    const box = { ...area, y: area.y + at * STEP_HEIGHT, height: STEP_HEIGHT };
    return slotLabel({ text: `${at + 1}. ${step}`, box, font: 'andika', size: STEP_SIZE }, fonts);
  });
}
