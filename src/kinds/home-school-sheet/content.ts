import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';
import { emptyPlaces } from '../../model/items';

/** More would be too small to circle on A5. */
export const MAX_GROUPS = 5;
export const PLACES = { least: 1, most: 12 } as const;
export const MAX_HEADING = 40;
const MAX_PLACES = MAX_GROUPS * PLACES.most;

/** A heading with symbols under it, to circle or tick. */
export interface Group {
  readonly name: string;
  readonly places: number;
}

export interface Place {
  readonly card: Card;
}

export const MARKS = ['circle', 'tick'] as const;

/**
 * What went well comes first, and there is no box for incidents: those go by phone and the school’s own system
 * (practice.md 2.17). Places out of view are kept, so that a smaller sheet has lost nothing.
 */
export interface HomeSchoolSheet {
  /** Those of the best thing, then group by group. */
  readonly places: readonly Place[];
  /** The first thing on the sheet. */
  readonly best: string;
  readonly groups: readonly Group[];
  readonly mark: (typeof MARKS)[number];
  /** Heading of the strip that comes back; none where empty. */
  readonly reply: string;
}

const heading = v.pipe(v.string(), v.maxLength(MAX_HEADING));

const schema = v.object({
  places: v.pipe(v.array(v.object({ card: cardSchema })), v.length(MAX_PLACES + 1)),
  best: heading,
  groups: v.pipe(
    v.array(
      v.object({
        name: heading,
        places: v.pipe(v.number(), v.integer(), v.minValue(PLACES.least), v.maxValue(PLACES.most)),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_GROUPS),
  ),
  mark: v.picklist(MARKS),
  reply: heading,
});

export const EMPTY_SHEET: HomeSchoolSheet = {
  places: emptyPlaces(MAX_PLACES + 1).map((card) => ({ card })),
  best: 'Best thing',
  groups: [
    { name: 'I did', places: 6 },
    { name: 'I ate', places: 5 },
    { name: 'I felt', places: 5 },
    { name: 'Please send', places: 4 },
  ],
  mark: 'circle',
  reply: 'From home',
};

export const parseSheet = contentParser<HomeSchoolSheet>('home and school sheet', schema, ({ places }) =>
  places.map(({ card }) => card),
);

/** How many places are in view: one for the best thing, and those of each group. */
export function placesShown({ groups }: HomeSchoolSheet): number {
  return groups.reduce((sum, { places }) => sum + places, 1);
}

/** The cards of each group in view. */
export function cardsByGroup({ groups, places }: HomeSchoolSheet): readonly (readonly Card[])[] {
  let before = 1;
  return groups.map((group) => {
    const cards = places.slice(before, before + group.places).map(({ card }) => card);
    before += group.places;
    return cards;
  });
}
