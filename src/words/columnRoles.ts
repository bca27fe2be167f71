import { onlyTimes } from './pieces';

/** What a column of a table tells. */
export type Role = 'time' | 'end' | 'label' | 'number' | 'day' | 'other';

const NAMES: Readonly<Record<Role, string>> = {
  time: 'time|times|start|starts|start time|from|when|begin|begins|starting|time from',
  end: 'end|ends|end time|finish|finishes|finish time|to|until|ending|time to',
  label:
    'activity|activities|lesson|lessons|subject|subjects|session|sessions|what|event|events|task|tasks|learning|content|title|lesson/activity|activity/lesson|subject/activity|what we are doing|description|lesson / activity',
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
const NUMBER_CELL = /^\(?\d{1,2}[.)]?$|^(?:period|lesson|session|step|p|l) ?\d{1,2}$/iu;
const STAFF_OR_ROOM =
  /^(?:mr|mrs|miss|ms|mx|dr|sir)\.? \p{L}|^(?:room|rm|class|classroom|hall|main hall|gym|library|playground|outside|field|studio)\b.{0,12}$|^\p{L}{1,2}\d{1,3}$|^\p{Lu}{2,3}$/iu;

/** The roles a header row names, or null when the row is no header. */
export function rolesFrom(row: readonly string[]): readonly Role[] | null {
  const named = row.map((cell) =>
    ROLE_OF.get(cell.toLowerCase().replace(/[:?*]/gu, '').replace(/\s+/gu, ' ').trim()),
  );
  const known = named.filter((role) => role !== undefined).length;
  const unknown = row.filter((cell, at) => cell !== '' && named[at] === undefined).length;
  if (known < 2 || unknown > known || row.some((cell) => onlyTimes(cell) !== null)) return null;
  if (!named.some((role) => role === 'time' || role === 'label' || role === 'day')) return null;
  return withOneLabel(
    named.map((role) => role ?? 'other'),
    row,
  );
}

function withOneLabel(roles: readonly Role[], row: readonly string[]): readonly Role[] {
  const order: readonly Role[] = ['label', 'day', 'number', 'other'];
  const role = order.find((one) => roles.includes(one));
  const label =
    role === undefined
      ? -1
      : roles.findIndex((one, at) => one === role && (role !== 'other' || row[at] !== ''));
  return roles.map((one, at) => {
    if (at === label) return 'label';
    return one === 'label' || one === 'day' ? 'other' : one;
  });
}

/** The roles that the cells themselves tell, or null when these lines are no table: then each cell is its own. */
export function rolesIn(rows: readonly (readonly string[])[], fewest: number): readonly Role[] | null {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((row) => row[at] ?? '').filter((cell) => cell !== ''),
  );
  const guessed = columns.map((cells): Role | null => guess(cells));
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
    if (role === 'time') return timeRole(at, timed);
    return role ?? 'other';
  });
}

function timeRole(at: number, first: number): Role {
  if (at === first) return 'time';
  return at === first + 1 ? 'end' : 'other';
}

function guess(cells: readonly string[]): Role | null {
  if (cells.length === 0) return 'other';
  if (most(cells, (cell) => onlyTimes(cell) !== null)) return 'time';
  if (most(cells, (cell) => NUMBER_CELL.test(cell))) return 'number';
  return most(cells, (cell) => STAFF_OR_ROOM.test(cell)) ? 'other' : null;
}

function most(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.filter(holds).length * 2 > cells.length;
}
