import type { Box } from '../../../scene/nodes';
import { CAPITAL_LETTERS } from './capitalLetters';
import type { LetterShape } from './letterShape';
import { SMALL_LETTERS } from './smallLetters';

/** Reach of tall letters above and of tails below small ones, in heights of an x: together about twice (practice.md 3.2). */
export const RISE = 0.85;
export const FALL = 0.85;

const UNIT = 100;
const LETTER_GAP = 28;
const WORD_GAP = 90;

type Point = readonly [x: number, y: number];

/** A stroke on the page, mm. */
export interface PlacedStroke {
  readonly d: string;
  readonly box: Box;
  /** Points along it, near enough to be joined by straight lines; the pen's first way only. */
  readonly way: readonly Point[];
}

/** A word in strokes, in hundredths of the height of an x. */
export interface WrittenWord {
  readonly width: number;
  readonly letters: readonly { readonly x: number; readonly strokes: readonly string[] }[];
}

/** Marks over letters, middle at 0; how far up they stand is the letter's business. */
const OVER: Readonly<Record<string, readonly string[]>> = {
  '\u0301': ['M12 -48 L-6 -24'],
  '\u0300': ['M-12 -48 L6 -24'],
  '\u0302': ['M-16 -24 L0 -46 L16 -24'],
  '\u030c': ['M-16 -46 L0 -24 L16 -46'],
  '\u0303': ['M-18 -28 C-8 -46 8 -18 18 -38'],
  '\u0308': ['M-14 -34 L-13.5 -34', 'M14 -34 L14.5 -34'],
  '\u0307': ['M0 -34 L0.5 -34'],
  '\u030a': ['M0 -50 C-16 -50 -16 -26 0 -26 C16 -26 16 -50 0 -50'],
};
const UNDER: Readonly<Record<string, string>> = {
  '\u0327': 'M2 100 L-2 112 C10 112 12 132 -8 130',
  '\u0328': 'M0 100 C-14 112 -10 128 8 124',
};

/** The text in strokes; null where it has a letter that is not among ours. */
export function writtenWord(text: string): WrittenWord | null {
  const plain = text.normalize('NFD').replace(/[‘’]/gu, "'").replace(/[‐–]/gu, '-').trim();
  const letters: { x: number; strokes: readonly string[] }[] = [];
  let x = 0;
  for (const cluster of plain.match(/\P{M}\p{M}*/gu) ?? []) {
    if (/^\s/u.test(cluster)) {
      x += WORD_GAP - LETTER_GAP;
      continue;
    }
    const shape = shapeOf(cluster);
    if (!shape) return null;
    const [width, ...strokes] = shape;
    letters.push({ x, strokes });
    x += width + LETTER_GAP;
  }
  return letters.length === 0 ? null : { width: x - LETTER_GAP, letters };
}

function shapeOf(cluster: string): LetterShape | null {
  const [base = '', ...marks] = [...cluster];
  const shape = SMALL_LETTERS[base] ?? CAPITAL_LETTERS[base];
  if (!shape) return null;
  const [width, ...strokes] = shape;
  const up = base === base.toLowerCase() && !'bdfhklt'.includes(base) ? 0 : -75;
  const middle = base === 'i' ? 8 : base === 'j' ? 28 : width / 2;
  const added = marks.map((mark) =>
    OVER[mark]
      ? OVER[mark].map((d) => shifted(d, middle, up))
      : UNDER[mark]
        ? [shifted(UNDER[mark], middle, 0)]
        : null,
  );
  if (added.includes(null)) return null;
  const dotted = 'ij'.includes(base) && marks.some((mark) => OVER[mark]);
  return [width, ...(dotted ? strokes.slice(0, 1) : strokes), ...added.flatMap((d) => d ?? [])];
}

function shifted(d: string, x: number, y: number): string {
  return mapped(d, ([px, py]) => [px + x, py + y]);
}

export interface WordPlace {
  readonly x: number;
  /** The line that letters stand on, mm down the page. */
  readonly line: number;
  /** Height of an x, mm. */
  readonly height: number;
}

/** Each letter's strokes on the page, in the order of writing. */
export function placedLetters(
  word: WrittenWord,
  { x, line, height }: WordPlace,
): readonly (readonly PlacedStroke[])[] {
  const scale = height / UNIT;
  return word.letters.map((letter) =>
    letter.strokes.map((d) =>
      placedStroke(mapped(d, ([px, py]) => [x + (letter.x + px) * scale, line + (py - UNIT) * scale])),
    ),
  );
}

export function placedStroke(d: string): PlacedStroke {
  const points = pointsOf(d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  return { d, box, way: wayOf(d) };
}

function mapped(d: string, to: (point: Point) => Point): string {
  return d.replace(/(-?[\d.]+) (-?[\d.]+)/gu, (_, x: string, y: string) =>
    to([Number(x), Number(y)])
      .map((number) => Number(number.toFixed(3)))
      .join(' '),
  );
}

function pointsOf(d: string): readonly Point[] {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);
}

const STEPS = 12;

/** The first inked part of a stroke, curves cut into short straight pieces. */
function wayOf(d: string): readonly Point[] {
  const first = d.slice(1).split('M')[0] ?? '';
  const way: Point[] = [];
  for (const [, letter, rest = ''] of `M${first}`.matchAll(/([MLC])([^MLC]*)/gu)) {
    const points = pointsOf(rest);
    const from = way.at(-1);
    if (letter === 'C' && from) way.push(...curve(from, points));
    else way.push(...points);
  }
  return way;
}

function curve(from: Point, [one, two, to]: readonly Point[]): readonly Point[] {
  if (!one || !two || !to) return [];
  const along = (t: number, axis: 0 | 1) =>
    (1 - t) ** 3 * from[axis] +
    3 * (1 - t) ** 2 * t * one[axis] +
    3 * (1 - t) * t ** 2 * two[axis] +
    t ** 3 * to[axis];
  return Array.from({ length: STEPS }, (_, at) => {
    const t = (at + 1) / STEPS;
    return [along(t, 0), along(t, 1)] as const;
  });
}

/** The way cut off after so many mm. */
export function beginningOf(way: readonly Point[], length: number): readonly Point[] {
  const cut: Point[] = [];
  let left = length;
  for (const point of way) {
    const last = cut.at(-1);
    if (!last) {
      cut.push(point);
      continue;
    }
    const step = Math.hypot(point[0] - last[0], point[1] - last[1]);
    if (step >= left) {
      const share = step === 0 ? 0 : left / step;
      return [...cut, [last[0] + (point[0] - last[0]) * share, last[1] + (point[1] - last[1]) * share]];
    }
    left -= step;
    cut.push(point);
  }
  return cut;
}
