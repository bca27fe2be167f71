import { CARD_INK } from './cardStyle';
import type { FontId, FontTables, Weight } from './fonts';
import type { Box, Colour, SlotId, TextNode } from './nodes';
import { drawableText, fitText, LINE_HEIGHT, linesHeight, MM_PER_PT, placeLines } from './text';

/** Letters are never smaller on a page for pupils, pt (practice.md 3.3). */
export const MIN_PT = 10;

export interface WordsWish {
  readonly font: FontId;
  /** Em size wanted, mm; it shrinks to fit, down to `minSize`. */
  readonly size: number;
  /** mm; 10 pt where left out, or `size` where that is smaller. */
  readonly minSize?: number;
  readonly weight?: Weight;
  readonly colour?: Colour;
  readonly align?: 'left' | 'centre' | 'right';
  readonly stand?: 'top' | 'middle' | 'bottom';
  /** As many as the box has room for where left out. */
  readonly maxLines?: number;
  readonly slot?: SlotId;
}

/** Words broken, fitted and placed in a box. */
export function wordsIn(text: string, box: Box, wish: WordsWish, fonts: FontTables): readonly TextNode[] {
  const face = { font: wish.font, weight: wish.weight ?? 400 } as const;
  const minSize = Math.min(wish.size, wish.minSize ?? MIN_PT * MM_PER_PT);
  const fit = fitInBox(text, box, { ...wish, ...face, minSize }, fonts);
  const placing = {
    box,
    style: { ...face, size: fit.size },
    colour: wish.colour ?? CARD_INK,
    align: wish.align ?? 'centre',
    stand: wish.stand ?? 'middle',
    ...(wish.slot === undefined ? {} : { slot: wish.slot }),
  } as const;
  return placeLines(fit.lines, placing, fonts);
}

type Fitting = Pick<WordsWish, 'size' | 'maxLines'> & {
  readonly font: FontId;
  readonly weight: Weight;
  readonly minSize: number;
};

const SHRINK = 0.95;

/** The largest size at which the lines stand in the box, width and height. */
function fitInBox(text: string, box: Box, wish: Fitting, fonts: FontTables) {
  const most = wish.maxLines ?? Number.POSITIVE_INFINITY;
  for (let { size } = wish; size > wish.minSize; size *= SHRINK) {
    const limits = { width: box.width, maxLines: most, size, minSize: size };
    const fit = fitText(text, wish, { ...limits, maxLines: Math.min(most, linesIn(box, size)) }, fonts);
    const whole = fit.lines.join(' ') === drawableText(text);
    if (whole && linesHeight(fit.lines.length, { ...wish, size }, fonts) <= box.height) return fit;
  }
  const lines = Math.max(1, Math.min(most, linesIn(box, wish.minSize)));
  const limits = { width: box.width, maxLines: lines, size: wish.minSize, minSize: wish.minSize };
  return fitText(text, wish, limits, fonts);
}

function linesIn(box: Box, size: number): number {
  return Math.max(1, Math.floor(box.height / (size * LINE_HEIGHT) + 0.2));
}
