import type { CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import { cellsShown, PLAIN_CELL, SESSIONS, type WeekCell, type WeekTimetable } from './content';

/** Two weeks of seven days. */
const MOST = 2 * 7 * SESSIONS.most;

/** A card keeps its place in the week; who and where go with what happens. */
export const WEEK_EDITS = itemEdits<WeekTimetable, WeekCell>({
  arrangement: 'places',
  most: MOST,
  items: (week) => cellsShown(week).flatMap((at) => week.cells[at] ?? []),
  withItems: (week, items) => {
    const placed = new Map(cellsShown(week).map((at, number) => [at, items[number]]));
    return { ...week, cells: week.cells.map((cell, at) => placed.get(at) ?? cell) };
  },
  fresh: (card) => ({ card, ...PLAIN_CELL }),
});

export function setCell(
  week: WeekTimetable,
  id: CardId,
  change: Partial<Omit<WeekCell, 'card'>>,
): WeekTimetable {
  return {
    ...week,
    cells: week.cells.map((cell) => (cell.card.id === id ? { ...cell, ...change } : cell)),
  };
}

export function setSessionName(week: WeekTimetable, at: number, name: string): WeekTimetable {
  return { ...week, sessions: week.sessions.map((one, place) => (place === at ? name : one)) };
}

/** More sessions come at the end of the day, with what stood there before. */
export function setSessionCount(week: WeekTimetable, count: number): WeekTimetable {
  const names = Array.from({ length: count }, (_, at) => week.sessions[at] ?? `Session ${at + 1}`);
  return { ...week, sessions: names };
}

export function setDayColour(week: WeekTimetable, at: number, colour: string): WeekTimetable {
  return { ...week, colours: week.colours.map((one, place) => (place === at ? colour : one)) };
}
