import { describe, expect, test } from 'vitest';
import type { Catalogue } from './catalogue';
import { pictureWords } from './pictureWords';
import type { SymbolEntry } from './symbol';

function entry(id: string, name: string, more: Partial<SymbolEntry> = {}): SymbolEntry {
  const rest = {
    synonyms: [],
    tags: [],
    group: 'School day',
    licence: 'openmoji',
    shows: '',
    fit: 'good',
    at: [0, 1],
    other: null,
  } as const;
  return { id, name, ...rest, ...more };
}

const cooking = entry('cooking', 'cooking', { synonyms: ['baking'] });
const cook = entry('cook', 'cook', { group: 'People' });
const wash = entry('wash-hands', 'wash hands', { group: 'Self-help' });
const yourTurn = entry('your-turn', 'your turn', { group: 'Core words' });
const cold = entry('cold', 'cold', { group: 'Feelings' });
const one = entry('one', 'one', { synonyms: ['period 1'], group: 'Maths' });
const apple = entry('openmoji-1F34E', 'apple');
const ball = entry('football', 'football');

const CATALOGUE: Catalogue = {
  entries: [cooking, cook, wash, yourTurn, cold, one, apple, ball],
  byId: new Map(),
  byCode: new Map([
    ['1F34E', apple],
    ['26BD', ball],
    ['0031-FE0F-20E3', one],
    ['1F44B', cold],
  ]),
  groups: [],
  wordless: [{ name: 'turn', synonyms: ['my turn'], group: 'Core words' }],
};
const words = pictureWords(CATALOGUE);
const meaning = (text: string) => words.meaning(text.split(' '));

describe('words are read strictly before they are read loosely', () => {
  test.each([
    ['cook', cook],
    ['cooking', cooking],
    ['baked', cooking],
    ['washing hands', wash],
    ['wash our hands', wash],
    ['washhands', wash],
    ['your turn', yourTurn],
    ['turn', null],
  ])('%s', (text, picture) => {
    expect(meaning(text)?.picture).toBe(picture);
  });
});

test('a plain picture means its name, and counts only alone', () => {
  expect(meaning('apple')).toEqual({ picture: apple, alone: true });
});

test('unknown words mean nothing', () => {
  expect(meaning('xyzzy')).toBeNull();
});

describe('some words count only alone', () => {
  test.each([
    ['cold', true],
    ['period 1', true],
    ['wash hands', false],
    ['cook', false],
  ])('%s: %s', (text, alone) => {
    expect(meaning(text)?.alone).toBe(alone);
  });
});

test('plain pictures are found by their name', () => {
  expect(words.named(['apples'])).toBe(apple);
  expect(words.named(['pear'])).toBeNull();
});

describe('an emoji in a text chooses its picture', () => {
  test.each([
    ['🍎', apple],
    ['⚽️ club', ball],
    ['1️⃣', one],
    ['hello 👋🏽', cold],
    ['🦖 then 🍎', apple],
  ])('%s', (text, picture) => {
    expect(words.emoji(text)).toBe(picture);
  });

  test('a text without one chooses none, digits included', () => {
    expect(words.emoji('period 1 # *')).toBeNull();
  });
});
