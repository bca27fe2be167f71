import { expect, test } from 'vitest';
import { makeCard, makeLine, makeMatcher } from '../../tests/support/cards';
import { matchLines, withLabel } from './typedList';

const [register, maths, lunch] = [makeCard('register'), makeCard('maths'), makeCard('lunch')];

function cardsFor(labels: readonly string[], cards = [register, maths, lunch]) {
  return matchLines(
    labels.map((label) => makeLine(label)),
    cards,
    makeMatcher(),
  ).map(({ card }) => card);
}

test('lines that say the same keep their cards', () => {
  expect(cardsFor(['register', 'maths', 'lunch'])).toEqual([register, maths, lunch]);
});

test('a picture somebody chose goes with its words when the lines move', () => {
  const chosen = makeCard('maths', { picture: { type: 'symbol', symbolId: 'abacus' }, chosen: true });
  const [, , moved] = cardsFor(['lunch', 'register', 'maths'], [register, chosen, lunch]);
  expect(moved).toEqual(chosen);
});

test('a line edited in place keeps its card and follows its new words', () => {
  const [, edited] = cardsFor(['register', 'maths test', 'lunch']);
  expect(edited).toMatchObject({
    id: 'card-maths',
    label: 'maths test',
    picture: { symbolId: 'maths test' },
  });
});

test('a chosen picture stays when its words are edited', () => {
  const chosen = makeCard('maths', { picture: { type: 'symbol', symbolId: 'abacus' }, chosen: true });
  expect(withLabel(chosen, 'number time', makeMatcher())).toMatchObject({ picture: { symbolId: 'abacus' } });
});

test('a line put in between is a new card, and its neighbours stay', () => {
  const [first, added, second] = cardsFor(['register', 'phonics', 'maths', 'lunch']);
  expect([first, second]).toEqual([register, maths]);
  expect(added?.id).toBe('new-1');
});

test('of two lines alike each has a card of its own', () => {
  const cards = cardsFor(['lunch', 'lunch'], [lunch]);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(2);
});

test('capitals make no difference to which card it is', () => {
  expect(cardsFor(['REGISTER'], [register])[0]).toMatchObject({ id: 'card-register', label: 'REGISTER' });
});

test('no line, no card', () => {
  expect(cardsFor([])).toEqual([]);
});
