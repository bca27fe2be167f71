import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { loadLibrary } from '../../../tests/support/library';
import type { Setting } from '../contract';
import { type Countdown, EMPTY_COUNTDOWN, readyCards } from './content';
import { withMode } from './edits';
import { kind } from './kind';

const { page, look } = kind.start();
const setting: Setting = { title: 'Farm', page, look, fonts: readFonts(), purpose: 'board', slotGrowth: 0 };

const sleeps: Countdown = {
  ...withMode(EMPTY_COUNTDOWN, 'sleeps'),
  sleeps: 5,
  firstDay: 'Thursday',
  cards: [makeCard('farm')],
};

function nodesOf(content: Countdown) {
  return kind.compose(content, setting).flatMap(({ nodes }) => nodes);
}

const wordsOf = (content: Countdown) =>
  nodesOf(content).flatMap((node) => (node.type === 'text' ? [node.text] : []));

test('a blank countdown stands ready from five to finished, one strip on one page', () => {
  const scenes = kind.compose(kind.start().content, setting);
  expect(scenes).toHaveLength(1);
  const slots = scenes[0]?.slots ?? [];
  expect(slots.map(({ name }) => name)).toEqual(['five', 'four', 'three', 'two', 'one', 'finished']);
  expect(new Set(slots.map(({ box }) => box.x)).size).toBe(1);
});

test('another way brings its own cards, and leaves alone those that a person made', () => {
  const wait = withMode(EMPTY_COUNTDOWN, 'wait');
  expect(wait.cards).toEqual(readyCards('wait'));
  expect(withMode(wait, 'numbers')).toEqual(EMPTY_COUNTDOWN);
  const own = { ...EMPTY_COUNTDOWN, cards: [makeCard('train')] };
  expect(withMode(own, 'wait').cards).toEqual(own.cards);
});

test('the last card can stand under next', () => {
  const words = wordsOf({ ...EMPTY_COUNTDOWN, after: 'last', cards: [makeCard('one'), makeCard('snack')] });
  expect(words.indexOf('snack')).toBeGreaterThan(words.indexOf('next'));
  expect(wordsOf({ ...EMPTY_COUNTDOWN, after: 'none' })).not.toContain('next');
});

test('a wait has as many rings as pieces, or cards of its own in their place', () => {
  const wait = withMode(EMPTY_COUNTDOWN, 'wait');
  const rings = (content: Countdown) => nodesOf(content).filter((node) => node.type === 'ellipse');
  const cards = ['wait', 'train', 'snack'].map((label) => makeCard(label));
  expect(rings({ ...wait, pieces: 5, cards: [cards[0] as never, cards[2] as never] })).toHaveLength(5);
  expect(rings({ ...wait, cards })).toHaveLength(0);
});

test('sleeps are counted down to the event, and the weekend is said in words', () => {
  const words = wordsOf(sleeps);
  expect(words).toEqual(
    expect.arrayContaining(['today', '4 sleeps', '1 sleep', 'farm', 'Thursday', 'Tuesday']),
  );
  expect(words.filter((word) => word === 'weekend')).toHaveLength(2);
});

test('the event is in the last box, and a first card of two is today', () => {
  const [scene] = kind.compose({ ...sleeps, cards: [makeCard('now'), makeCard('farm')] }, setting);
  const [now, farm] = scene?.slots ?? [];
  expect([now?.name, farm?.name]).toEqual(['now', 'farm']);
  expect(farm?.box.y).toBeGreaterThan(now?.box.y ?? 0);
});

test('the pictures it brings are in the library', () => {
  const { catalogue } = loadLibrary();
  const shown = [kind.start().content, withMode(EMPTY_COUNTDOWN, 'wait'), { ...sleeps, cards: [] }].flatMap(
    (content) => nodesOf(content).flatMap((node) => (node.type === 'picture' ? [node.pictureId] : [])),
  );
  expect(shown).toEqual(expect.arrayContaining(['five', 'wait', 'sleep', 'weekend', 'today']));
  expect(shown.filter((id) => !catalogue.byId.has(id))).toEqual([]);
});
