import * as v from 'valibot';
import { cardSchema } from './card';
import type { Item } from './items';

/** Marks against a word are few; what is pasted beyond is cut. */
export const MAX_MARKS = 24;
/** Words of one passage: a long page of a reading book many times over. */
export const MAX_PASSAGE = 1200;

/** Words of a running text that have one picture over them or none. The card's label is the words, without marks. */
export interface PassageWord extends Item {
  readonly before: string;
  readonly after: string;
  readonly ends: 'word' | 'sentence' | 'paragraph';
  /** Its picture is crossed through: “do not **run**”. */
  readonly negated: boolean;
}

const marks = v.pipe(v.string(), v.maxLength(MAX_MARKS));

export const passageWordSchema = v.object({
  card: cardSchema,
  before: marks,
  after: marks,
  ends: v.picklist(['word', 'sentence', 'paragraph']),
  negated: v.boolean(),
});

export const passageSchema = v.pipe(v.array(passageWordSchema), v.maxLength(MAX_PASSAGE));

/** The passage as it is typed: one space between words, a new line after each paragraph but the last. */
export function passageText(words: readonly PassageWord[]): string {
  return words
    .map(({ card, before, after, ends }, at) => {
      const gap = at === words.length - 1 ? '' : ends === 'paragraph' ? '\n' : ' ';
      return before + card.label + after + gap;
    })
    .join('');
}
