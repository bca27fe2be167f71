import { expect, test } from 'vitest';
import { pictureWords } from '../../src/symbols/pictureWords';
import { READ_AS } from '../../src/words/readAs';
import { SAID_BY_SENSES } from '../../src/words/senses';
import { symbolised } from '../../src/words/symbolise';
import { wordsOf } from '../../src/words/words';
import { loadLibrary } from '../support/library';
import { type Measured, measure, readPassages } from '../support/passages';

const { catalogue } = loadLibrary();
const lookup = pictureWords(catalogue);

const measured = (name: 'measured' | 'tuning') =>
  measure(readPassages(name), (tokens) => symbolised(tokens, lookup), catalogue);

/** The rules were never tuned on these. What is asked for lies just under what was measured when it was written down. */
test('pictures over passages that the rules have not seen are the right ones', () => {
  const found = measured('measured');

  expect(found.words).toBeGreaterThan(300);
  expect(shares(found)).toMatchObject({
    precision: expect.toSatisfy((share: number) => share > 0.88),
    recall: expect.toSatisfy((share: number) => share > 0.9),
    senses: expect.toSatisfy((share: number) => share > 0.8),
    silentShown: expect.toSatisfy((share: number) => share < 0.05),
  });
});

test('and over those they were made with, nearly all are', () => {
  expect(shares(measured('tuning'))).toMatchObject({
    precision: expect.toSatisfy((share: number) => share > 0.93),
    recall: expect.toSatisfy((share: number) => share > 0.95),
    senses: expect.toSatisfy((share: number) => share > 0.95),
    silentShown: expect.toSatisfy((share: number) => share < 0.03),
  });
});

function shares(found: Measured) {
  return {
    precision: found.right / found.shown,
    recall: found.found / found.wanted,
    senses: found.sensesRight / found.senses,
    silentShown: found.silentShown / found.silent,
  };
}

test('the library knows every picture that running text asks for by name', () => {
  const asked = [...SAID_BY_SENSES, ...READ_AS.values()];
  const unknown = asked.filter((said) => {
    const words = wordsOf(said);
    return !lookup.named(words) && !lookup.meaning(words)?.picture;
  });

  expect(unknown).toEqual([]);
});
