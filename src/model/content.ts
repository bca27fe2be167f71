import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result';
import type { Card } from './card';

/** Words kept beside cards, such as a goal: long enough for a sentence or three. */
export const MAX_WORDS = 400;

export const wordsSchema = v.pipe(v.string(), v.maxLength(MAX_WORDS));

/** `HH:MM`, 24 h. */
export const timeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));

/**
 * Reads the content of a kind: its schema, and no two cards with one id. `name` is what the person calls it, as
 * "timetable"; the problem is a sentence for them.
 */
export function contentParser<C>(
  name: string,
  schema: v.GenericSchema<unknown, C>,
  cards: (content: C) => readonly Card[],
): (content: unknown) => Result<C> {
  return (content) => {
    const parsed = v.safeParse(schema, content);
    if (!parsed.success) {
      return fail(
        `This ${name} is damaged and can’t be opened here. It is kept, and you can save it as a file.`,
      );
    }
    const all = cards(parsed.output);
    if (new Set(all.map(({ id }) => id)).size < all.length) {
      return fail(
        `Two cards of this ${name} share one name inside. It is kept, and you can save it as a file.`,
      );
    }
    return ok(parsed.output);
  };
}
