import type { Box } from '../../../scene/nodes';

/** Lines to draw before letters: each is the beginning of some of them. */
export const PATTERNS = ['straight lines', 'circles', 'zigzag', 'waves'] as const;
export type Pattern = (typeof PATTERNS)[number];

const OTHER_NAMES: ReadonlyMap<string, Pattern> = new Map(
  Object.entries({
    line: 'straight lines',
    lines: 'straight lines',
    'straight line': 'straight lines',
    circle: 'circles',
    'zig zag': 'zigzag',
    'zig-zag': 'zigzag',
    zigzags: 'zigzag',
    wave: 'waves',
    'wavy line': 'waves',
    'wave line': 'waves',
  } as const),
);
/** A circle in four curves. */
const KAPPA = 0.5523;
/** Peaks stand as far apart as they are high, or a little further. */
const PITCH_SHARE = 1.1;

/** The pattern that a label names; null where it names none. */
export function patternNamed(label: string): Pattern | null {
  const plain = label.trim().toLocaleLowerCase('en-GB');
  return PATTERNS.find((one) => one === plain) ?? OTHER_NAMES.get(plain) ?? null;
}

/** Its strokes across the box, mm, in the order and direction of writing. */
export function patternStrokes(pattern: Pattern, box: Box): readonly string[] {
  const pitch = box.height * PITCH_SHARE;
  const count = Math.max(1, Math.floor(box.width / pitch));
  const step = box.width / count;
  const places = Array.from({ length: count }, (_, at) => box.x + at * step);
  const [top, foot] = [box.y, box.y + box.height];
  switch (pattern) {
    case 'straight lines':
      return places.map((x) => `M${at(x + step / 2, top)} L${at(x + step / 2, foot)}`);
    case 'circles':
      return places.map((x) => circle(x + step / 2, (top + foot) / 2, box.height / 2));
    case 'zigzag':
      return [
        `M${at(box.x, foot)} ${places.map((x) => `L${at(x + step / 2, top)} L${at(x + step, foot)}`).join(' ')}`,
      ];
    case 'waves':
      return [wave(places, step, { top, foot })];
  }
}

/** Anticlockwise from the top, as c, o, a and d begin. */
function circle(x: number, y: number, radius: number): string {
  const k = radius * KAPPA;
  const [left, right, up, down] = [x - radius, x + radius, y - radius, y + radius];
  return [
    `M${at(x, up)}`,
    `C${at(x - k, up)} ${at(left, y - k)} ${at(left, y)}`,
    `C${at(left, y + k)} ${at(x - k, down)} ${at(x, down)}`,
    `C${at(x + k, down)} ${at(right, y + k)} ${at(right, y)}`,
    `C${at(right, y - k)} ${at(x + k, up)} ${at(x, up)}`,
  ].join(' ');
}

function wave(places: readonly number[], step: number, { top, foot }: { top: number; foot: number }): string {
  const bend = step * 0.2;
  const half = step / 2;
  const humps = places.map((x) =>
    [
      `C${at(x + bend, foot)} ${at(x + half - bend, top)} ${at(x + half, top)}`,
      `C${at(x + half + bend, top)} ${at(x + step - bend, foot)} ${at(x + step, foot)}`,
    ].join(' '),
  );
  return `M${at(places[0] ?? 0, foot)} ${humps.join(' ')}`;
}

function at(x: number, y: number): string {
  return `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`;
}
