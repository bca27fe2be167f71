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

/** A picture with a label: the unit of every board. */
export interface Card {
  readonly id: CardId;
  readonly label: string;
  readonly picture: Picture;
  /** True once a person picked the picture: typing then never swaps it. */
  readonly chosen: boolean;
  /** How the people in its picture look, where they look different from those on the rest of the board. */
  readonly people?: People;
}

export const NO_PICTURE: Picture = { type: 'none' };

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
});

export function pictureId(picture: Picture): string | null {
  return picture.type === 'symbol' ? picture.symbolId : null;
}
