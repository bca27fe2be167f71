import { languageOf, type ShapedScript } from '../base/languages';
import { type CardFace, type CardStyle, cased } from './cardStyle';
import type { FontTables, ShapedLine } from './fonts';
import type { Box, Colour, SceneNode, SlotId } from './nodes';
import { LINE_HEIGHT, MM_PER_PT, placeLines, textWidth } from './text';

/** One size and one room for the second lines of a set, so that all its pictures are of one size. */
export interface SecondFit {
  /** Em size, mm. */
  readonly size: number;
  readonly lines: number;
  /** What the tallest of the lines reaches above and below its baseline, em; `ascent` above zero, `descent` below. */
  readonly ascent: number;
  readonly descent: number;
  /** Baseline to baseline, em. */
  readonly step: number;
}

/** Against the label: it stands back a little, and yet a family must read it. */
const SIZE_SHARE = 0.9;
/** Against Latin letters of the same em: what it takes for a script to look as large. */
const SCRIPT_GROWTH: Readonly<Record<ShapedScript, number>> = {
  arabic: 1.25,
  nastaliq: 1.05,
  bengali: 1.25,
  gurmukhi: 1.2,
  gujarati: 1.2,
  tamil: 1.05,
};
const MIN_SIZE = 10 * MM_PER_PT;
/** Words are never cut or broken in two, which would make others of them: in the last resort they get smaller still. */
const LEAST_SIZE = 6 * MM_PER_PT;
const SHRINK = 0.95;
/** A second row takes the picture's room, so one row may shrink this far before there are two. */
const ONE_LINE_SHARE = 0.6;
const LEAST_ON_ONE = 8 * MM_PER_PT;
const MAX_LINES = 2;
/** Between the ink of two shaped lines, and of the label and the line under it, em. */
const AIR = 0.08;
const UNDRAWN = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The words a card has in the language that its look asks for; null for none. Joiners within words are kept. */
export function secondOf(second: CardFace['second'], style: CardStyle): string | null {
  const { secondLanguage = null } = style;
  if (secondLanguage === null || second?.language !== secondLanguage) return null;
  const drawn = second.words.replace(UNDRAWN, '').replace(/\s+/gu, ' ').trim();
  return drawn === '' ? null : cased(drawn, style.letterCase, secondLanguage);
}

/** The size at which all these words stand in two lines of `width` mm, under labels of `labelSize` mm; null for none. */
export function fitSeconds(
  seconds: readonly string[],
  { width, labelSize }: { readonly width: number; readonly labelSize: number },
  style: CardStyle,
  fonts: FontTables,
): SecondFit | null {
  if (seconds.length === 0) return null;
  const script = scriptOf(style);
  const growth = script ? SCRIPT_GROWTH[script] : 1;
  const measure = measureFor(style, fonts);
  const wanted = Math.max(MIN_SIZE, labelSize * SIZE_SHARE) * growth;
  const linesAt = (size: number) => seconds.map((words) => broken(words, width / size, measure));
  const fits = (size: number, most: number) =>
    linesAt(size).every((lines) => goesIn(lines, { width: width / size, most }, measure));
  const oneLine = largest(wanted, Math.max(LEAST_ON_ONE * growth, wanted * ONE_LINE_SHARE), (at) =>
    fits(at, 1),
  );
  const size = oneLine ?? largest(wanted, LEAST_SIZE, (at) => fits(at, MAX_LINES)) ?? LEAST_SIZE;
  const lines = linesAt(size);
  const most = Math.max(...lines.map(({ length }) => length));
  return { size, lines: most, ...reachOf(lines.flat(), style, fonts) };
}

/** Height of the block of lines, with the air above it, mm. */
export function secondHeight({ size, lines, ascent, descent, step }: SecondFit): number {
  return (AIR + ascent - descent + (lines - 1) * step) * size;
}

/** The same made small enough to take no more than `height` mm. */
export function heldTo(height: number, fit: SecondFit): SecondFit {
  return { ...fit, size: fit.size * Math.min(1, height / secondHeight(fit)) };
}

/** Em size of Latin letters that look as large, mm. */
export function latinSize({ size }: SecondFit, style: CardStyle): number {
  const script = scriptOf(style);
  return script ? size / SCRIPT_GROWTH[script] : size;
}

export interface SecondPlacing {
  readonly box: Box;
  readonly fit: SecondFit;
  readonly style: CardStyle;
  readonly colour: Colour;
  readonly slot?: SlotId;
}

/** The lines from the top of the box down, centred. */
export function placeSecond(words: string, placing: SecondPlacing, fonts: FontTables): readonly SceneNode[] {
  const { box, fit, style } = placing;
  const lines = broken(words, box.width / fit.size, measureFor(style, fonts));
  return lines.flatMap((line, at) => {
    const y = box.y + (AIR + fit.ascent + at * fit.step) * fit.size;
    const shaped = shapedLine(line, style, fonts);
    return shaped ? placeShaped(line, shaped, y, placing) : placePlain(line, y, placing, fonts);
  });
}

/** Outlines of shaped letters, and the words themselves unseen behind them: paper shows one, a search finds the other. */
function placeShaped(
  text: string,
  line: ShapedLine,
  y: number,
  { box, fit: { size }, colour, slot }: SecondPlacing,
): readonly SceneNode[] {
  const width = line.width * size;
  const x = box.x + (box.width - width) / 2;
  const inSlot = slot === undefined ? {} : { slot };
  return [
    {
      type: 'path',
      d: outlineAt(line, { x, y, size }),
      fill: colour,
      stroke: null,
      box: { x, y: y + line.top * size, width, height: (line.bottom - line.top) * size },
      ...inSlot,
    },
    { type: 'text', text, x, y, size, font: 'device', weight: 400, colour, width, unseen: true, ...inSlot },
  ];
}

function outlineAt(
  { outline }: ShapedLine,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const onPage = (number: number, at: number) => (at % 2 === 0 ? x : y) + number * size;
  return outline
    .map(([letter, ...numbers]) => letter + numbers.map((n, at) => rounded(onPage(n, at))).join(' '))
    .join('');
}

function rounded(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}

function placePlain(
  text: string,
  y: number,
  { box, fit, style, colour, slot }: SecondPlacing,
  fonts: FontTables,
): readonly SceneNode[] {
  const table = fonts(style.font, 400);
  const placing = {
    box: { ...box, y: y - table.ascent * fit.size },
    style: { font: style.font, weight: 400, size: fit.size },
    colour,
    align: 'centre',
    stand: 'top',
    ...(slot === undefined ? {} : { slot }),
  } as const;
  return placeLines([text], placing, fonts);
}

type Measure = (text: string) => number;

/** Widths in em. */
function measureFor(style: CardStyle, fonts: FontTables): Measure {
  const face = { font: style.font, weight: 400, size: 1 } as const;
  return (text) => shapedLine(text, style, fonts)?.width ?? textWidth(text, face, fonts);
}

function shapedLine(text: string, style: CardStyle, fonts: FontTables): ShapedLine | null {
  const script = scriptOf(style);
  return script ? (fonts.shape?.(text, script) ?? null) : null;
}

function scriptOf({ secondLanguage = null }: CardStyle): ShapedScript | null {
  return languageOf(secondLanguage)?.script ?? null;
}

/** Broken at spaces only. */
function broken(words: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

function goesIn(
  lines: readonly string[],
  { width, most }: { readonly width: number; readonly most: number },
  measure: Measure,
): boolean {
  return lines.length <= most && lines.every((line) => measure(line) <= width);
}

function largest(from: number, least: number, fits: (size: number) => boolean): number | null {
  for (let size = from; size > least; size *= SHRINK) if (fits(size)) return size;
  return fits(least) ? least : null;
}

function reachOf(lines: readonly string[], style: CardStyle, fonts: FontTables) {
  const shaped = lines.flatMap((line) => shapedLine(line, style, fonts) ?? []);
  if (shaped.length > 0) {
    const ascent = -Math.min(...shaped.map(({ top }) => top));
    const descent = -Math.max(...shaped.map(({ bottom }) => bottom));
    return { ascent, descent, step: ascent - descent + AIR };
  }
  const { ascent, descent } = fonts(style.font, 400);
  return { ascent, descent, step: LINE_HEIGHT };
}
