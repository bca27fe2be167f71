import { expect, test } from 'vitest';
import { OUTPUTS, USUAL_OUTPUTS } from '../model/output';
import { DEFAULT_OPTIONS, parseOptions, withOffered, withOutput } from './options';

test('options kept by the device come back as they were', () => {
  const kept = {
    ...DEFAULT_OPTIONS,
    outputs: ['base', 'pocket'],
    folded: false,
    gap: 6,
    marks: 'ticks',
    laminated: false,
  };

  expect(parseOptions(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  ['nothing', null],
  ['words', 'A4'],
  ['an unknown output', { ...DEFAULT_OPTIONS, outputs: ['poster'] }],
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

const A5 = { paper: 'A5', orientation: 'portrait' } as const;
const A4 = { paper: 'A4', orientation: 'portrait' } as const;
const FOLDABLE = ['board', 'booklet', 'cards'] as const;

test('options kept before there were booklets are read as they were', () => {
  const { folded: _, ...kept } = { ...DEFAULT_OPTIONS, gap: 6 };

  expect(parseOptions(kept)).toEqual({ ...DEFAULT_OPTIONS, gap: 6 });
});

test('A5 pages that can be folded come out as a booklet and nothing else, and those of A4 only when asked', () => {
  expect(withOffered(DEFAULT_OPTIONS, FOLDABLE, A5).outputs).toEqual(['booklet']);
  expect(withOffered(DEFAULT_OPTIONS, FOLDABLE, A4).outputs).toEqual(['board', 'cards']);
  expect(withOffered(DEFAULT_OPTIONS, USUAL_OUTPUTS, A5).outputs).toEqual(['board', 'cards']);
  expect(withOffered({ ...DEFAULT_OPTIONS, outputs: ['base'] }, FOLDABLE, A5).outputs).toEqual(['booklet']);
  expect(withOffered({ ...DEFAULT_OPTIONS, outputs: ['cards'] }, FOLDABLE, A5).outputs).toEqual(['cards']);
});

test('a booklet that is chosen takes the place of the board, which may still be added', () => {
  const chosen = withOutput(withOffered(DEFAULT_OPTIONS, FOLDABLE, A4), 'booklet', true);
  expect(withOffered(chosen, FOLDABLE, A4).outputs).toEqual(['booklet', 'cards']);

  const both = withOutput(chosen, 'board', true);

  expect(withOffered(both, FOLDABLE, A5).outputs).toEqual(['booklet', 'board', 'cards']);
});

test('a booklet that was left out stays out until it is chosen again', () => {
  const flat = withOutput(withOutput(DEFAULT_OPTIONS, 'booklet', false), 'board', true);
  expect(withOffered(flat, FOLDABLE, A5).outputs).toEqual(['board', 'cards']);

  expect(withOffered(withOutput(flat, 'booklet', true), FOLDABLE, A5).outputs).toEqual(['booklet', 'cards']);
});

test('whoever printed a booklet last gets the board of what makes none', () => {
  const folded = { ...DEFAULT_OPTIONS, outputs: ['booklet', 'cards'] } as const;

  expect(withOffered(folded, USUAL_OUTPUTS, A4).outputs).toEqual(['board', 'cards']);
  expect(withOffered({ ...folded, outputs: ['booklet', 'board'] }, ['board']).outputs).toEqual(['board']);
});
