import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import type { Setting } from '../contract';
import { compose } from './compose';
import { EMPTY_LABELS, type Labels } from './content';

const SETTING: Setting = {
  title: '',
  page: { paper: 'A4', orientation: 'portrait' },
  look: DEFAULT_LOOK,
  fonts: readFonts(),
  purpose: 'board',
  slotGrowth: 0,
};

function sheetsOf(count: number, parts: Partial<Labels>): readonly number[] {
  const labels = Array.from({ length: count }, (_, at) => ({
    card: makeCard(`tray ${at}`, { id: `${at}` }),
  }));
  return compose({ ...EMPTY_LABELS, ...parts, labels }, SETTING).map(({ slots }) => slots.length);
}

test.each([
  ['page', [1, 1, 1]],
  ['half', [2, 1]],
  ['drawer', [2, 1]],
  ['peg', [3]],
] as const)('three labels of size %s: %o to a sheet', (size, sheets) => {
  expect(sheetsOf(3, { size })).toEqual(sheets);
});

test('a shelf label is 50 mm high, and square where the picture stands over the word', () => {
  const sizeOf = (symbol: Labels['symbol']) => {
    const labels = [{ card: makeCard('tray') }];
    const [page] = compose({ ...EMPTY_LABELS, size: 'shelf', symbol, labels }, SETTING);
    return page?.nodes.find((node) => node.type === 'box' && node.fill === null);
  };

  expect(sizeOf('above')).toMatchObject({ box: { width: 50, height: 50 } });
  expect(sizeOf('left')).toMatchObject({ box: { height: 50 } });
});
