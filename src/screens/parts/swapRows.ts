import type { Card } from '../../model/card';
import type { OtherBoard } from './classWords';

/** Cards of one board that can be given another picture together. */
export interface SwapRow {
  readonly key: string;
  /** Null is the board that is open. */
  readonly board: OtherBoard | null;
  readonly cards: readonly Card[];
  /** Somebody picked these pictures by hand, so they are changed only when asked for. */
  readonly byHand: boolean;
}

/** A row for what came by itself on each board, and one for what was picked by hand there. */
export function swapRows(here: readonly Card[], boards: readonly OtherBoard[]): readonly SwapRow[] {
  const all = [{ board: null, cards: here }, ...boards.map((board) => ({ board, cards: board.cards }))];
  return all.flatMap(({ board, cards }) =>
    [false, true].flatMap((byHand) => {
      const chosen = cards.filter((card) => card.chosen === byHand);
      const key = `${board?.id ?? ''} ${byHand}`;
      return chosen.length === 0 ? [] : [{ key, board, cards: chosen, byHand }];
    }),
  );
}

export function cardCount(rows: readonly SwapRow[]): number {
  return rows.reduce((sum, { cards }) => sum + cards.length, 0);
}
