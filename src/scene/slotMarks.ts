import { CARD_INK, type CardStyle } from './cardStyle';
import type { FontId, FontTables } from './fonts';
import { centreOf, inset } from './geometry';
import type { Box, Colour, SceneNode, SlotId } from './nodes';
import { fitText, placeLines, textWidth } from './text';

const GUIDE: Colour = '#8a8a8a';
const WHITE: Colour = '#ffffff';
/** The dot shows where the hook-and-loop coin goes (practice.md 4). */
const DOT_RADIUS = 6;
const SLOT_RADIUS = 3;
const DASH = [2.5, 2] as const;
const NOW_REACH = 1.4;
const NOW_WIDTH = 1.6;
const NOW_LETTERS = 3.4;
const NOW_HEIGHT = 5.2;
/** The tag grows with cards larger than this, mm, as far as the gap to the next card lets it. */
const NOW_CARD = 50;
const NOW_GROWTH = 1.4;

export interface SlotLabel {
  readonly text: string;
  readonly box: Box;
  readonly font: FontId;
  /** Em size wanted, mm; it shrinks to fit. */
  readonly size: number;
  readonly slot?: SlotId;
}

/** Words that stand over a slot, such as a time. */
export function slotLabel(label: SlotLabel, fonts: FontTables): readonly SceneNode[] {
  const face = { font: label.font, weight: 400 } as const;
  const limits = { width: label.box.width, maxLines: 1, size: label.size, minSize: label.size / 2 };
  const fit = fitText(label.text, face, limits, fonts);
  const placing = {
    box: label.box,
    style: { ...face, size: fit.size },
    colour: CARD_INK,
    align: 'centre',
    stand: 'middle',
    ...(label.slot === undefined ? {} : { slot: label.slot }),
  } as const;
  return placeLines(fit.lines, placing, fonts);
}

/** An empty place on the base: its edge, the dot for hook-and-loop, its number. */
export function emptySlot(
  box: Box,
  number: number | null,
  style: CardStyle,
  fonts: FontTables,
): readonly SceneNode[] {
  const { x, y } = centreOf(box);
  const corner = { x: box.x + 2, y: box.y + 2, width: 8, height: 6 };
  return [
    {
      type: 'box',
      box: inset(box, 0.15),
      radius: SLOT_RADIUS,
      fill: WHITE,
      stroke: { colour: GUIDE, width: 0.3 },
    },
    {
      type: 'ellipse',
      centre: [x, y],
      radius: [DOT_RADIUS, DOT_RADIUS],
      fill: null,
      stroke: { colour: GUIDE, width: 0.3, dash: [1, 1] },
    },
    ...(number === null
      ? []
      : slotLabel({ text: String(number), box: corner, font: style.font, size: 4.5 }, fonts)),
  ];
}

/** The place where a card goes when the activity is finished (practice.md 2.1). */
export function finishedPocket(box: Box, font: FontId, fonts: FontTables): readonly SceneNode[] {
  const rim = box.y + box.height * 0.28;
  const edge = inset(box, 0.4);
  return [
    {
      type: 'box',
      box: edge,
      radius: SLOT_RADIUS,
      fill: WHITE,
      stroke: { colour: CARD_INK, width: 0.8, dash: DASH },
    },
    {
      type: 'line',
      points: [
        [edge.x, rim],
        [edge.x + edge.width, rim],
      ],
      stroke: { colour: CARD_INK, width: 0.8 },
    },
    ...slotLabel(
      {
        text: 'finished',
        box: { ...inset(box, 2), y: rim, height: box.y + box.height - rim },
        font,
        size: box.width * 0.14,
      },
      fonts,
    ),
  ];
}

/** A thick frame with the word itself: never colour alone. */
export function nowMarker(box: Box, font: FontId, fonts: FontTables, slot: SlotId): readonly SceneNode[] {
  return tagged(box, 'now', font, fonts).map((node) => ({ ...node, slot }));
}

/** A thick frame round a card, its words on a tag at the top. */
export function tagged(box: Box, text: string, font: FontId, fonts: FontTables): readonly SceneNode[] {
  const frame = inset(box, -NOW_REACH);
  const growth = Math.max(1, Math.min(NOW_GROWTH, box.height / NOW_CARD));
  const height = NOW_HEIGHT * growth;
  const style = { font, weight: 700, size: NOW_LETTERS * growth } as const;
  const width = Math.max(height * 2.6, textWidth(text, style, fonts) + height);
  const x = centreOf(box).x - width / 2;
  const tag = { x, y: frame.y - height / 2, width, height };
  const placing = { box: tag, style, colour: WHITE, align: 'centre', stand: 'middle' } as const;
  return [
    {
      type: 'box',
      box: frame,
      radius: box.height * 0.06 + NOW_REACH,
      fill: null,
      stroke: { colour: CARD_INK, width: NOW_WIDTH },
    },
    { type: 'box', box: tag, radius: height / 2, fill: CARD_INK, stroke: null },
    ...placeLines([text], placing, fonts),
  ];
}

/** A place on a board with nothing in it yet: seen, quiet, and ready to be filled. */
export function emptyCell(box: Box, slot?: SlotId): readonly SceneNode[] {
  return [
    {
      type: 'box',
      box: inset(box, 0.25),
      radius: SLOT_RADIUS,
      fill: WHITE,
      stroke: { colour: GUIDE, width: 0.3, dash: DASH },
      ...(slot === undefined ? {} : { slot }),
    },
  ];
}
