import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';
import type { CardCut } from '../../scene/cardSheet';
import { cutSchema, PLAIN_CUT } from '../cardCut';

/** A whole school's worth of trays and pegs in one go. */
export const MAX_LABELS = 120;

/** `half` and `page` are as large as the paper allows: signs for doors. */
export const LABEL_SIZES = ['peg', 'shelf', 'drawer', 'half', 'page'] as const;
export type LabelSize = (typeof LABEL_SIZES)[number];

export interface Labels {
  readonly labels: readonly { readonly card: Card }[];
  readonly size: LabelSize;
  /** Where the symbol stands: before the word, or over it. */
  readonly symbol: 'left' | 'above';
  /** What has most of the room. */
  readonly most: 'picture' | 'both' | 'word';
  readonly cut: CardCut;
}

const schema = v.object({
  labels: v.pipe(v.array(v.object({ card: cardSchema })), v.maxLength(MAX_LABELS)),
  size: v.picklist(LABEL_SIZES),
  symbol: v.picklist(['left', 'above']),
  most: v.picklist(['picture', 'both', 'word']),
  cut: cutSchema,
});

export const EMPTY_LABELS: Labels = {
  labels: [],
  size: 'drawer',
  symbol: 'left',
  most: 'both',
  cut: PLAIN_CUT,
};

export const parseLabels = contentParser<Labels>('sheet of labels', schema, ({ labels }) =>
  labels.map(({ card }) => card),
);
