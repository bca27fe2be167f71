import { expect, test } from 'vitest';
import { makeCard, square } from '../../tests/support/cards';
import { evenFonts } from '../../tests/support/fonts';
import { type Card, NO_PICTURE } from '../model/card';
import { DEFAULT_LOOK } from '../model/look';
import { USUAL_OUTPUTS } from '../model/output';
import type { Scene } from '../scene/nodes';
import { checksFor, missingFirst } from './checks';
import { DEFAULT_OPTIONS, type PrintOptions } from './options';
import { makeSheets, type PrintWish } from './sheets';

interface Parts extends Partial<Omit<PrintWish, 'options'>> {
  readonly options?: Partial<PrintOptions>;
}

function boardWith(side: number): Scene {
  const box = { x: 20, y: 20, width: side, height: side };
  const nodes = [{ type: 'box', box, radius: 3, fill: '#ffffff', stroke: null }] as const;
  return { width: 297, height: 210, nodes, slots: [{ id: 'maths', box, name: 'maths' }] };
}

function checksOf(cards: readonly Card[], parts: Parts = {}): readonly string[] {
  const wish = wishOf(cards, parts);
  return checksFor(wish, makeSheets(wish)).map(({ words }) => words);
}

function wishOf(cards: readonly Card[], { options, ...parts }: Parts = {}): PrintWish {
  return {
    cards,
    style: { ...DEFAULT_LOOK, ground: '#ffffff' },
    card: square(50),
    offered: USUAL_OUTPUTS,
    fonts: evenFonts,
    only: null,
    creditFor: () => '',
    page: { paper: 'A4', orientation: 'landscape' },
    pagesOf: (purpose, growth) => [boardWith(purpose === 'base' ? 50 + growth - 0.3 : 50)],
    options: { ...DEFAULT_OPTIONS, ...options },
    ...parts,
  };
}

const maths = makeCard('maths');

test('where all is well, only the paper is counted', () => {
  expect(checksOf([maths])).toEqual(['2 sheets of A4 paper.']);
  expect(checksOf([maths], { options: { outputs: ['cards'] } })).toEqual(['1 sheet of A4 paper.']);
});

test('paper of two sizes is counted apart', () => {
  const page = { paper: 'A3', orientation: 'landscape' } as const;

  expect(checksOf([maths], { page })).toEqual(['2 sheets: 1 A3 and 1 A4.']);
});

test.each([
  [1, '1 card has words only.'],
  [3, '3 cards have words only.'],
])('cards without a picture are counted: %d', (count, words) => {
  const cards = Array.from({ length: count }, (_, at) => makeCard(`day ${at}`, { picture: NO_PICTURE }));

  expect(checksOf([maths, ...cards])).toContain(words);
});

test('a card with nothing on it is not taken for one with words', () => {
  const checks = checksOf([maths, makeCard(' ', { id: 'empty', picture: NO_PICTURE })]);

  expect(checks).toContain('1 card has no words and no picture.');
  expect(checks.join()).not.toContain('words only');
});

test('no cards at all is said in words that fit what is printed', () => {
  expect(checksOf([])).toContain('There are no cards yet, so there are none to cut out.');
  expect(checksOf([], { options: { outputs: ['board'] } })).toContain('There are no cards yet.');
});

test('cards of which none is chosen are pointed out where cards are printed', () => {
  const words = 'No cards are chosen to be cut out.';

  expect(checksOf([maths], { only: new Set() })).toContain(words);
  expect(checksOf([maths], { only: new Set([maths.id]) })).not.toContain(words);
  expect(checksOf([maths], { only: new Set(), options: { outputs: ['board'] } })).not.toContain(words);
});

test('a board that must draw cards smaller says how small', () => {
  const checks = checksOf([maths], { pagesOf: () => [boardWith(43.7)] });

  expect(checks).toContain('The page has room for cards of 43 mm, not 50 mm. Choose larger paper.');
});

test('a base whose slots are too small for the laminated card says so', () => {
  const options = { outputs: ['base'] } as const;

  expect(checksOf([maths], { options })).toEqual(['1 sheet of A4 paper.']);
  expect(checksOf([maths], { options, pagesOf: () => [boardWith(53.7)] })).toContain(
    'The base has room for slots of 54 mm, and the cards need 58 mm. Choose larger paper.',
  );
});

test('a label that ends in dots is named', () => {
  const label = 'one label that is really far too long to be put on one card of this size or any other';
  const checks = checksOf([maths, makeCard(label)]);

  expect(checks).toContain(
    '“one label that is really…” is too long for its card and ends in “…”. Use fewer words or larger cards.',
  );
});

test('a label that was typed with dots is left alone', () => {
  expect(checksOf([makeCard('wait…')])).toEqual(['2 sheets of A4 paper.']);
});

test('many labels that are too long are not all listed', () => {
  const cards = Array.from({ length: 5 }, (_, at) =>
    makeCard(`${at} ${'long '.repeat(30)}`, { id: `${at}` }),
  );

  expect(checksOf(cards).join()).toContain('and 2 more');
});

test('letters under 12 pt are pointed out, and not where no letters show', () => {
  const small = 'The letters are 10 pt, which is small. Larger cards or shorter words make them larger.';

  expect(checksOf([maths], { card: square(30) })).toContain(small);
  const style = { ...DEFAULT_LOOK, ground: '#ffffff', labelPlace: 'none' } as const;
  expect(checksOf([maths], { card: square(30), style })).not.toContain(small);
});

test('letters that none of our fonts has are pointed out', () => {
  expect(checksOf([makeCard('学校')])).toContain(
    'Our fonts lack some letters (“学校”). They print as this device draws them.',
  );
});

test('a pocket that does not fit comes first', () => {
  const options = { outputs: ['pocket'], paper: { paper: 'A5', orientation: 'portrait' } } as const;

  expect(checksOf([maths], { card: square(100), options })[0]).toContain('does not fit on A5');
});

test('a base that takes more pages than its board says why, and what would help', () => {
  const pagesOf: PrintWish['pagesOf'] = (purpose, growth) =>
    purpose === 'base' ? [boardWith(49.7 + growth), boardWith(49.7 + growth)] : [boardWith(50)];

  expect(checksOf([maths], { options: { outputs: ['base'] }, pagesOf })).toContain(
    'The base takes 2 pages and the board 1: laminated cards need larger slots. Smaller cards or larger paper keep it together.',
  );
});

test('a word with two pictures is said for information, on the board before in the words of the class', () => {
  const wish = wishOf([maths]);

  const checks = checksFor(wish, makeSheets(wish), { here: ['Snack'], inWords: ['lunch', 'PE'] });

  expect(checks.slice(0, 2)).toEqual([
    {
      words: '“Snack” has two pictures on this board. One word, one picture is easier to learn.',
      tone: 'fact',
    },
    { words: '“lunch” and “PE” have another picture in your words.', tone: 'fact' },
  ]);
});

test.each([
  [1, '1 photo of a person: for use in school. Ask before you share it with anyone else.'],
  [2, '2 photos of people: for use in school. Ask before you share them with anyone else.'],
])('photos of people ask to be thought of: %d', (count, words) => {
  const wish = wishOf([maths]);

  expect(checksFor(wish, makeSheets(wish), undefined, count)).toContainEqual({ words, tone: 'look' });
  expect(checksFor(wish, makeSheets(wish)).map((check) => check.words)).not.toContain(words);
});

test('what has to be filled in comes before all else', () => {
  const wish = wishOf([]);
  const checks = checksFor(wish, makeSheets(wish));

  const all = missingFirst(['Say who set this programme.'], checks);

  expect(all[0]).toEqual({ words: 'Say who set this programme.', tone: 'look' });
  expect(all.slice(1)).toEqual(checks);
  expect(missingFirst([], checks)).toEqual(checks);
});
