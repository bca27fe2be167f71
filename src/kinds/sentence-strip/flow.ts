import { inRunsOf } from '../../base/list';
import { countAlong, lengthOf } from '../../scene/geometry';
import { CELL_GAP } from '../../scene/grid';
import type { Box } from '../../scene/nodes';
import type { SentenceStrip, StripCard } from './content';
import { GROUPS, type Group } from './groups';

export const GROUP_HEADING = 9;
const GROUP_GAP = 5;
const HAIR = 0.01;

export interface PlacedCard {
  readonly item: StripCard;
  readonly box: Box;
}

export interface PlacedPage {
  readonly headings: readonly { readonly group: Group; readonly box: Box }[];
  readonly cards: readonly PlacedCard[];
}

interface Pen {
  readonly pages: { headings: PlacedPage['headings'][number][]; cards: PlacedCard[] }[];
  area: Box;
  y: number;
}

/** A group as it lies: rows of one length, the block in the middle of the page. */
interface Block {
  readonly group: Group;
  readonly rows: readonly (readonly StripCard[])[];
  readonly columns: number;
  readonly side: number;
}

/**
 * Cards of one size group by group, each under its heading and kept on one page where one page holds it. `rooms` are
 * the first page and all others; a group that runs over has its heading again, and there is always a first page.
 */
export function layGroups(
  { cards, mode }: SentenceStrip,
  rooms: readonly [Box, Box],
  wanted: number,
): readonly PlacedPage[] {
  const [first, other] = rooms;
  const side = Math.min(wanted, other.width, other.height - GROUP_HEADING);
  const most = Math.max(1, countAlong(other.width, side, CELL_GAP));
  const pen: Pen = { pages: [{ headings: [], cards: [] }], area: first, y: first.y };
  for (const group of GROUPS) {
    const own = cards.filter((item) => shownIn(item.group, mode) === group);
    if (own.length === 0) continue;
    const columns = Math.ceil(own.length / Math.ceil(own.length / most));
    layBlock(pen, { group, rows: inRunsOf(own, columns), columns, side }, other);
  }
  return pen.pages;
}

function layBlock(pen: Pen, block: Block, other: Box): void {
  const { group, rows, columns, side } = block;
  const whole = GROUP_HEADING + lengthOf(rows.length, side, CELL_GAP);
  if (whole <= other.height && !fits(pen, whole)) turnPage(pen, other);
  rows.forEach((row, at) => {
    if (!fits(pen, side + (at === 0 ? GROUP_HEADING : 0))) turnPage(pen, other);
    const left = pen.area.x + (pen.area.width - lengthOf(columns, side, CELL_GAP)) / 2;
    if (at === 0 || pen.y === pen.area.y) addHeading(pen, group, left);
    const page = pen.pages.at(-1);
    row.forEach((item, place) => {
      const box = { x: left + place * (side + CELL_GAP), y: pen.y, width: side, height: side };
      page?.cards.push({ item, box });
    });
    pen.y += side + CELL_GAP;
  });
  pen.y += GROUP_GAP - CELL_GAP;
}

function fits({ y, area }: Pen, height: number): boolean {
  return y + height <= area.y + area.height + HAIR;
}

/** On a plain strip people are things like others; in colours each part stands by itself. */
function shownIn(group: Group, mode: SentenceStrip['mode']): Group {
  return mode === 'strip' && group === 'who' ? 'what' : group;
}

function turnPage(pen: Pen, area: Box): void {
  pen.pages.push({ headings: [], cards: [] });
  pen.area = area;
  pen.y = area.y;
}

function addHeading(pen: Pen, group: Group, left: number): void {
  const { area } = pen;
  const box = { x: left, y: pen.y, width: area.x + area.width - left, height: GROUP_HEADING - 1.5 };
  pen.pages.at(-1)?.headings.push({ group, box });
  pen.y += GROUP_HEADING;
}
