import fc from 'fast-check';
import type { WorksheetWord } from '../../src/kinds/worksheet/content';
import type { PassageWord } from '../../src/model/passage';
import { makeCard } from './cards';

/** A word of a worksheet whose picture is that of its label. */
export function makeWord(label: string, parts: Partial<WorksheetWord> = {}): WorksheetWord {
  return { card: makeCard(label), meaning: '', group: null, ...parts };
}

/** Lists of 1 to 40 words as people type them: some twice, some without a picture, some with a meaning and a group. */
export const anyWords: fc.Arbitrary<readonly WorksheetWord[]> = fc
  .array(
    fc.record({
      label: fc.oneof(fc.constantFrom('cat', 'dog', 'sun', 'big red bus'), fc.string({ minLength: 1 })),
      pictured: fc.boolean(),
      meaning: fc.constantFrom('', '', 'It is wet.', 'It is dry.'),
      group: fc.constantFrom(null, 0, 1, 2),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) =>
    words.map(({ label, pictured, ...beside }, at) => {
      const id = `w${at}`;
      const card = makeCard(label, pictured ? { id } : { id, picture: { type: 'none' } });
      return { card, ...beside };
    }),
  );

export const anyLevel = fc.constantFrom(1 as const, 2 as const, 3 as const);

/** Running texts with words of those lists in them, long sentences and short ones, and words wider than any line. */
export const anyPassage: fc.Arbitrary<readonly PassageWord[]> = fc
  .array(
    fc.record({
      label: fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom('the', 'cat', 'dogs', 'Sun', 'big', 'red', 'bus', 'I', 'runs'),
        },
        { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60 }) },
      ),
      pictured: fc.boolean(),
      negated: fc.boolean(),
      before: fc.constantFrom('', '', '“'),
      ends: fc.constantFrom('word', 'word', 'word', 'word', 'sentence', 'paragraph'),
    }),
    { maxLength: 120 },
  )
  .map((words) =>
    words.map(({ label, pictured, before, ends, negated }, at) => {
      const id = `p${at}`;
      const card = makeCard(label, pictured ? { id } : { id, picture: { type: 'none' } });
      return { card, before, after: ends === 'word' ? '' : '.', ends, negated } as const;
    }),
  );
