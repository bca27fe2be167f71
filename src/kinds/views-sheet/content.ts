import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';

export const MAX_TOPICS = 24;
export const MAX_ANSWER = 20;
export const MAX_PROMPT = 60;

/** In this order on every page: a pupil finds an answer by its place. */
export const ANSWERS = ['like', 'unsure', 'dislike'] as const;
export type Answer = (typeof ANSWERS)[number];
export const FORMS = ['circle', 'sort'] as const;
export const SIGNS = ['faces', 'thumbs'] as const;
export const ROWS = ['4', '6', '8'] as const;

export interface Topic {
  readonly card: Card;
}

export interface ViewsSheet {
  /** Eight things of school or so (practice.md 6.12, HS05). */
  readonly topics: readonly Topic[];
  /** A table to circle answers in, or columns with cards to lay in them. */
  readonly form: (typeof FORMS)[number];
  readonly signs: (typeof SIGNS)[number];
  readonly names: Readonly<Record<Answer, string>>;
  /** Topics on a page at most. */
  readonly rows: (typeof ROWS)[number];
  /** Stands over room to say why; none where empty. */
  readonly why: string;
  /** Stands over room for what nobody asked; none where empty. */
  readonly more: string;
}

const answer = v.pipe(v.string(), v.maxLength(MAX_ANSWER));
const prompt = v.pipe(v.string(), v.maxLength(MAX_PROMPT));

const schema = v.object({
  topics: v.pipe(v.array(v.object({ card: cardSchema })), v.maxLength(MAX_TOPICS)),
  form: v.picklist(FORMS),
  signs: v.picklist(SIGNS),
  names: v.object({ like: answer, unsure: answer, dislike: answer }),
  rows: v.picklist(ROWS),
  why: prompt,
  more: prompt,
});

export const EMPTY_VIEWS: ViewsSheet = {
  topics: [],
  form: 'circle',
  signs: 'faces',
  names: { like: 'like', unsure: 'not sure', dislike: 'do not like' },
  rows: '6',
  why: '',
  more: '',
};

export const parseViews = contentParser<ViewsSheet>('views sheet', schema, ({ topics }) =>
  topics.map(({ card }) => card),
);
