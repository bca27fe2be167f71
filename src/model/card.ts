import * as v from 'valibot';
import type { People } from '../base/dress';
import { peopleSchema } from './people';

/** Longest label kept; what is pasted beyond it is cut where it comes in (words/parseDay). */
export const MAX_LABEL = 200;

export type CardId = string;

/** What a card shows. Photos and drawings join here as further types. */
export type Picture =
  | { readonly type: 'symbol'; readonly symbolId: string }
  /** Words only. */
  | { readonly type: 'none' };

/** What a card says in another language. Words that a person typed, and be it none, are never put right by us. */
export interface SecondLine {
  readonly language: string;
  readonly words: string;
  readonly from: 'cldr' | 'typed';
}

/** A picture with a label: the unit of every board. */
export interface Card {
  readonly id: CardId;
  readonly label: string;
  readonly picture: Picture;
  /** True once a person picked the picture: typing then never swaps it. */
  readonly chosen: boolean;
  /** How the people in its picture look, where they look different from those on the rest of the board. */
  readonly people?: People;
  readonly second?: SecondLine;
}

export const NO_PICTURE: Picture = { type: 'none' };

/** A code, as `pl`; languages that only a newer app knows are let through. */
export const languageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/u));

export const pictureSchema = v.variant('type', [
  v.object({ type: v.literal('symbol'), symbolId: v.pipe(v.string(), v.minLength(1), v.maxLength(120)) }),
  v.object({ type: v.literal('none') }),
]);

export const cardSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  label: v.pipe(v.string(), v.maxLength(MAX_LABEL)),
  picture: pictureSchema,
  chosen: v.boolean(),
  people: v.exactOptional(peopleSchema),
  second: v.exactOptional(
    v.object({
      language: languageSchema,
      words: v.pipe(v.string(), v.maxLength(MAX_LABEL)),
      from: v.picklist(['cldr', 'typed']),
    }),
  ),
});

export function pictureId(picture: Picture): string | null {
  return picture.type === 'symbol' ? picture.symbolId : null;
}
