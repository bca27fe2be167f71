import { shuffled } from '../../../base/random';

/** A tile; its left end fits the right end of the tile before it. */
export interface Tile<W> {
  readonly left: W;
  readonly right: W;
}

export interface DominoWish {
  readonly tiles: number;
  /** Both ends look alike, so that a tile turned round is the same tile. */
  readonly alike: boolean;
}

export interface DominoPlan<W> {
  /** In the order of the ring: the last fits the first again. */
  readonly ring: readonly Tile<W>[];
  /** The same tiles as they lie on the sheets, so that cutting them out gives nothing away. */
  readonly mixed: readonly Tile<W>[];
}

/** Fewer words make no ring of tiles that all differ. */
export const DOMINO_LEAST = 3;

/**
 * A closed ring in which every word is met, no tile comes twice, and each word has about as many ends as any other. As
 * many tiles as wished for: more where there are more words, fewer where no further tile would be a new one.
 */
export function makeDominoes<W>(words: readonly W[], wish: DominoWish, random: () => number): DominoPlan<W> {
  const order = shuffled(words, random);
  const count = order.length;
  const rounds = shuffled(stepsBeyondOne(count, wish.alike), random);
  const more = Math.max(0, wish.tiles - count);
  const whole = Math.min(rounds.length, Math.floor(more / Math.max(1, count)));
  const doubles = Math.min(count, more - whole * count);
  const pairs = [1, ...rounds.slice(0, whole)].flatMap((step) =>
    order.map((_, at): readonly [number, number] => [at, (at + step) % count]),
  );
  const twins = shuffled(
    order.map((_, at): readonly [number, number] => [at, at]),
    random,
  ).slice(0, count === 1 ? 0 : doubles);
  const ring = circuit([...twins, ...shuffled(pairs, random)], count).flatMap(([from, to]) => {
    const [left, right] = [order[from], order[to]];
    return left === undefined || right === undefined ? [] : [{ left, right }];
  });
  return { ring, mixed: shuffled(ring, random) };
}

/** How far apart in the order the two words of a tile may stand, beside one, with no tile twice. */
function stepsBeyondOne(count: number, alike: boolean): readonly number[] {
  const most = alike ? Math.floor((count - 1) / 2) : count - 1;
  return Array.from({ length: Math.max(0, most - 1) }, (_, at) => at + 2);
}

/** One way through all pairs that ends where it began (Hierholzer): each word ends as many tiles as it begins. */
function circuit(pairs: readonly (readonly [number, number])[], count: number) {
  const leaving = Array.from({ length: count }, (_, at) => pairs.filter(([from]) => from === at));
  const open = count === 0 ? [] : [0];
  const closed: number[] = [];
  while (open.length > 0) {
    const here = open.at(-1) ?? 0;
    const next = leaving[here]?.pop();
    if (next) open.push(next[1]);
    else closed.push(open.pop() ?? 0);
  }
  const way = closed.reverse();
  return way.slice(1).map((to, at) => [way[at] ?? 0, to] as const);
}
