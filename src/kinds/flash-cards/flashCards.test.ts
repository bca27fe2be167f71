import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import type { Scene, TextNode } from '../../scene/nodes';
import type { Setting } from '../contract';
import { compose } from './compose';
import { EMPTY_FLASH_CARDS, type FlashCards } from './content';
import { setMeaning } from './edits';

const SETTING: Setting = {
  title: 'Verbs',
  page: { paper: 'A4', orientation: 'portrait' },
  look: DEFAULT_LOOK,
  fonts: readFonts(),
  purpose: 'board',
  slotGrowth: 0,
};

function setOf(parts: Partial<FlashCards>, ...labels: readonly string[]): FlashCards {
  const cards = labels.map((label) => ({
    card: makeCard(label, { id: label, picture: { type: 'symbol', symbolId: 'eat' } as const }),
    meaning: '',
  }));
  return { ...EMPTY_FLASH_CARDS, ...parts, cards };
}

function textOf(scene: Scene | undefined, text: string): TextNode | undefined {
  return scene?.nodes.flatMap((node) => (node.type === 'text' && node.text === text ? [node] : []))[0];
}

test('a card to fold has its word beside its picture, across a dashed line', () => {
  const [page] = compose(setOf({ backs: 'fold' }, 'eat'), SETTING);
  const fold = page?.nodes.find((node) => node.type === 'line' && node.stroke?.dash);
  const slot = page?.slots[0]?.box;
  const x = fold?.type === 'line' ? (fold.points[0]?.[0] ?? Number.NaN) : Number.NaN;

  expect((slot?.x ?? 0) + (slot?.width ?? 0)).toBeLessThanOrEqual(x);
  expect(textOf(page, 'eat')?.x).toBeGreaterThan(x);
});

test('printed on both sides, each word lies behind its picture, and no slot is on a back', () => {
  const [front, back] = compose(setOf({ backs: 'duplex', edge: 'long' }, 'eat', 'drink'), SETTING);
  const word = textOf(back, 'eat');
  const box = front?.slots[0]?.box;
  const middle = 210 - ((word?.x ?? 0) + (word?.width ?? 0) / 2);

  expect(back?.slots).toEqual([]);
  expect(middle).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0) / 2);
  expect(textOf(front, 'eat')).toBeUndefined();
});

test('what a word means stands under it on the back', () => {
  const [page] = compose(setMeaning(setOf({}, 'eat'), 'eat', 'to take in food'), SETTING);

  expect(textOf(page, 'to take in food')?.y).toBeGreaterThan(textOf(page, 'eat')?.y ?? Number.NaN);
});

test('ten circles are there to tick on each card', () => {
  const [page] = compose(setOf({ backs: 'none', ticks: true }, 'eat', 'drink'), SETTING);

  expect(page?.nodes.filter(({ type }) => type === 'ellipse')).toHaveLength(20);
});
