import * as v from 'valibot';
import { type Card, type CardId, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';
import { type OwnParts, VERSIONS, type Version } from './colours';
import { GROUPS, type Group, PARTS, type Part } from './groups';

/** A whole book of cards. */
export const MAX_STRIP_CARDS = 200;
export const SLOTS = ['1', '2', '3', '4', '5'] as const;

export interface StripCard {
  readonly card: Card;
  readonly group: Group;
}

export interface SentenceStrip {
  readonly cards: readonly StripCard[];
  /** `strip`: a row of empty slots. `colours`: a slot for who, for doing and so on, each in its colour. */
  readonly mode: 'strip' | 'colours';
  /** Of a plain strip. */
  readonly slots: (typeof SLOTS)[number];
  /** Of a colour-coded sentence. */
  readonly parts: readonly Part[];
  readonly version: Version;
  readonly own: OwnParts;
  /** How much of a card is coloured: it fades to a dot as the sentence is learnt (practice.md 2.13). */
  readonly paint: 'fill' | 'border' | 'dot';
}

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u));

const schema = v.object({
  cards: v.pipe(
    v.array(v.object({ card: cardSchema, group: v.picklist(GROUPS) })),
    v.maxLength(MAX_STRIP_CARDS),
  ),
  mode: v.picklist(['strip', 'colours']),
  slots: v.picklist(SLOTS),
  parts: v.pipe(v.array(v.picklist(PARTS)), v.minLength(1), v.maxLength(PARTS.length)),
  version: v.picklist(VERSIONS),
  own: v.record(v.picklist(PARTS), colour) as v.GenericSchema<unknown, OwnParts>,
  paint: v.picklist(['fill', 'border', 'dot']),
});

export const EMPTY_STRIP: SentenceStrip = {
  cards: [],
  mode: 'strip',
  slots: '3',
  parts: ['who', 'doing', 'what', 'where'],
  version: 'usual',
  own: {},
  paint: 'fill',
};

export const parseStrip = contentParser<SentenceStrip>('sentence strip', schema, ({ cards }) =>
  cards.map(({ card }) => card),
);

export function groupOf({ cards }: SentenceStrip, id: CardId): Group | null {
  return cards.find(({ card }) => card.id === id)?.group ?? null;
}
