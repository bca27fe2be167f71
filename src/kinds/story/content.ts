import * as v from 'valibot';
import { type Card, cardSchema, MAX_LABEL } from '../../model/card';
import { contentParser } from '../../model/content';
import { type PassageWord, passageSchema } from '../../model/passage';

/** The longest of the ready-made stories has fourteen; more than this is two stories. */
export const MAX_SENTENCES = 40;
/** A nickname, a day, a place. */
export const MAX_FILL = 60;

export const PARTS = ['intro', 'body', 'conclusion'] as const;
export type Part = (typeof PARTS)[number];

/** What a sentence does: three ways to describe, three to coach (practice.md 2.14). */
export const TAGS = ['describe', 'perspective', 'affirm', 'coach-pupil', 'coach-team', 'coach-self'] as const;
export type Tag = (typeof TAGS)[number];

export const FORMATS = ['booklet', 'page', 'article'] as const;
export const PICTURES = ['picture', 'line', 'space'] as const;

/** One card: a sentence, or two short ones that belong together. */
export interface Sentence {
  readonly card: Card;
  /** Null where its place in the story tells. */
  readonly part: Part | null;
  /** Null where its words tell. */
  readonly tag: Tag | null;
  /** Kept in the short version. */
  readonly short: boolean;
  /** Its words with pictures over them, as they stand now; null while the story has pictures of another sort. */
  readonly line: readonly PassageWord[] | null;
}

export interface Story {
  readonly sentences: readonly Sentence[];
  readonly format: (typeof FORMATS)[number];
  /** On a page of the booklet. */
  readonly perPage: '1' | '2';
  readonly version: 'full' | 'short';
  /** A picture a sentence, pictures over the words, or room for a photo or a drawing. */
  readonly symbols: (typeof PICTURES)[number];
  /** What stands in each gap, by the name of the gap in small letters: {my adult}. */
  readonly slots: Readonly<Record<string, string>>;
}

const schema = v.object({
  sentences: v.pipe(
    v.array(
      v.object({
        card: cardSchema,
        part: v.nullable(v.picklist(PARTS)),
        tag: v.nullable(v.picklist(TAGS)),
        short: v.boolean(),
        line: v.nullable(passageSchema),
      }),
    ),
    v.maxLength(MAX_SENTENCES),
  ),
  format: v.picklist(FORMATS),
  perPage: v.picklist(['1', '2']),
  version: v.picklist(['full', 'short']),
  symbols: v.picklist(PICTURES),
  slots: v.record(v.pipe(v.string(), v.maxLength(MAX_LABEL)), v.pipe(v.string(), v.maxLength(MAX_FILL))),
});

export const EMPTY_STORY: Story = {
  sentences: [],
  format: 'booklet',
  perPage: '1',
  version: 'full',
  symbols: 'picture',
  slots: {},
};

export const parseStory = contentParser<Story>('story', schema, ({ sentences }) =>
  sentences.map(({ card }) => card),
);

/** The sentences that are printed. */
export function shown({ sentences, version }: Story): readonly Sentence[] {
  return version === 'full' ? sentences : sentences.filter(({ short }) => short);
}
