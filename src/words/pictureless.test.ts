import { expect, test } from 'vitest';
import { wordsWithout } from './pictureless';
import { tokensOf } from './tokens';

function without(text: string, pictured: readonly string[]): readonly string[] {
  const tokens = tokensOf(text);
  return wordsWithout(tokens, (at) => pictured.includes(tokens[at]?.word ?? ''));
}

test('only words that carry the sense are named, each once, as they are written', () => {
  const text =
    'Photosynthesis happens in leaves. Mr Khan says photosynthesis needs chlorophyll and 3 things.';

  expect(without(text, ['leaves'])).toEqual(['photosynthesis', 'happens', 'chlorophyll']);
});

test('names and what is denied ask for no picture', () => {
  expect(without('Do not touch it, said Amina.', ['touch'])).toEqual([]);
});
