import * as v from 'valibot';
import { type Extra, extrasSchema } from './extras';

/** What was copied, as text: it goes through storage, so it is read back as carefully as a file. */
export function clipText(extras: readonly Extra[]): string {
  return JSON.stringify({ cuecraft: 'extras', extras });
}

const schema = v.object({ cuecraft: v.literal('extras'), extras: extrasSchema });

/** Nothing where the text is no clip of ours. */
export function extrasInClip(text: string | null): readonly Extra[] {
  if (text === null) return [];
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output.extras : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
