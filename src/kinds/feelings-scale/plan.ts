import type { Card } from '../../model/card';
import { isEmptyPlace } from '../../model/items';
import type { Look } from '../../model/look';
import type { PageSetup } from '../../model/page';
import { columnsOf } from '../../scene/cells';
import type { Box } from '../../scene/nodes';
import { roomUnderTitle } from '../roomUnderTitle';
import { BANDS, COLUMNS, type FeelingsScale } from './content';

/** Height kept for the arrow, mm. */
export const MARKER_ROOM = 23;
const GAP = 3;
const HEAD = 9;
/** What of the width cards may take, with columns of words beside them and without. */
const CARDS_BESIDE_WORDS = 0.5;
const CARDS_ALONE = 0.72;
/** The words stand beside a thermometer and not on it. */
const CARDS_BY_TUBE = 0.62;
/** Narrower than this, mm, words need more of the width than pictures do. */
const NARROW = 100;
/** What of the room between cards the number and its word take where there are columns of words. */
const RAIL_BESIDE_WORDS = 0.3;

/** A column of the scale: numbers, words of the bands, or cards by their own column. */
export interface Column {
  readonly holds: 'rail' | 'body' | 'might' | number;
  readonly head: string;
}

export interface Plan {
  readonly columns: readonly Column[];
  /** mm, one for each column. */
  readonly widths: readonly number[];
  readonly gap: number;
}

/** Cards are squares of the size given; what is left goes to numbers and words. */
export function planFor(scale: FeelingsScale, area: Box, card: number): Plan {
  const { columns, cards, words, room } = shared(scale, area);
  const left = room - card * cards;
  const rail = words > 0 ? left * RAIL_BESIDE_WORDS : left;
  const widths = columns.map(({ holds }) => {
    if (holds === 'rail') return rail;
    return typeof holds === 'number' ? card : (left - rail) / words;
  });
  return { columns, widths, gap: GAP };
}

/** Side of a card, mm: as wanted, where the area has room for it. */
export function cardSide(scale: FeelingsScale, area: Box, wanted: number): number {
  const { columns, cards, words, room } = shared(scale, area);
  const close = scale.mode === 'thermometer' || area.width < NARROW;
  const share = words > 0 ? CARDS_BESIDE_WORDS : close ? CARDS_BY_TUBE : CARDS_ALONE;
  const head = columns.some((column) => column.head !== '') ? HEAD : 0;
  return Math.min(wanted, (room * share) / cards, (area.height - head) / BANDS - GAP);
}

/** Side of the cards of a page, which its loose cards have as well, mm. */
export function looseSide(scale: FeelingsScale, look: Look, page: PageSetup): number {
  const room = roomUnderTitle(page);
  const height = room.height - (scale.marker ? MARKER_ROOM : 0);
  return cardSide(scale, { ...room, height }, look.cardSize);
}

function shared(scale: FeelingsScale, area: Box) {
  const columns = columnsFor(scale);
  const cards = columns.filter(({ holds }) => typeof holds === 'number').length;
  return {
    columns,
    cards,
    words: columns.length - cards - 1,
    room: area.width - GAP * (columns.length - 1),
  };
}

function columnsFor(scale: FeelingsScale): readonly Column[] {
  const helps = scale.mode === 'voice' ? 'when I use it' : 'what helps';
  const asked = shownColumns(scale);
  const body: readonly Column[] = scale.showBody
    ? [
        { holds: 'body', head: 'my body feels' },
        { holds: 'might', head: 'I might' },
      ]
    : [];
  const more = asked.slice(1).map((holds): Column => ({ holds, head: helps }));
  return [{ holds: 'rail', head: '' }, { holds: 0, head: '' }, ...body, ...more];
}

/** Columns of cards that are shown: those asked for, and any with a card in it. */
export function shownColumns({ cards, showHelps }: FeelingsScale): readonly number[] {
  return Array.from({ length: COLUMNS }, (_, column) => column).filter(
    (column) => column === 0 || showHelps || columnOf(cards, column).some((card) => !isEmptyPlace(card)),
  );
}

function columnOf(cards: readonly Card[], column: number): readonly Card[] {
  return cards.slice(column * BANDS, (column + 1) * BANDS);
}

export interface Heads {
  readonly words: readonly { readonly text: string; readonly box: Box }[];
  readonly rest: Box;
}

/** The names of the columns; columns of one name next to each other share it. */
export function headsOf({ columns, widths, gap }: Plan, area: Box): Heads {
  if (columns.every(({ head }) => head === '')) return { words: [], rest: area };
  const boxes = columnsOf({ ...area, height: HEAD }, widths, gap);
  const words = columns.flatMap(({ head }, at) => {
    const box = boxes[at];
    if (!box || head === '' || columns[at - 1]?.head === head) return [];
    const same = columns.filter((other, place) => place >= at && other.head === head).length;
    const last = boxes[at + same - 1] ?? box;
    return [{ text: head, box: { ...box, width: last.x + last.width - box.x } }];
  });
  return { words, rest: { ...area, y: area.y + HEAD, height: area.height - HEAD } };
}
