import type { ShapedLine } from '../../scene/fonts';

export type Step = ShapedLine['outline'][number];

const SEGMENT = /([MLQCZ])([^MLQCZ]*)/gu;
const NUMBER = /-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/gu;

/** A glyph as HarfBuzz draws it, y upwards in units of the font, as absolute `M L C Z` with y downwards. */
export function outlineOf(path: string, scale: number): readonly Step[] {
  const steps: Step[] = [];
  let pen: readonly [number, number] = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(SEGMENT)) {
    const numbers = (rest.match(NUMBER) ?? []).map(
      (number, at) => Number(number) * (at % 2 ? -scale : scale),
    );
    if (letter === 'Q') {
      const [cx = 0, cy = 0, x = 0, y = 0] = numbers;
      steps.push(['C', ...cubic(pen, [cx, cy], [x, y])]);
    } else steps.push([letter as 'M' | 'L' | 'C' | 'Z', ...numbers]);
    if (letter !== 'Z') pen = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
  }
  return steps;
}

/** The same curve with two control points. */
function cubic(
  [x0, y0]: readonly [number, number],
  [cx, cy]: readonly [number, number],
  [x, y]: readonly [number, number],
): readonly number[] {
  const towards = (from: number, control: number) => from + (2 / 3) * (control - from);
  return [towards(x0, cx), towards(y0, cy), towards(x, cx), towards(y, cy), x, y];
}
