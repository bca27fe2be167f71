import type { FontId, FontTables, Weight } from './fonts';
import type { Box, Colour, SlotId, TextNode } from './nodes';

/** Points to mm: 1 pt is 1/72 inch. */
export const MM_PER_PT = 25.4 / 72;
/** Baseline to baseline, in em. BDA asks for 1.5 in running text; a label of two lines sits closer. */
export const LINE_HEIGHT = 1.2;
/** Asked when a bundled font lacks a letter of the chosen one. */
const FALLBACK: FontId = 'andika';
/** Width assumed for a letter no bundled font has, em: squeezed into it by the painters. */
const DEVICE_ADVANCE = 0.62;
const WIDE_DEVICE_ADVANCE = 1;

export interface TextStyle {
  readonly font: FontId;
  readonly weight: Weight;
  /** Em size, mm. */
  readonly size: number;
}

interface Run {
  readonly text: string;
  readonly font: TextNode['font'];
  /** em */
  readonly width: number;
}

const EMOJI =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0e\ufe0f\u20e3]|[\u{1f1e6}-\u{1f1ff}]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/** What of a label is drawn as letters. An emoji in it has chosen the picture and is not drawn a second time. */
export function drawableText(label: string): string {
  return label.replace(EMOJI, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Width of one line, mm. */
export function textWidth(text: string, style: TextStyle, fonts: FontTables): number {
  return runsOf(text, style, fonts).reduce((sum, run) => sum + run.width, 0) * style.size;
}

/**
 * Breaks at spaces so that no line is wider than `width` mm; a word that is wider alone is broken between letters.
 * Empty text gives no line.
 */
export function breakLines(
  text: string,
  width: number,
  style: TextStyle,
  fonts: FontTables,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of drawableText(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style, fonts) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, style, fonts);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

export interface Fit {
  readonly lines: readonly string[];
  /** Em size, mm. */
  readonly size: number;
}

export interface FitLimits {
  readonly width: number;
  readonly maxLines: number;
  /** Em sizes, mm: tried from `size` down to `minSize`. */
  readonly size: number;
  readonly minSize: number;
}

const SHRINK = 0.95;

/** Wraps first, then shrinks (practice.md 3.3). At the smallest size what is left over ends in an ellipsis. */
export function fitText(
  text: string,
  style: Omit<TextStyle, 'size'>,
  limits: FitLimits,
  fonts: FontTables,
): Fit {
  for (let size = limits.size; size > limits.minSize; size *= SHRINK) {
    const lines = breakLines(text, limits.width, { ...style, size }, fonts);
    const whole = !splitsWord(text, lines);
    if (whole && lines.length <= limits.maxLines) return { lines, size };
  }
  const smallest = { ...style, size: limits.minSize };
  const lines = breakLines(text, limits.width, smallest, fonts);
  if (lines.length <= limits.maxLines) return { lines, size: limits.minSize };
  return {
    lines: withEllipsis(lines.slice(0, limits.maxLines), limits.width, smallest, fonts),
    size: limits.minSize,
  };
}

export interface Placing {
  readonly box: Box;
  readonly style: TextStyle;
  readonly colour: Colour;
  readonly align: 'left' | 'centre' | 'right';
  /** Where the block of lines stands in the box. */
  readonly stand: 'top' | 'middle' | 'bottom';
  readonly slot?: SlotId;
}

/** Turns broken lines into placed ones. A line in two scripts gives one node for each run of one face. */
export function placeLines(
  lines: readonly string[],
  placing: Placing,
  fonts: FontTables,
): readonly TextNode[] {
  const { box, style, stand } = placing;
  const table = fonts(style.font, style.weight);
  const step = LINE_HEIGHT * style.size;
  const ink = (table.ascent - table.descent) * style.size;
  const height = ink + step * (lines.length - 1);
  const share = stand === 'top' ? 0 : stand === 'middle' ? 0.5 : 1;
  const top = box.y + (box.height - height) * share + table.ascent * style.size;
  return lines.flatMap((line, at) => placeLine(line, top + at * step, placing, fonts));
}

/** Height of a block of lines from the top of its letters to the foot, mm. */
export function linesHeight(count: number, style: TextStyle, fonts: FontTables): number {
  if (count === 0) return 0;
  const table = fonts(style.font, style.weight);
  return (table.ascent - table.descent) * style.size + LINE_HEIGHT * style.size * (count - 1);
}

function placeLine(line: string, y: number, placing: Placing, fonts: FontTables): readonly TextNode[] {
  const { box, style, colour, align, slot } = placing;
  const runs = runsOf(line, style, fonts);
  const width = runs.reduce((sum, run) => sum + run.width, 0) * style.size;
  const share = align === 'left' ? 0 : align === 'centre' ? 0.5 : 1;
  let x = box.x + (box.width - width) * share;
  return runs.map((run) => {
    const node: TextNode = {
      type: 'text',
      text: run.text,
      x,
      y,
      size: style.size,
      font: run.font,
      weight: style.weight,
      colour,
      width: run.width * style.size,
      ...(slot === undefined ? {} : { slot }),
    };
    x += node.width;
    return node;
  });
}

function runsOf(text: string, style: Omit<TextStyle, 'size'>, fonts: FontTables): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const { font, width } = faceOf(letter, style, fonts);
    const last = runs.at(-1);
    if (last && (last.font === font || (last.font === 'device' && letter === ' '))) {
      runs[runs.length - 1] = { text: last.text + letter, font: last.font, width: last.width + width };
    } else {
      runs.push({ text: letter, font, width });
    }
  }
  return runs;
}

function faceOf(letter: string, style: Omit<TextStyle, 'size'>, fonts: FontTables): Omit<Run, 'text'> {
  const code = letter.codePointAt(0) ?? 0;
  const own = fonts(style.font, style.weight).advance(code);
  if (own !== null) return { font: style.font, width: own };
  const other = fonts(FALLBACK, style.weight).advance(code);
  if (other !== null) return { font: FALLBACK, width: other };
  return { font: 'device', width: code >= 0x2e80 ? WIDE_DEVICE_ADVANCE : DEVICE_ADVANCE };
}

function breakWord(word: string, width: number, style: TextStyle, fonts: FontTables): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, style, fonts) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function splitsWord(text: string, lines: readonly string[]): boolean {
  return lines.join(' ') !== drawableText(text);
}

function withEllipsis(
  lines: readonly string[],
  width: number,
  style: TextStyle,
  fonts: FontTables,
): readonly string[] {
  const last = Array.from(lines.at(-1) ?? '');
  while (last.length > 0 && textWidth(`${last.join('').trimEnd()}…`, style, fonts) > width) last.pop();
  return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`];
}
