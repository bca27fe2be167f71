import { cutTo, oneLine } from '../base/text';
import { MAX_TITLE } from '../model/resource';

const NUMBERED = / \(copy(?: (\d+))?\)$/u;

/** What a typed title becomes: one line, and never longer than what can be opened again. */
export function fitTitle(title: string): string {
  return cutTo(oneLine(title), MAX_TITLE);
}

/** `Monday` gives `Monday (copy)`, that gives `Monday (copy 2)`. */
export function copyTitle(title: string): string {
  const numbered = NUMBERED.exec(title);
  const bare = numbered ? title.slice(0, numbered.index) : title;
  const ending = numbered ? ` (copy ${Number(numbered[1] ?? 1) + 1})` : ' (copy)';
  return oneLine(cutTo(bare, MAX_TITLE - ending.length) + ending);
}
