import { cardMarks } from './cardMarks';
import { BORDER_WIDTHS, CARD_INK, type CardFace, type CardStyle, cased } from './cardStyle';
import type { FontTables } from './fonts';
import { inset, squareIn } from './geometry';
import type { Box, SceneNode, SlotId } from './nodes';
import { drawableText, fitText, linesHeight, MM_PER_PT, placeLines } from './text';

/** One label size and one room for labels across a set, so that cards look alike (practice.md 3.3). */
export interface LabelFit {
  /** Em size, mm. */
  readonly size: number;
  readonly lines: number;
}

const CARD_RADIUS_SHARE = 0.06;
/** Inner padding of a 50 mm card is 3 mm (practice.md 3.3). */
const PADDING_SHARE = 0.06;
/** 15 pt on a 50 mm card, 30 pt on one of 100 mm (practice.md 3.3). */
const LABEL_PT_PER_MM = 0.3;
const MIN_LABEL_PT = 10;
const MAX_LABEL_LINES = 2;
const WORDS_ONLY_GROWTH = 1.7;
const WORDS_ONLY_LINES = 4;
const LABEL_GAP_SHARE = 0.02;

/** The label size that fits every label of a set on cards of `width` mm. */
export function fitLabels(
  labels: readonly string[],
  width: number,
  style: CardStyle,
  fonts: FontTables,
): LabelFit {
  const wanted = (style.labelSize ?? Math.max(MIN_LABEL_PT, width * LABEL_PT_PER_MM)) * MM_PER_PT;
  const minSize = Math.min(wanted, MIN_LABEL_PT * MM_PER_PT);
  const limits = {
    width: width - 2 * padding(width, style),
    maxLines: MAX_LABEL_LINES,
    size: wanted,
    minSize,
  };
  const fits = labels.map((label) =>
    fitText(cased(label, style.letterCase), { font: style.font, weight: 400 }, limits, fonts),
  );
  const size = Math.min(wanted, ...fits.map((fit) => fit.size));
  const again = labels.map((label) =>
    fitText(
      cased(label, style.letterCase),
      { font: style.font, weight: 400 },
      { ...limits, size, minSize: Math.min(size, minSize) },
      fonts,
    ),
  );
  return { size, lines: Math.max(1, ...again.map((fit) => fit.lines.length)) };
}

/** Draws one card into its box. */
export function composeCardFace(
  face: CardFace,
  box: Box,
  style: CardStyle,
  label: LabelFit,
  fonts: FontTables,
  slot?: SlotId,
): readonly SceneNode[] {
  const inside = inset(box, padding(box.width, style));
  const words = drawableText(cased(face.label, style.letterCase));
  const body = face.pictureId
    ? pictureAndWords(face.pictureId, words, { inside, style, label, slot }, fonts)
    : wordsOnly(words, { inside, style, label, slot }, fonts);
  return [cardGround(box, style, slot), ...body, ...cardMarks(face, box, style, fonts, slot)];
}

interface Body {
  readonly inside: Box;
  readonly style: CardStyle;
  readonly label: LabelFit;
  readonly slot: SlotId | undefined;
}

function padding(width: number, style: CardStyle): number {
  return BORDER_WIDTHS[style.border] / 2 + width * PADDING_SHARE;
}

function cardGround(box: Box, style: CardStyle, slot: SlotId | undefined): SceneNode {
  const width = BORDER_WIDTHS[style.border];
  return {
    type: 'box',
    box: inset(box, width / 2),
    radius: Math.min(box.width, box.height) * CARD_RADIUS_SHARE,
    fill: style.ground,
    stroke: width === 0 ? null : { colour: style.borderColour, width },
    ...(slot === undefined ? {} : { slot }),
  };
}

function pictureAndWords(
  pictureId: string,
  words: string,
  body: Body,
  fonts: FontTables,
): readonly SceneNode[] {
  const { inside, style, label, slot } = body;
  const face = { font: style.font, weight: 400, size: label.size } as const;
  const showsWords = style.labelPlace !== 'none' && words !== '';
  const wordsHeight = showsWords ? linesHeight(label.lines, face, fonts) : 0;
  const gap = showsWords ? inside.width * LABEL_GAP_SHARE : 0;
  const above = style.labelPlace === 'above';
  const pictureBox = squareIn({
    ...inside,
    y: inside.y + (above ? wordsHeight + gap : 0),
    height: inside.height - wordsHeight - gap,
  });
  const picture: SceneNode = {
    type: 'picture',
    pictureId,
    box: pictureBox,
    description: words,
    ...(slot === undefined ? {} : { slot }),
  };
  if (!showsWords) return [picture];
  const wordsBox = {
    ...inside,
    height: wordsHeight,
    y: above ? inside.y : inside.y + inside.height - wordsHeight,
  };
  const { lines } = fitText(words, face, fitting(inside, label, MAX_LABEL_LINES), fonts);
  const placing = { box: wordsBox, style: face, colour: CARD_INK, align: 'centre', stand: 'middle' } as const;
  return [picture, ...placeLines(lines, slot === undefined ? placing : { ...placing, slot }, fonts)];
}

function wordsOnly(words: string, body: Body, fonts: FontTables): readonly SceneNode[] {
  const { inside, style, label, slot } = body;
  const size = label.size * WORDS_ONLY_GROWTH;
  const limits = { ...fitting(inside, label, WORDS_ONLY_LINES), size };
  const fit = fitText(words, { font: style.font, weight: 700 }, limits, fonts);
  const face = { font: style.font, weight: 700, size: fit.size } as const;
  const placing = { box: inside, style: face, colour: CARD_INK, align: 'centre', stand: 'middle' } as const;
  return placeLines(fit.lines, slot === undefined ? placing : { ...placing, slot }, fonts);
}

function fitting(inside: Box, label: LabelFit, maxLines: number) {
  return {
    width: inside.width,
    maxLines,
    size: label.size,
    minSize: Math.min(label.size, MIN_LABEL_PT * MM_PER_PT),
  };
}
