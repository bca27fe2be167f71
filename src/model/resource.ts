import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result';
import { raisedEnvelope } from './envelopeUpgrades';
import { type Extra, extrasSchema } from './extras';
import { type Look, lookSchema } from './look';
import { type MadeFrom, madeFromSchema } from './madeFrom';
import { type PageSetup, pageSchema } from './page';

export type ResourceId = string;

/**
 * Version of the envelope itself; a kind's content has its own. A new value that a look or a page may take (a font, a
 * paper) raises it too, or an older app would call newer work damaged.
 */
export const ENVELOPE_FORMAT = 3;
export const MAX_TITLE = 120;

/** One thing a TA makes and keeps. `C` is the content of its kind; `unknown` until the kind has parsed it. */
export interface Resource<C = unknown> {
  readonly format: typeof ENVELOPE_FORMAT;
  readonly id: ResourceId;
  readonly kind: string;
  readonly kindVersion: number;
  readonly title: string;
  readonly page: PageSetup;
  readonly look: Look;
  readonly content: C;
  /** What lies freely on its pages, over what the kind draws. */
  readonly extras: readonly Extra[];
  /** Where its cards come from; null where they were made here. */
  readonly madeFrom: MadeFrom | null;
  /** Milliseconds since 1970, from the device's clock. */
  readonly createdAt: number;
  readonly changedAt: number;
}

const envelopeSchema = v.object({
  format: v.literal(ENVELOPE_FORMAT),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  kind: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  kindVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  page: pageSchema,
  look: lookSchema,
  content: v.unknown(),
  extras: extrasSchema,
  madeFrom: v.nullable(madeFromSchema),
  createdAt: v.number(),
  changedAt: v.number(),
});

/** Reads the envelope of saved work; the content stays unknown. The problem is a sentence for the person. */
export function parseEnvelope(value: unknown): Result<Resource> {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > ENVELOPE_FORMAT) {
    return fail('This was made with a newer version of Cuecraft. It is safe. Update the app to open it.');
  }
  const parsed = v.safeParse(envelopeSchema, raisedEnvelope(value));
  if (parsed.success) return ok(parsed.output as Resource);
  return fail(
    'This is damaged and can’t be opened here. It is kept as it is, and you can save it as a file.',
  );
}
