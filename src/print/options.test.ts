import { expect, test } from 'vitest';
import { OUTPUTS } from '../model/output';
import { DEFAULT_OPTIONS, parseOptions, withOffered, withOutput } from './options';

test('options kept by the device come back as they were', () => {
  const kept = { ...DEFAULT_OPTIONS, outputs: ['base', 'pocket'], gap: 6, marks: 'ticks', laminated: false };

  expect(parseOptions(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  ['nothing', null],
  ['words', 'A4'],
  ['an unknown output', { ...DEFAULT_OPTIONS, outputs: ['booklet'] }],
  ['a gap that is none', { ...DEFAULT_OPTIONS, gap: -1 }],
  ['too many spares', { ...DEFAULT_OPTIONS, spares: 10_000 }],
  ['half a spare', { ...DEFAULT_OPTIONS, spares: 0.5 }],
  ['unknown paper', { ...DEFAULT_OPTIONS, paper: { paper: 'B4', orientation: 'portrait' } }],
])('%s kept by the device gives the usual options', (_, kept) => {
  expect(parseOptions(kept)).toEqual(DEFAULT_OPTIONS);
});

test('outputs come out in one order, each once, however they were chosen', () => {
  const kept = { ...DEFAULT_OPTIONS, outputs: ['pocket', 'board', 'pocket', 'base'] };

  expect(parseOptions(kept).outputs).toEqual(['board', 'base', 'pocket']);
});

test('each output is chosen and left out by itself', () => {
  const none = OUTPUTS.reduce((options, output) => withOutput(options, output, false), DEFAULT_OPTIONS);
  expect(none.outputs).toEqual([]);

  const two = withOutput(withOutput(none, 'cards', true), 'board', true);

  expect(two.outputs).toEqual(['board', 'cards']);
  expect(withOutput(two, 'cards', true).outputs).toEqual(['board', 'cards']);
});

test('only what a kind offers is printed, and never nothing because another kind was printed before', () => {
  const before = { ...DEFAULT_OPTIONS, outputs: ['base', 'cards'] } as const;

  expect(withOffered(before, ['board', 'cards']).outputs).toEqual(['cards']);
  expect(withOffered(before, ['board']).outputs).toEqual(['board']);
  expect(withOffered({ ...before, outputs: [] }, ['board', 'cards']).outputs).toEqual([]);
});
