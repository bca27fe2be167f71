import type { Card } from '../../model/card';
import { tickBoxIn } from '../../scene/besideWords';
import { CARD_INK } from '../../scene/cardStyle';
import { columnsOf, shareOut } from '../../scene/cells';
import { centreOf, countAlong } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { emptyCell } from '../../scene/slotMarks';
import { type Drawing, drawn, together } from '../drawing';
import { composeSplitCards, fitSplit } from '../splitCards';
import type { Size } from './content';
import type { Plan } from './plan';

/** Least height of a row on A5, mm: large and few, or small and all on one page. */
const ROW: Readonly<Record<Size, number>> = { large: 29, middle: 14, small: 11 };
const GAP = 2.4;
/** A page of fewer rows than this is not filled by them: pictures as wide as the page help nobody. */
const LEAST_ROWS = 3;
const TICK = { share: 0.62, most: 11, room: 15 } as const;
const RAIL = { colour: CARD_INK, width: 0.8 } as const;
const SPLIT = { picture: 'left', share: 0.36 } as const;
/** Wider areas than this have two columns of rows. */
const WIDE = 1.5;

function columnsIn(area: Box): number {
  return area.width > area.height * WIDE ? 2 : 1;
}

export function rowsOnPage(area: Box, { pack, scale }: Plan): number {
  const rows = countAlong(area.height, ROW[pack.size] * scale, GAP * scale);
  return Math.max(2, rows) * columnsIn(area);
}

interface RowsWish {
  readonly area: Box;
  /** A line joins the boxes to tick, for what comes one after another. */
  readonly rail: boolean;
  /** Rows to draw in where there are no cards. */
  readonly blanks: number;
}

/** A box to tick, a picture and its words, row by row. */
export function tickRows(cards: readonly Card[], { area, rail, blanks }: RowsWish, plan: Plan): Drawing {
  const { scale, setting } = plan;
  const columns = columnsIn(area);
  const count = cards.length === 0 ? blanks : cards.length;
  const rows = Math.max(Math.ceil(count / columns), Math.ceil(LEAST_ROWS / columns));
  const places = columnsOf(area, new Array<number>(columns).fill(1), GAP * 2 * scale).flatMap((column) =>
    shareOut({ area: column, columns: 1, rows, gap: GAP * scale }),
  );
  const split = places.slice(0, count).map((row) => parted(row, scale));
  const ticks = split.map(({ tick }) =>
    tickBoxIn(tick, Math.min(TICK.share, (TICK.most * scale) / tick.height)),
  );
  const boxed = cards.flatMap((card, at) => (split[at] ? [{ card, box: split[at].card }] : []));
  const label = fitSplit(boxed, setting, SPLIT);
  return together([
    drawn(
      ...(rail ? railThrough(split.map(({ tick }) => tick)) : []),
      ...ticks,
      ...(cards.length === 0 ? split.flatMap(({ card }) => emptyCell(card)) : []),
    ),
    composeSplitCards(boxed, setting, SPLIT, label),
  ]);
}

function parted(row: Box, scale: number): { readonly tick: Box; readonly card: Box } {
  const width = TICK.room * scale;
  return {
    tick: { ...row, width: width - GAP * scale },
    card: { ...row, x: row.x + width, width: row.width - width },
  };
}

/** From each box to the next below it. */
function railThrough(ticks: readonly Box[]): readonly SceneNode[] {
  return ticks.slice(1).flatMap((tick, at): readonly SceneNode[] => {
    const from = centreOf(ticks[at] ?? tick);
    const to = centreOf(tick);
    if (to.y < from.y) return [];
    const points = [
      [from.x, from.y],
      [to.x, to.y],
    ] as const;
    return [{ type: 'line', points, stroke: RAIL }];
  });
}
