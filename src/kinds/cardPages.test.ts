import { expect, test } from 'vitest';
import { readFonts } from '../../tests/support/fonts';
import { DEFAULT_LOOK } from '../model/look';
import { cardPages } from './cardPages';
import type { Setting } from './contract';
import { drawn } from './drawing';

const SETTING: Setting = {
  title: '',
  page: { paper: 'A4', orientation: 'portrait' },
  look: DEFAULT_LOOK,
  fonts: readFonts(),
  purpose: 'board',
  slotGrowth: 0,
};
const WISH = {
  card: { width: 63, height: 88 },
  cut: { gap: 0, radius: 4, hole: 'none' },
  note: 'Cut along the lines.',
} as const;

function drawnFor(count: number): { readonly pages: number; readonly asked: readonly number[] } {
  const asked: number[] = [];
  const draw = (at: number) => {
    asked.push(at);
    return drawn();
  };
  return { pages: cardPages(SETTING, { ...WISH, count, draw }).length, asked };
}

test('each card is asked for once, sheet after sheet', () => {
  const { pages, asked } = drawnFor(10);

  expect(pages).toBe(2);
  expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('where there are no cards yet, one sheet of blanks comes out', () => {
  const { pages, asked } = drawnFor(0);

  expect(pages).toBe(1);
  expect(asked).toHaveLength(9);
});

test('the adult reads on each sheet what to do with it', () => {
  for (const { nodes } of cardPages(SETTING, { ...WISH, count: 10, draw: () => drawn() })) {
    expect(nodes.some((node) => node.type === 'text' && node.text === WISH.note)).toBe(true);
  }
});

test('backs follow their fronts, each where the turned paper brings it', () => {
  const fronts: number[] = [];
  const backs: number[] = [];
  const pages = cardPages(SETTING, {
    ...WISH,
    count: 10,
    edge: 'long',
    draw: (_, { x }) => {
      fronts.push(x);
      return drawn();
    },
    back: (_, { x }) => {
      backs.push(x);
      return drawn();
    },
  });

  expect(pages).toHaveLength(4);
  expect(backs).toHaveLength(10);
  backs.forEach((x, at) => {
    expect(x).toBeCloseTo(210 - (fronts[at] ?? 0) - 63);
  });
});
