import { expect, test } from 'vitest';
import { makeCard, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { makeWord } from '../../../tests/support/worksheet';
import { DEFAULT_LOOK } from '../../model/look';
import type { Scene } from '../../scene/nodes';
import type { Reader, Setting } from '../contract';
import { compose } from './compose';
import { EMPTY_WORKSHEET, type Worksheet } from './content';
import { missing } from './missing';
import { PROSE } from './prose';
import { settle } from './settle';

const SETTING: Setting = {
  title: 'Minibeasts',
  page: { paper: 'A4', orientation: 'portrait' },
  look: DEFAULT_LOOK,
  fonts: readFonts(),
  purpose: 'board',
  slotGrowth: 0,
};

const READER: Reader = {
  ...makeMatcher(),
  others: (_, count) => ['worm', 'fly'].slice(0, count).map((label) => makeCard(label)),
  read: (tokens) =>
    tokens.flatMap(({ word }, at) =>
      ['sun', 'Sun', 'rain'].includes(word)
        ? [{ from: at, to: at + 1, picture: { type: 'symbol', symbolId: 'x' } as const, negated: false }]
        : [],
    ),
};

function listOf(...labels: readonly string[]): Worksheet {
  return { ...EMPTY_WORKSHEET, words: labels.map((label) => makeWord(label)) };
}

function saysOn(scene: Scene | undefined): string {
  return (scene?.nodes ?? []).flatMap((node) => (node.type === 'text' ? [node.text] : [])).join(' ');
}

test('one press gives a sheet at every level, and the answers to all of them after the last', () => {
  const pages = compose(listOf('ant', 'bee', 'worm'), SETTING);
  expect(pages.map((page) => saysOn(page).includes('Answers'))).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(pages.every((page) => saysOn(page).includes('Sheet 1'))).toBe(true);
  expect(saysOn(pages[0])).toContain('Name');
  expect(compose({ ...listOf('ant', 'bee'), answers: false }, SETTING)).toHaveLength(3);
});

test('the same number gives the same sheet, another number another', () => {
  const words = listOf('ant', 'bee', 'worm', 'fly', 'moth', 'wasp');
  expect(compose(words, SETTING)).toEqual(compose(words, SETTING));
  expect(compose({ ...words, seed: 2 }, SETTING)).not.toEqual(compose(words, SETTING));
});

test('distractors are looked up when the list has changed, and what a person settled stays', () => {
  const settled = settle(listOf('ant'), READER);
  expect(settled.distractors.cards.map(({ label }) => label)).toEqual(['worm', 'fly']);
  expect(settle(settled, READER)).toBe(settled);
  const typed = { ...listOf('bee'), distractors: { cards: [], of: '', typed: true } };
  expect(settle(typed, READER)).toBe(typed);
});

test('a text brings its pictured words as the list, each once, unless a list was typed', () => {
  const labels = ({ words }: Worksheet) => words.map(({ card }) => card.label);
  const read = PROSE.withText(EMPTY_WORKSHEET, 'Sun is nice. The sun and rain.', READER);
  expect(labels(read)).toEqual(['sun', 'rain']);
  expect(labels(PROSE.withText(read, 'The rain.', READER))).toEqual(['rain']);
  expect(labels(PROSE.withText(listOf('snow'), 'The rain.', READER))).toEqual(['snow']);
  expect(PROSE.textOf(read)).toBe('Sun is nice. The sun and rain.');
});

test('too few words are said in a sentence', () => {
  expect(missing(EMPTY_WORKSHEET)).toEqual(['Matching needs 2 words or more.']);
  expect(missing(listOf('ant', 'bee'))).toEqual([]);
});
