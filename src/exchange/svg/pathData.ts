import svgpath from 'svgpath';

/** One step of a path after reduction: a letter and its absolute numbers. */
export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Two decimals of a 72-unit grid are 7 thousandths of a millimetre on a 50 mm card: finer than any printer. */
const DECIMALS = 2;
const HUNDREDTHS = 100;
/** So near to the middle between two hundredths that the product may lie on the wrong side of it. */
const NEARLY = 1e-6;

/** Any SVG path data, moved by `transform`, as absolute `M L C Z` only. */
export function reducePath(d: string, transform = ''): Step[] {
  const path = svgpath(d).abs().unshort().unarc().transform(transform);
  const steps: Step[] = [];
  // svgpath has no iterator that only reads; returning nothing leaves the segment alone.
  path.iterate((segment, _index, x, y) => {
    steps.push(reduceSegment(segment, x, y));
  });
  return steps;
}

type Segment = Parameters<Parameters<ReturnType<typeof svgpath>['iterate']>[0]>[0];

function reduceSegment(segment: Segment, x: number, y: number): Step {
  switch (segment[0]) {
    case 'M':
    case 'L':
      return [segment[0], segment[1], segment[2]];
    case 'H':
      return ['L', segment[1], y];
    case 'V':
      return ['L', x, segment[1]];
    case 'C':
      return segment;
    case 'Q':
      return quadraticAsCubic([x, y], segment);
    case 'Z':
    case 'z':
      return ['Z'];
    default:
      throw new Error(`A path still holds "${segment[0]}" after svgpath made it absolute.`);
  }
}

function quadraticAsCubic(
  [x, y]: readonly [number, number],
  [, cx, cy, ex, ey]: readonly ['Q', number, number, number, number],
): Step {
  const toward = (from: number, control: number) => from + (2 / 3) * (control - from);
  return ['C', toward(x, cx), toward(y, cy), toward(ex, cx), toward(ey, cy), ex, ey];
}

/** Every command keeps its letter, so a painter needs no rule about implied ones. */
export function writePath(steps: readonly Step[]): string {
  return steps.map(([letter, ...numbers]) => letter + numbers.map(rounded).join(' ')).join('');
}

export function rounded(value: number): number {
  const hundredths = value * HUNDREDTHS;
  const nearest = Math.round(hundredths);
  // toFixed is exact, and slow: thousands of drawings have millions of numbers.
  if (0.5 - Math.abs(hundredths - nearest) < NEARLY) return Number(value.toFixed(DECIMALS)) + 0;
  return nearest / HUNDREDTHS + 0;
}
