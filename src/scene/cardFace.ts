import { dressAt, peopleOnCard } from '../base/dress';
import { cardMarks } from './cardMarks';
import { BORDER_WIDTHS, type CardFace, type CardStyle, cased, inkOn } from './cardStyle';
import type { FontTables } from './fonts';
import { inset, squareIn } from './geometry';
import type { Box, SceneNode, SlotId } from './nodes';
import { fitSeconds, heldTo, placeSecond, type SecondFit, secondHeight, secondOf } from './secondLine';
import {
  drawableText,
  type FitLimits,
  fitText,
  linesHeight,
  MM_PER_PT,
  placeLines,
  type TextStyle,
} from './text';

/** One label size and one room for labels across a set, so that cards look alike (practice.md 3.3). */
export interface LabelFit {
  /** Em size under pictures, mm. */
  readonly size: number;
  readonly lines: number;
  /** Em size on cards of words only, mm. */
  readonly wordsSize: number;
  /** The line in another language; left out where no card of the set has one. */
  readonly second?: SecondFit;
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
/** A line in another language takes no more of a card, however low and wide that is. */
const SECOND_OF_HEIGHT = 0.26;

/** The label sizes that fit every card of a set; cards are `width` mm wide. */
export function fitLabels(
  faces: readonly Pick<CardFace, 'label' | 'pictureId' | 'second'>[],
  width: number,
  style: CardStyle,
  fonts: FontTables,
): LabelFit {
  const wanted = (style.labelSize ?? labelPtFor(width)) * MM_PER_PT;
  const inside = width - 2 * padding(width, style);
  const wordsOf = (pictured: boolean) =>
    faces
      .filter((face) => (face.pictureId !== null) === pictured)
      .map(({ label }) => cased(label, style.letterCase));
  const under = smallestFit(
    wordsOf(true),
    fitting(inside, wanted, MAX_LABEL_LINES),
    { font: style.font, weight: 400 },
    fonts,
  );
  const alone = smallestFit(
    wordsOf(false),
    fitting(inside, wanted * WORDS_ONLY_GROWTH, WORDS_ONLY_LINES),
    { font: style.font, weight: 700 },
    fonts,
  );
  const seconds = style.labelPlace === 'none' ? faces.filter(({ pictureId }) => pictureId === null) : faces;
  const second = fitSeconds(
    seconds.flatMap((face) => secondOf(face.second, style) ?? []),
    { width: inside, labelSize: under.size },
    style,
    fonts,
  );
  return { ...under, wordsSize: alone.size, ...(second && { second }) };
}

/** The size of letters that suits a card of this side, pt. */
export function labelPtFor(side: number): number {
  return Math.max(MIN_LABEL_PT, side * LABEL_PT_PER_MM);
}

function smallestFit(
  labels: readonly string[],
  limits: FitLimits,
  face: Pick<TextStyle, 'font' | 'weight'>,
  fonts: FontTables,
): { readonly size: number; readonly lines: number } {
  const size = Math.min(limits.size, ...labels.map((label) => fitText(label, face, limits, fonts).size));
  const atThatSize = { ...limits, size, minSize: Math.min(size, limits.minSize) };
  const lines = labels.map((label) => fitText(label, face, atThatSize, fonts).lines.length);
  return { size, lines: Math.max(1, ...lines) };
}

/** Draws one card into its box. The people of a mixed class are those of its slot. */
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
  const second = secondOf(face.second, style);
  const parts = { inside, style, slot, second, label: face.pictureId ? leavingRoom(label, inside) : label };
  const body = face.pictureId
    ? pictureAndWords({ ...face, pictureId: face.pictureId }, words, parts, fonts)
    : wordsOnly(words, parts, fonts);
  return [cardGround(box, style, slot), ...body, ...cardMarks(face, box, style, fonts, slot)];
}

function leavingRoom(label: LabelFit, inside: Box): LabelFit {
  return label.second ? { ...label, second: heldTo(inside.height * SECOND_OF_HEIGHT, label.second) } : label;
}

interface Body {
  readonly inside: Box;
  readonly style: CardStyle;
  readonly label: LabelFit;
  readonly slot: SlotId | undefined;
  readonly second: string | null;
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
  { pictureId, people }: Pick<CardFace, 'people'> & { readonly pictureId: string },
  words: string,
  body: Body,
  fonts: FontTables,
): readonly SceneNode[] {
  const { inside, style, label, slot } = body;
  const face = { font: style.font, weight: 400, size: label.size } as const;
  const showsWords = style.labelPlace !== 'none' && words !== '';
  const labelHeight = linesHeight(label.lines, face, fonts);
  const wordsHeight = showsWords ? labelHeight + (label.second ? secondHeight(label.second) : 0) : 0;
  const gap = showsWords ? inside.width * LABEL_GAP_SHARE : 0;
  const above = style.labelPlace === 'above';
  const pictureBox = squareIn({
    ...inside,
    y: inside.y + (above ? wordsHeight + gap : 0),
    height: inside.height - wordsHeight - gap,
  });
  const dress = dressAt(peopleOnCard(people, style.people), style.pictureStyle, slot ?? '');
  const picture: SceneNode = {
    type: 'picture',
    pictureId,
    box: pictureBox,
    description: words,
    ...(dress && { dress }),
    ...(slot === undefined ? {} : { slot }),
  };
  if (!showsWords) return [picture];
  const wordsBox = {
    ...inside,
    height: labelHeight,
    y: above ? inside.y : inside.y + inside.height - wordsHeight,
  };
  const { lines } = fitText(words, face, fitting(inside.width, label.size, MAX_LABEL_LINES), fonts);
  const placing = {
    box: wordsBox,
    style: face,
    colour: inkOn(style),
    align: 'centre',
    stand: 'middle',
  } as const;
  const under = { ...wordsBox, y: wordsBox.y + labelHeight };
  return [
    picture,
    ...placeLines(lines, slot === undefined ? placing : { ...placing, slot }, fonts),
    ...secondUnder(under, body, fonts),
  ];
}

/** The line in another language, from the top of the box down. */
function secondUnder(
  box: Box,
  { second, label, style, slot }: Body,
  fonts: FontTables,
): readonly SceneNode[] {
  if (second === null || !label.second) return [];
  const placing = { box, fit: label.second, style, colour: inkOn(style) };
  return placeSecond(second, slot === undefined ? placing : { ...placing, slot }, fonts);
}

function wordsOnly(words: string, body: Body, fonts: FontTables): readonly SceneNode[] {
  const { inside, style, label, slot } = body;
  const limits = fitting(inside.width, label.wordsSize, WORDS_ONLY_LINES);
  const fit = fitText(words, { font: style.font, weight: 700 }, limits, fonts);
  const face = { font: style.font, weight: 700, size: fit.size } as const;
  const height = linesHeight(fit.lines.length, face, fonts);
  const under = body.second !== null && label.second ? secondHeight(label.second) : 0;
  const top = inside.y + (inside.height - height - under) / 2;
  const placing = {
    box: { ...inside, y: top, height },
    style: face,
    colour: inkOn(style),
    align: 'centre',
    stand: 'top',
  } as const;
  return [
    ...placeLines(fit.lines, slot === undefined ? placing : { ...placing, slot }, fonts),
    ...secondUnder({ ...inside, y: top + height }, body, fonts),
  ];
}

function fitting(width: number, size: number, maxLines: number): FitLimits {
  return { width, maxLines, size, minSize: Math.min(size, MIN_LABEL_PT * MM_PER_PT) };
}
