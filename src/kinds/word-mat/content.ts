import * as v from 'valibot';
import { type Card, type CardId, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import { MAX_SYLLABLES } from '../sounds';

/** Several mats: a topic has its dozen or two, a year its hundreds. */
export const MAX_MAT_WORDS = 240;
const MAX_SOUND = 6;

/** A word to learn. */
export interface MatWord {
  readonly card: Card;
  /** In a few plain words; may be empty. */
  readonly definition: string;
  /** Beats when clapped; null counts them from the letters. */
  readonly syllables: number | null;
  /** Letters of its first sound, as `sh`; null takes them from the word. */
  readonly firstSound: string | null;
}

export const CELLS = ['6', '9', '12'] as const;

export interface WordMat {
  readonly words: readonly MatWord[];
  /** On one page. */
  readonly cells: (typeof CELLS)[number];
  readonly showDefinitions: boolean;
  readonly showSyllables: boolean;
  readonly showFirstSound: boolean;
}

const schema = v.object({
  words: v.pipe(
    v.array(
      v.object({
        card: cardSchema,
        definition: wordsSchema,
        syllables: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SYLLABLES))),
        firstSound: v.nullable(v.pipe(v.string(), v.maxLength(MAX_SOUND))),
      }),
    ),
    v.maxLength(MAX_MAT_WORDS),
  ),
  cells: v.picklist(CELLS),
  showDefinitions: v.boolean(),
  showSyllables: v.boolean(),
  showFirstSound: v.boolean(),
});

export const EMPTY_MAT: WordMat = {
  words: [],
  cells: '12',
  showDefinitions: false,
  showSyllables: false,
  showFirstSound: false,
};

export const parseMat = contentParser<WordMat>('word mat', schema, ({ words }) =>
  words.map(({ card }) => card),
);

export function wordOf({ words }: WordMat, id: CardId): MatWord | null {
  return words.find(({ card }) => card.id === id) ?? null;
}
