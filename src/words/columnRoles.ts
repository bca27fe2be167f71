import { oneLine } from '../base/text';
import { isDay } from './days';
import { onlyTimes } from './pieces';
import type { Doubt } from './timeVerdicts';

/** In a column of times even these are times. */
export const BELIEVED_IN_A_COLUMN: ReadonlySet<Doubt> = new Set(['compact', 'bare-span', 'bare-end', 'noon']);

/** What a column of a table tells. */
export type Role = 'time' | 'end' | 'label' | 'lesson' | 'number' | 'day' | 'other';

const NAMES: Readonly<Record<Role, string>> = {
  time: 'time|times|start|starts|start time|from|when|begin|begins|starting|time from',
  end: 'end|ends|end time|finish|finishes|finish time|to|until|ending|time to',
  label:
    'activity|activities|subject|subjects|what|lesson/activity|activity/lesson|subject/activity|what we are doing|lesson / activity',
  lesson: 'lesson|lessons|session|sessions|event|events|task|tasks|learning|content|title|description',
  number: 'no|no.|number|#|order|period|periods|step|slot|nr',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri',
  other:
    'who|staff|adult|adults|teacher|teachers|ta|room|rooms|where|place|location|venue|notes|note|comments|resources|equipment|symbol|picture|done|tick|duration|length|mins|minutes|how long|group|groups|class|lead|led by|support|with|date|day|kit|staff/room|room/staff|objective|learning objective|lo|with who|with whom|who with',
};
const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split('|').map((name) => [name, role as Role] as const),
  ),
);
const NUMBER_CELL = /^\(?\d{1,2}[.)]?$|^(?:period|lesson|session|step|p|l|am|pm) ?\d{1,2}$/iu;
/** Dashes between times, pictures, boxes that were ticked. */
const TICK = /^(?:[^\p{L}\p{N}]*|true|false|yes|no|done|x|y|n)$/iu;
const STAFF_OR_ROOM =
  /^(?:mr|mrs|miss|ms|mx|dr|sir)\.? \p{L}|^(?:room|rm|class|classroom|hall|main hall|gym|library|playground|outside|field|studio)\b.{0,12}$|^\p{L}{1,2}\d{1,3}$/iu;

/** The roles that a header row names, or null when the row is no header; a column without a name tells by its cells. */
export function rolesFrom(
  header: readonly string[],
  below: readonly (readonly string[])[],
): readonly Role[] | null {
  const named = namesIn(header);
  const known = named.filter((role) => role !== null).length;
  const unknown = header.filter((cell, at) => cell !== '' && named[at] === null).length;
  if (known < 2 || unknown > known || header.some((cell) => onlyTimes(cell) !== null)) return null;
  if (!named.some((role) => role === 'time' || role === 'label' || role === 'lesson' || role === 'day'))
    return null;
  return withOneLabel(
    named.map((role, at) => role ?? (header[at] === '' ? guess(columnOf(below, at)) : null)),
  );
}

/** Whether a row names the columns of the rows below it. */
export function isHeader(row: readonly string[]): boolean {
  return rolesFrom(row, []) !== null;
}

function namesIn(header: readonly string[]): readonly (Role | null)[] {
  return header.map((cell) => ROLE_OF.get(oneLine(cell.toLowerCase().replace(/[:?*]/gu, ''))) ?? null);
}

/** Of several columns that may tell the activity the first does; of a week it is its first day. */
function withOneLabel(roles: readonly (Role | null)[]): readonly Role[] {
  const order: readonly (Role | null)[] = ['label', 'lesson', 'day', null, 'number', 'other'];
  const label = order.map((role) => roles.indexOf(role)).find((at) => at >= 0);
  return roles.map((role, at) => {
    if (at === label) return 'label';
    return role === null || role === 'label' || role === 'lesson' || role === 'day' ? 'other' : role;
  });
}

/** Whether times and activities stand side by side more than once: the morning left, the afternoon right. */
export function isTwoUp(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  if (width < 4 || width % 2 > 0 || rows.length < 2) return false;
  return Array.from({ length: width }, (_, at) => guess(columnOf(rows, at))).every(
    (role, at) => role === (at % 2 === 0 ? 'time' : null),
  );
}

/** The roles that the cells themselves tell, or null when these lines are no table: then each cell is its own. */
export function rolesIn(rows: readonly (readonly string[])[], fewest: number): readonly Role[] | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const guessed = Array.from({ length: width }, (_, at) => guess(columnOf(rows, at)));
  const timed = guessed.indexOf('time');
  const telling = timed >= 0 || guessed.includes('number') || guessed.includes('other');
  if (!telling || (fewest > 1 && timed < 0)) return null;
  if (
    rows.length === 1 &&
    guessed.filter((role) => role === 'time').length > 1 &&
    guessed[timed + 1] !== 'time'
  )
    return null;
  const label = [guessed.indexOf(null), guessed.indexOf('number'), guessed.indexOf('other')].find(
    (at) => at >= 0,
  );
  return guessed.map((role, at) => {
    if (at === label) return 'label';
    if (role === 'time') return timeRole(guessed, at, timed);
    return role ?? 'other';
  });
}

function columnOf(rows: readonly (readonly string[])[], at: number): readonly string[] {
  return rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
}

/** A second column of times tells the ends if nothing but a dash stands between them. */
function timeRole(guessed: readonly (Role | null)[], at: number, first: number): Role {
  if (at === first) return 'time';
  return guessed.slice(first + 1, at).every((role) => role === 'other') ? 'end' : 'other';
}

function guess(cells: readonly string[]): Role | null {
  if (cells.length === 0) return 'other';
  if (most(cells, (cell) => onlyTimes(cell, BELIEVED_IN_A_COLUMN) !== null)) return 'time';
  if (most(cells, (cell) => NUMBER_CELL.test(cell))) return 'number';
  return most(cells, (cell) => STAFF_OR_ROOM.test(cell) || TICK.test(cell) || isDay(cell)) ? 'other' : null;
}

function most(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.filter(holds).length * 2 > cells.length;
}
