import type { Worksheet } from './content';
import { taskOf } from './tasks/all';

/** What the task still needs before its sheets make sense. */
export function missing(content: Worksheet): readonly string[] {
  const { name, least, needs } = taskOf(content.task);
  const few = content.words.length < least;
  const words = least === 1 ? '1 word' : `${least} words`;
  return [...(few ? [`${name} needs ${words} or more.`] : []), ...(needs?.(content) ?? [])];
}
