import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf, tokensOf } from './tokens';

const wordsIn = (text: string) => tokensOf(text).map(({ word }) => word);

test('words come without their marks, and say where they begin', () => {
  const text = '“Can I play?” she said, at 9:30 (or so).';

  expect(wordsIn(text)).toEqual(['Can', 'I', 'play', 'she', 'said', 'at', '9:30', 'or', 'so']);
  for (const { word, start } of tokensOf(text)) expect(text.slice(start, start + word.length)).toBe(word);
  expect(tokensOf(text)[2]).toMatchObject({ after: '?”', ends: 'word' });
  expect(tokensOf(text)[7]).toMatchObject({ before: '(', after: '' });
});

test('a mark that stands alone goes with the word before it', () => {
  expect(tokensOf('stop - look')[0]).toMatchObject({ word: 'stop', after: ' -' });
  expect(tokensOf('- milk')[0]).toMatchObject({ word: 'milk', before: '- ' });
});

test('sentences end at stops and lines, but not after Mr, nor in the middle of what is said', () => {
  const ends = (text: string) =>
    sentencesOf(tokensOf(text)).map((words) => words.map(({ word }) => word).join(' '));

  expect(ends('Mr. Khan is here. He waves! “What?” he says. Bye')).toEqual([
    'Mr Khan is here',
    'He waves',
    'What he says',
    'Bye',
  ]);
  expect(ends('Our day\nFirst we eat')).toEqual(['Our day', 'First we eat']);
});

test('an emoji is a word; no word is lost whatever is typed', () => {
  expect(wordsIn('I like 🐶!')).toEqual(['I', 'like', '🐶']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const tokens = tokensOf(text);
      for (const { word, start } of tokens) expect(text.slice(start, start + word.length)).toBe(word);
      const kept = tokens.map(({ word, before, after }) => before + word + after).join('');
      if (tokens.length > 0) expect(kept.match(/[\p{L}\p{N}]/gu)).toEqual(text.match(/[\p{L}\p{N}]/gu));
    }),
  );
});
