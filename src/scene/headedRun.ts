import { CARD_INK, type CardStyle, cased } from './cardStyle';
import type { FontTables } from './fonts';
import { inset } from './geometry';
import type { Box, Colour, SceneNode } from './nodes';
import { wordsIn } from './words';

const WHITE: Colour = '#ffffff';
/** Room for the arrow between two slots, its own air with it, mm. */
const ARROW_ROOM = 15;
const ARROW_AIR = 3;
const ARROW_HEAD = 5.5;
const ARROW_WIDTH = 1.8;
/** Band with the heading over a slot, as a share of the slot, and the gap under it. */
const HEAD_SHARE = 0.22;
const HEAD_GAP = 3.5;
const HEAD_LETTERS = 0.62;
const HEAD_LINE = 0.7;
/** The pocket shows where the envelope is stuck, and so may be narrower than a card. */
const POCKET_SHARE = 0.5;
const POCKET_GAP = 5;

export interface RunWish {
  readonly area: Box;
  readonly count: number;
  /** Side of a slot wanted, mm; it shrinks where there is no room. */
  readonly side: number;
  /** Leaves room at the end for a pocket. */
  readonly pocket?: boolean;
  /** Room kept under each slot, mm. */
  readonly under?: number;
}

/** Slots one after another, each with its heading, arrows between them. */
export interface Run {
  readonly across: boolean;
  readonly slots: readonly Box[];
  readonly heads: readonly Box[];
  readonly arrows: readonly Box[];
  readonly pocket: Box | null;
  /** All of it, heads and pocket too. */
  readonly bounds: Box;
}

/** Across or down, whichever leaves larger slots; across where both do, for now is on the left (practice.md 2.3). */
export function headedRun(wish: RunWish): Run {
  const across = sideFor(wish, true);
  const down = sideFor(wish, false);
  return down > across + 1e-6 ? layRun(wish, down, false) : layRun(wish, across, true);
}

/** The largest side a slot can have this way round, no more than wished. */
function sideFor({ area, count, side, pocket, under = 0 }: RunWish, across: boolean): number {
  const arrows = (count - 1) * ARROW_ROOM;
  const pockets = pocket ? POCKET_SHARE : 0;
  const pocketGap = pocket ? POCKET_GAP : 0;
  const each = HEAD_GAP + under;
  if (across) {
    const wide = (area.width - arrows - pocketGap) / (count + pockets);
    return Math.min(side, wide, (area.height - each) / (1 + HEAD_SHARE));
  }
  const tall = (area.height - arrows - pocketGap - count * each) / (count * (1 + HEAD_SHARE) + pockets);
  return Math.min(side, tall, area.width);
}

function layRun(wish: RunWish, side: number, across: boolean): Run {
  const { area, count, pocket, under = 0 } = wish;
  const head = side * HEAD_SHARE;
  const tall = head + HEAD_GAP + side + under;
  const step = (across ? side : tall) + ARROW_ROOM;
  const end = pocket ? POCKET_GAP + side * POCKET_SHARE : 0;
  const along = step * count - ARROW_ROOM + end;
  const [width, height] = across ? [along, tall] : [side, along];
  const bounds = {
    x: area.x + (area.width - width) / 2,
    y: area.y + (area.height - height) / 2,
    width,
    height,
  };
  const at = (place: number) => ({
    x: bounds.x + (across ? place * step : 0),
    y: bounds.y + (across ? 0 : place * step),
  });
  const places = Array.from({ length: count }, (_, place) => at(place));
  const slots = places.map(({ x, y }) => ({ x, y: y + head + HEAD_GAP, width: side, height: side }));
  return {
    across,
    slots,
    heads: places.map(({ x, y }) => ({ x, y, width: side, height: head })),
    arrows: slots.slice(0, -1).map((slot) => arrowBox(slot, across, under)),
    pocket: pocket ? pocketBox(bounds, side, across) : null,
    bounds,
  };
}

function arrowBox(slot: Box, across: boolean, under: number): Box {
  return across
    ? { ...slot, x: slot.x + slot.width, width: ARROW_ROOM }
    : { ...slot, y: slot.y + slot.height + under, height: ARROW_ROOM };
}

/** At the end, as tall or as wide as all the rest, so that it reads as the place where all of it ends. */
function pocketBox(bounds: Box, side: number, across: boolean): Box {
  const size = side * POCKET_SHARE;
  return across
    ? { ...bounds, x: bounds.x + bounds.width - size, width: size }
    : { ...bounds, y: bounds.y + bounds.height - size, height: size };
}

/** A bold arrow through the middle of a box, to the right or down. */
export function arrowIn(box: Box, across: boolean): readonly SceneNode[] {
  const { x, y, width, height } = inset(box, ARROW_AIR);
  const [middle, centre] = [x + width / 2, y + height / 2];
  const head = Math.min(ARROW_HEAD, (across ? width : height) * 0.65);
  const half = head * 0.75;
  const [from, neck, tip] = across
    ? [[x, centre] as const, [x + width - head, centre] as const, [x + width, centre] as const]
    : [[middle, y] as const, [middle, y + height - head] as const, [middle, y + height] as const];
  const [one, other] = across
    ? [[neck[0], centre - half] as const, [neck[0], centre + half] as const]
    : [[middle - half, neck[1]] as const, [middle + half, neck[1]] as const];
  return [
    { type: 'line', points: [from, neck], stroke: { colour: CARD_INK, width: ARROW_WIDTH } },
    { type: 'line', points: [one, tip, other, one], stroke: null, fill: CARD_INK },
  ];
}

/** A heading over its slot. The strong one is white on black: told apart by more than a colour. */
export function headIn(
  text: string,
  box: Box,
  { style, strong }: { readonly style: CardStyle; readonly strong: boolean },
  fonts: FontTables,
): readonly SceneNode[] {
  const words = wordsIn(
    cased(text, style.letterCase),
    inset(box, HEAD_LINE),
    {
      font: style.font,
      size: box.height * HEAD_LETTERS,
      weight: 700,
      colour: strong ? WHITE : CARD_INK,
      maxLines: 1,
    },
    fonts,
  );
  return [
    {
      type: 'box',
      box: inset(box, HEAD_LINE / 2),
      radius: box.height * 0.25,
      fill: strong ? CARD_INK : WHITE,
      stroke: { colour: CARD_INK, width: HEAD_LINE },
    },
    ...words,
  ];
}
