import { CARD_INK, cased } from '../../scene/cardStyle';
import { shareOut } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, type Drawing, drawn, together } from '../drawing';
import { composeSplitCards } from '../splitCards';
import { cellsOfDay, DAYS, type Day, daysShown, type WeekCell, type WeekTimetable } from './content';
import { STAFF_LINE, staffLine } from './staffLine';

/** Column with the names of sessions, as a share of the width, and its bounds, mm. */
const NAMES_SHARE = 0.1;
const NAMES_LEAST = 19;
const NAMES_MOST = 34;
const DAY_SHARE = 0.062;
const DAY_LEAST = 9;
const DAY_LETTERS = 0.5;
const NAME_LETTERS = 13 * MM_PER_PT;
/** A cell is never taller than this against its width: picture and word stay together. */
const TALL = 1.25;
/** White between cells (practice.md 3.4); the frame of today lies in it. */
const GAP = 4;
const TODAY_LINE = 1.4;
/** The tag that says "today" sits on the frame, over its day. */
const TAG = { width: 17, height: 5, letters: 10 * MM_PER_PT, above: 3 } as const;
/** Cells wider than this against their height have their words beside the picture, which so stays 20 mm (2.2). */
const WIDE = 1.2;
const BESIDE = { picture: 'left', share: 0.52 } as const;

export interface Place {
  readonly room: Box;
  readonly setting: Setting;
}

interface Grid {
  readonly days: readonly Day[];
  readonly heads: readonly Box[];
  readonly names: readonly Box[];
  /** Day by day. */
  readonly cells: readonly (readonly Box[])[];
}

/** Days across, sessions down: a day is always at its place and has its name in words. */
export function weekGrid(week: WeekTimetable, number: number, { room, setting }: Place): Drawing {
  const grid = gridIn(week, room);
  const placed = grid.days.flatMap((day, column) =>
    cellsOfDay(week, number, day).flatMap((at, row) => {
      const [cell, box] = [week.cells[at], grid.cells[column]?.[row]];
      return cell && box ? [{ cell, box }] : [];
    }),
  );
  const today = week.today === null ? -1 : grid.days.indexOf(week.today);
  return together([
    drawn(...grid.days.flatMap((day, at) => dayHead(day, grid.heads[at] as Box, week, setting))),
    drawn(
      ...week.sessions.flatMap((name, at) => sessionName(name, grid.names[at] as Box, setting)),
      ...(today < 0 ? [] : todayFrame(columnOf(grid, today), setting)),
    ),
    composeCells(placed, week, setting),
  ]);
}

function gridIn(week: WeekTimetable, room: Box): Grid {
  const days = daysShown(week);
  const named = week.sessions.some((name) => name.trim() !== '');
  const side = named ? Math.min(NAMES_MOST, Math.max(NAMES_LEAST, room.width * NAMES_SHARE)) : 0;
  const above = week.today === null ? 0 : TAG.above;
  const head = Math.max(DAY_LEAST, room.height * DAY_SHARE);
  const top = room.y + above;
  const area = {
    x: room.x + side + (named ? GAP / 2 : 0),
    y: top + head + GAP / 2,
    width: room.width - side - (named ? GAP / 2 : 0) - TODAY_LINE,
    height: room.height - above - head - GAP / 2 - TODAY_LINE,
  };
  const rows = week.sessions.length;
  const width = (area.width - (days.length - 1) * GAP) / days.length;
  const height = Math.min(area.height, rows * width * TALL + (rows - 1) * GAP);
  const lower = (area.height - height) / 2;
  const cells = shareOut({
    area: { ...area, y: area.y + lower, height },
    columns: days.length,
    rows,
    gap: GAP,
  });
  return {
    days,
    heads: cells.slice(0, days.length).map(({ x, width }) => ({ x, y: top + lower, width, height: head })),
    names: week.sessions.map((_, row) => ({
      ...(cells[row * days.length] as Box),
      x: room.x,
      width: side,
    })),
    cells: days.map((_, column) =>
      week.sessions.flatMap((_name, row) => cells[row * days.length + column] ?? []),
    ),
  };
}

interface CellInBox {
  readonly cell: WeekCell;
  readonly box: Box;
}

function composeCells(placed: readonly CellInBox[], week: WeekTimetable, setting: Setting): Drawing {
  const below = week.staffCopy ? STAFF_LINE : 0;
  const cards = placed.map(
    ({ cell, box }): CardInBox => ({
      card: cell.card,
      box: { ...box, height: box.height - below },
    }),
  );
  const [first] = cards;
  const wide = first !== undefined && first.box.width > first.box.height * WIDE;
  const drawing = wide ? composeSplitCards(cards, setting, BESIDE) : composeCards(cards, setting);
  if (!week.staffCopy) return drawing;
  const lines = placed.flatMap(({ cell, box }) =>
    staffLine(cell, { ...box, y: box.y + box.height - STAFF_LINE, height: STAFF_LINE }, setting),
  );
  return together([drawing, drawn(...lines)]);
}

function dayHead(day: Day, box: Box, week: WeekTimetable, { look, fonts }: Setting): readonly SceneNode[] {
  const fill = week.dayColours ? (week.colours[DAYS.indexOf(day)] ?? null) : null;
  const ground: SceneNode = {
    type: 'box',
    box: inset(box, 0.3),
    radius: 2,
    fill: fill ?? '#ffffff',
    stroke: { colour: CARD_INK, width: 0.5 },
  };
  const wish = { font: look.font, weight: 700, size: box.height * DAY_LETTERS, maxLines: 1 } as const;
  return [
    ...(week.dayColours ? [ground] : []),
    ...wordsIn(cased(day, look.letterCase), inset(box, 1), wish, fonts),
  ];
}

function sessionName(name: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const wish = { font: look.font, size: NAME_LETTERS, align: 'left', maxLines: 3 } as const;
  return wordsIn(cased(name, look.letterCase), box, wish, fonts);
}

/** From the day's name down to its last session. */
function columnOf({ heads, cells }: Grid, at: number): Box {
  const head = heads[at] as Box;
  const last = cells[at]?.at(-1) ?? head;
  return { ...head, height: last.y + last.height - head.y };
}

/** A thick frame in the white between cells, and the word itself. */
function todayFrame(column: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const frame = inset(column, -TODAY_LINE / 2 - 0.3);
  const tag = {
    x: column.x + (column.width - TAG.width) / 2,
    y: frame.y - TAG.height + 2,
    width: TAG.width,
    height: TAG.height,
  };
  const wish = { font: look.font, weight: 700, size: TAG.letters, colour: '#ffffff', maxLines: 1 } as const;
  return [
    {
      type: 'box',
      box: frame,
      radius: 3,
      fill: null,
      stroke: { colour: CARD_INK, width: TODAY_LINE },
    },
    { type: 'box', box: tag, radius: TAG.height / 2, fill: CARD_INK, stroke: null },
    ...wordsIn('today', tag, wish, fonts),
  ];
}
