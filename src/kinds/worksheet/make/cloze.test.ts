import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCard } from '../../../../tests/support/cards';
import { anyLevel, anyPassage, anyWords, makeWord } from '../../../../tests/support/worksheet';
import { randomFrom } from '../../../base/random';
import type { PassageWord } from '../../../model/passage';
import { type ClozeWish, GAPS, makeCloze } from './cloze';
import { stemKey } from './listed';

const OTHERS = ['worm', 'cat', 'moth'].map((label) => makeCard(label));
const WEATHER = textOf('Snow falls in winter. The sun shines. The leaves are red.');

/** Words of a text, the last of each sentence with its full stop. */
function textOf(text: string): readonly PassageWord[] {
  return text.split(' ').map((word, at) => {
    const ends = word.endsWith('.') ? 'sentence' : 'word';
    const card = makeCard(word.replace('.', ''), { id: `p${at}`, picture: { type: 'none' } });
    return { card, before: '', after: ends === 'word' ? '' : '.', ends, negated: false };
  });
}

function wishOf(labels: readonly string[], parts: Partial<ClozeWish> = {}): ClozeWish {
  const words = labels.map((label) => makeWord(label));
  return { words, passage: WEATHER, level: 2, rows: 8, distractors: [], ...parts };
}

test('each gap has one answer: it is offered once, nothing like it is, and no word is missing twice', () => {
  fc.assert(
    fc.property(
      anyWords,
      anyPassage,
      anyLevel,
      fc.integer({ min: 1, max: 9 }),
      (words, passage, level, rows) => {
        const sheets = makeCloze({ words, passage, level, rows, distractors: OTHERS }, randomFrom('7'));
        const missing = sheets.flatMap(({ gaps }) => gaps.map(({ word }) => word.id));
        expect(new Set(missing).size).toBe(missing.length);
        for (const { gaps, bank } of sheets) {
          expect(gaps.length).toBeLessThanOrEqual(Math.min(rows, GAPS[level]));
          const keys = bank.map(({ label }) => stemKey(label)).filter((key) => key !== '');
          expect(new Set(keys).size).toBe(keys.length);
          for (const { word, choices, parts } of gaps) {
            const offers = level === 1 ? choices : bank;
            expect(offers.filter(({ id }) => id === word.id)).toHaveLength(1);
            expect(parts.filter(({ gap }) => gap)).toHaveLength(1);
          }
        }
      },
    ),
  );
});

test('words are offered in the form that fits, small at the start of a sentence as in their list', () => {
  const [sheet] = makeCloze(wishOf(['snow', 'sun', 'leaf']), randomFrom('1'));
  expect(sheet?.gaps.map(({ word, answer }) => [word.label, answer])).toEqual([
    ['snow', 'Snow'],
    ['sun', 'sun'],
    ['leaves', 'leaves'],
  ]);
  expect([...(sheet?.bank ?? [])].map(({ label }) => label).sort()).toEqual(['leaves', 'snow', 'sun']);
});

test('a word that no sentence has is asked for by its meaning, or left over at level 3', () => {
  const words = [makeWord('sun'), makeWord('elephant', { meaning: 'a large grey animal' }), makeWord('hat')];
  const [sheet] = makeCloze(wishOf([], { words, level: 3 }), randomFrom('1'));
  expect(sheet?.gaps.map(({ answer }) => answer)).toEqual(['sun', 'elephant']);
  expect(sheet?.bank.map(({ label }) => label).sort()).toEqual(['elephant', 'hat', 'sun']);
});

test('level 1 has the right word and one wrong one beside each gap', () => {
  const [sheet] = makeCloze(wishOf(['snow', 'sun', 'hat'], { level: 1 }), randomFrom('1'));
  for (const { word, choices } of sheet?.gaps ?? []) {
    expect(choices).toHaveLength(2);
    expect(choices).toContain(word);
  }
});
