import { shuffled } from '../../../base/random';

export interface BingoGrid {
  readonly columns: number;
  readonly rows: number;
}

/** From the grid a level wants down to the smallest that is still a game. */
const SMALLER: readonly BingoGrid[] = [
  { columns: 3, rows: 3 },
  { columns: 3, rows: 2 },
  { columns: 2, rows: 2 },
];
const TRIES = 60;

export interface BingoPlan<W> {
  readonly grid: BingoGrid;
  /** Each with words of its own choice: no two hold the same ones, so no two are full at the same call. */
  readonly boards: readonly (readonly W[])[];
  /** In the order in which they are called out. */
  readonly calls: readonly W[];
}

export interface BingoWish {
  readonly grid: BingoGrid;
  readonly boards: number;
}

/** Words that boards of this grid need so that so many of them differ. */
export function bingoLeast({ grid, boards }: BingoWish): number {
  const cells = grid.columns * grid.rows;
  let words = cells;
  while (choices(words, cells) < boards) words += 1;
  return words;
}

/** Boards that are all different; with too few words for that a smaller grid, and at the very least one board. */
export function makeBingo<W>(words: readonly W[], wish: BingoWish, random: () => number): BingoPlan<W> {
  const cells = wish.grid.columns * wish.grid.rows;
  const grid =
    SMALLER.filter(({ columns, rows }) => columns * rows <= cells).find(
      (one) => words.length >= bingoLeast({ ...wish, grid: one }),
    ) ?? smallest();
  const count = grid.columns * grid.rows;
  const most = words.length <= count ? 1 : choices(words.length, count);
  const boards = dealt(words, { count, boards: Math.min(wish.boards, most) }, random);
  return { grid, boards, calls: shuffled(words, random) };
}

function smallest(): BingoGrid {
  return SMALLER.at(-1) ?? { columns: 2, rows: 2 };
}

/** After how many calls each board is full. */
export function fullAfter<W>({ boards, calls }: BingoPlan<W>): readonly number[] {
  return boards.map((board) => Math.max(0, ...board.map((word) => calls.indexOf(word) + 1)));
}

interface Deal {
  readonly count: number;
  readonly boards: number;
}

/** Words that lie on the fewest boards so far come first, so that none is left out while there is room. */
function dealt<W>(words: readonly W[], { count, boards }: Deal, random: () => number): (readonly W[])[] {
  const used = words.map(() => 0);
  const seen = new Set<string>();
  const made: (readonly W[])[] = [];
  while (made.length < boards) {
    const chosen = freshChoice(used, { count, seen }, random);
    seen.add(keyOf(chosen));
    for (const at of chosen) used[at] = (used[at] ?? 0) + 1;
    made.push(shuffled(chosen, random).flatMap((at) => words.slice(at, at + 1)));
  }
  return made;
}

function freshChoice(
  used: readonly number[],
  { count, seen }: { readonly count: number; readonly seen: ReadonlySet<string> },
  random: () => number,
): readonly number[] {
  const places = used.map((_, at) => at);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const mixed = shuffled(places, random);
    const even = tries < TRIES / 2 ? [...mixed].sort((a, b) => (used[a] ?? 0) - (used[b] ?? 0)) : mixed;
    const chosen = even.slice(0, count);
    if (!seen.has(keyOf(chosen))) return chosen;
  }
  return firstUnseen(places, count, seen);
}

/** Looks through every choice in order: only asked where nearly all of them are taken. */
function firstUnseen(places: readonly number[], count: number, seen: ReadonlySet<string>): readonly number[] {
  const search = (chosen: readonly number[], from: number): readonly number[] | null => {
    if (chosen.length === count) return seen.has(keyOf(chosen)) ? null : chosen;
    for (let at = from; at < places.length; at += 1) {
      const found = search([...chosen, at], at + 1);
      if (found) return found;
    }
    return null;
  };
  return search([], 0) ?? places.slice(0, count);
}

function keyOf(chosen: readonly number[]): string {
  return [...chosen].sort((a, b) => a - b).join(' ');
}

/** How many different handfuls of `count` there are among so many words. */
function choices(words: number, count: number): number {
  let found = 1;
  for (let at = 0; at < count; at += 1) found = (found * (words - at)) / (at + 1);
  return words < count ? 0 : Math.round(found);
}
