/** A square or other picture as its pixels, four numbers each. */
export interface PixelData {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

export interface PlainBackground {
  /** How far a colour may be from the wall's, 0 to 100. */
  readonly tolerance: number;
  /** What takes the wall's place. */
  readonly to: 'white' | 'clear';
}

/** Distances of colours go up to 441. */
const LEAST = 10;
const PER_STEP = 1.3;
/** Light falls off along a wall: from one pixel to the next it may change by this share of what it may change in all. */
const SLOPE = 0.3;
/** And so far in all, where it changes slowly. */
const FAR = 1.9;
const WALL = 1;
const EDGE = 2;

/**
 * Takes a plain wall away, from the edges of the picture inwards: a pixel belongs to it where its colour is near that of
 * the edge it was reached from. Changes the pixels, and answers which share of them went.
 */
export function clearBackground(picture: PixelData, wish: PlainBackground): number {
  const wall = floodedFrom(picture, LEAST + wish.tolerance * PER_STEP);
  markEdges(wall, picture);
  let gone = 0;
  for (const [at, state] of wall.entries()) {
    if (state === 0) continue;
    if (state === WALL) gone += 1;
    fade(picture.data, at * 4, state === WALL ? 0 : 0.5, wish.to);
  }
  return gone / wall.length;
}

/** Leaves this share of a pixel. */
function fade(data: Uint8ClampedArray, at: number, share: number, to: PlainBackground['to']): void {
  if (to === 'clear') {
    data[at + 3] = (data[at + 3] ?? 0) * share;
    return;
  }
  for (let channel = 0; channel < 3; channel += 1)
    data[at + channel] = 255 - (255 - (data[at + channel] ?? 0)) * share;
}

function floodedFrom({ data, width, height }: PixelData, tolerance: number): Uint8Array {
  const wall = new Uint8Array(width * height);
  /** Where on the edge each pixel was reached from. */
  const from = new Int32Array(width * height);
  const queue = new Int32Array(width * height);
  let end = 0;
  const border = borderOf(width, height);
  const colour = mainColour(data, border);
  for (const at of border) {
    if (wall[at] === WALL || distance(data, at, colour) > tolerance * FAR) continue;
    wall[at] = WALL;
    from[at] = at;
    queue[end] = at;
    end += 1;
  }
  for (let next = 0; next < end; next += 1) {
    const at = queue[next] ?? 0;
    const edge = from[at] ?? 0;
    for (let side = 0; side < 4; side += 1) {
      const step = beside(at, side, width, height);
      if (step < 0 || wall[step] === WALL || !isWall(data, { step, at, edge }, tolerance)) continue;
      wall[step] = WALL;
      from[step] = edge;
      queue[end] = step;
      end += 1;
    }
  }
  return wall;
}

interface Step {
  readonly step: number;
  readonly at: number;
  readonly edge: number;
}

function isWall(data: Uint8ClampedArray, { step, at, edge }: Step, tolerance: number): boolean {
  const away = between(data, step, edge);
  return away <= tolerance || (away <= tolerance * FAR && between(data, step, at) <= tolerance * SLOPE);
}

/** What touches the wall is half wall: without this a hard, jagged rim is left. */
function markEdges(wall: Uint8Array, { width, height }: PixelData): void {
  for (let at = 0; at < wall.length; at += 1) {
    if (wall[at] !== 0) continue;
    for (let side = 0; side < 4; side += 1) {
      const next = beside(at, side, width, height);
      if (next >= 0 && wall[next] === WALL) wall[at] = EDGE;
    }
  }
}

function borderOf(width: number, height: number): readonly number[] {
  const rows = Array.from({ length: width }, (_, x) => [x, (height - 1) * width + x]).flat();
  const columns = Array.from({ length: height }, (_, y) => [y * width, y * width + width - 1]).flat();
  return [...rows, ...columns];
}

/** The pixel to the left, right, above or below; -1 outside. Called millions of times, so it makes nothing. */
function beside(at: number, side: number, width: number, height: number): number {
  const x = at % width;
  if (side === 0) return x > 0 ? at - 1 : -1;
  if (side === 1) return x < width - 1 ? at + 1 : -1;
  if (side === 2) return at - width;
  return at < width * (height - 1) ? at + width : -1;
}

/** The colour met most often along the edge: a child whose arm is cut off by it must not count as wall. */
function mainColour(data: Uint8ClampedArray, border: readonly number[]): readonly [number, number, number] {
  const bins = new Map<number, [number, number, number, number]>();
  for (const pixel of border) {
    const at = pixel * 4;
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const bin = ((red >> 5) << 10) | ((green >> 5) << 5) | (blue >> 5);
    const sum = bins.get(bin) ?? [0, 0, 0, 0];
    bins.set(bin, [sum[0] + red, sum[1] + green, sum[2] + blue, sum[3] + 1]);
  }
  const [most = [0, 0, 0, 1]] = [...bins.values()].sort((a, b) => b[3] - a[3]);
  return [most[0] / most[3], most[1] / most[3], most[2] / most[3]];
}

function between(data: Uint8ClampedArray, pixel: number, other: number): number {
  const a = pixel * 4;
  const b = other * 4;
  return Math.hypot(
    (data[a] ?? 0) - (data[b] ?? 0),
    (data[a + 1] ?? 0) - (data[b + 1] ?? 0),
    (data[a + 2] ?? 0) - (data[b + 2] ?? 0),
  );
}

function distance(
  data: Uint8ClampedArray,
  pixel: number,
  [red, green, blue]: readonly [number, number, number],
): number {
  const at = pixel * 4;
  return Math.hypot((data[at] ?? 0) - red, (data[at + 1] ?? 0) - green, (data[at + 2] ?? 0) - blue);
}
