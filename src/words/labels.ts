import { isDay } from './days';
import { isPartOfDay } from './headings';
import type { TimeMention } from './times';
import { withoutEnd, withoutStart } from './trim';

const DASHES = '-–—−‒';
const AROUND_LABEL = ` \t:;,|/>→=•·~*_${DASHES}`;
/** A clock drawn beside a time says the same again. */
const CLOCK_FACES = /[⏰⌚🕐-🕧]\ufe0f?/gu;
const BEFORE_LABEL = `${AROUND_LABEL}.)]}`;
const AFTER_LABEL = `${AROUND_LABEL}([{`;

/** The label as it was written, without the separators that stood around it. */
export function tidyLabel(written: string): string {
  const text = written.replace(/\s+/gu, ' ').trim();
  const opened = withoutStart(text, closesNothing(text) ? BEFORE_LABEL : AROUND_LABEL);
  const label = withoutFullStop(withoutEnd(opened, AFTER_LABEL));
  return unquoted(label);
}

/** Whether anything is left to put on a card. */
export function isLabel(text: string): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(text);
}

/** The label of a line, the time taken out of its start, its end or its middle. */
export function labelWithout(line: string, time: TimeMention): string {
  const left = withoutEnd(line.slice(0, time.start).replace(CLOCK_FACES, ''), ' @');
  const right = withoutStart(line.slice(time.end).replace(CLOCK_FACES, ''), ' ');
  const bracketed = /[([]$/u.test(left) && /^[)\]]/u.test(right);
  const before = withoutDay(bracketed ? left.slice(0, -1) : left);
  const after = bracketed ? right.slice(1) : right;
  if (!isLabel(before)) return tidyLabel(withoutStart(after, BEFORE_LABEL));
  if (!isLabel(after)) return tidyLabel(withoutEnd(before, AFTER_LABEL) + closing(after, before));
  return tidyLabel(
    `${before} ${after}`
      .replace(/([([])[ ,;:–-]+/gu, '$1')
      .replace(/[ ,;]{0,3}( ?[)\]]|,)/gu, '$1')
      .replace(/ ([)\]])/gu, '$1'),
  );
}

/** "Mon 9:15 Register": the day, or the part of it, before a time is none of the label. */
function withoutDay(text: string): string {
  return isDay(text) || isPartOfDay(text) ? '' : withoutLeader(text);
}

/** "Register......9:00", as in a table of contents. */
function withoutLeader(text: string): string {
  return /(?:\.\.|…|_)$/u.test(text) ? withoutEnd(text, '.…_ ') : text;
}

/** "PE (hall, 9:00)" keeps its closing bracket. */
function closing(after: string, before: string): string {
  const close = after.charAt(0);
  const open = close === ')' ? '(' : '[';
  if (close !== ')' && close !== ']') return '';
  const isOpen = before.lastIndexOf(open) > before.lastIndexOf(close);
  return isOpen && !withoutEnd(before, ' ').endsWith(open) ? close : '';
}

function closesNothing(text: string): boolean {
  return text.startsWith(')') || text.startsWith(']') || text.startsWith('.');
}

/** A sentence's full stop goes; that of "P.E." and of "etc." stays, and so do dots that trail off. */
function withoutFullStop(text: string): string {
  if (!text.endsWith('.') || text.endsWith('..')) return text;
  return /(?:^|[\s.])\p{L}\.$|\b(?:etc|approx|mr|mrs|st)\.$/iu.test(text.slice(-8))
    ? text
    : text.slice(0, -1).trimEnd();
}

function unquoted(text: string): string {
  const pair = /^["“'‘]([^"“”]*)["”'’]$/u.exec(text);
  return pair?.[1] === undefined || /^['’]/u.test(text.slice(1)) ? text : pair[1].trim();
}
