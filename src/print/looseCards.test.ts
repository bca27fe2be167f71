import { expect, test } from 'vitest';
import { makeCard, square } from '../../tests/support/cards';
import { evenFonts } from '../../tests/support/fonts';
import { DEFAULT_LOOK } from '../model/look';
import { PAPERS, type Paper, pageSize } from '../model/page';
import type { Box, Scene } from '../scene/nodes';
import { MARGIN } from '../scene/page';
import { type CardSet, cardsPerSheet, composeLooseCards } from './looseCards';
import { DEFAULT_OPTIONS } from './options';

const A4 = { paper: 'A4', orientation: 'portrait' } as const;

function setOf(labels: readonly string[], parts: Partial<CardSet> = {}): CardSet {
  return {
    cards: labels.map((label, at) => makeCard(label, { id: `${at}` })),
    style: { ...DEFAULT_LOOK, ground: '#ffffff' },
    card: square(50),
    fonts: evenFonts,
    only: null,
    creditFor: (shown) => `credit for ${shown.map(({ pictureId }) => pictureId).join(' ')}`,
    ...parts,
  };
}

function many(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `card ${at}`);
}

/** The outlines of the cards as drawn, outer edge of the border. */
function outlinesOf(scene: Scene | undefined): readonly Box[] {
  return (scene?.nodes ?? []).flatMap((node) => {
    if (node.type !== 'box' || !node.fill || !node.stroke) return [];
    const half = node.stroke.width / 2;
    const { x, y, width, height } = node.box;
    return [{ x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half }];
  });
}

function wordsOf(scene: Scene | undefined): readonly string[] {
  return (scene?.nodes ?? []).flatMap((node) => (node.type === 'text' ? [node.text] : []));
}

// practice.md 4, Cards per A4: computed there with 10 mm margins.
test.each([
  [30, 0, 54],
  [30, 4, 40],
  [40, 0, 24],
  [40, 6, 24],
  [50, 0, 15],
  [50, 6, 15],
  [60, 0, 12],
  [60, 4, 12],
  [60, 6, 8],
  [70, 0, 6],
  [80, 0, 6],
  [100, 0, 2],
])('cards of %d mm with a gap of %d mm: %d to a sheet of A4', (cardSize, gap, count) => {
  expect(cardsPerSheet(square(cardSize), { paper: A4, gap })).toBe(count);
});

test('every card is drawn at exactly its size, and none lies over another', () => {
  const [sheet] = composeLooseCards(setOf(many(15)), DEFAULT_OPTIONS);
  const outlines = outlinesOf(sheet);

  expect(outlines).toHaveLength(15);
  for (const [at, card] of outlines.entries()) {
    expect(card.width).toBeCloseTo(50, 6);
    expect(card.height).toBeCloseTo(50, 6);
    for (const other of outlines.slice(at + 1)) {
      expect(Math.abs(card.x - other.x) > 49.99 || Math.abs(card.y - other.y) > 49.99).toBe(true);
    }
  }
});

test('all of it lies inside the margins, on any paper either way round', () => {
  for (const paper of Object.keys(PAPERS) as Paper[]) {
    for (const orientation of ['portrait', 'landscape'] as const) {
      for (const cardSize of [30, 57.5, 100]) {
        const page = pageSize({ paper, orientation });
        const sheets = composeLooseCards(setOf(many(30), { card: square(cardSize) }), {
          ...DEFAULT_OPTIONS,
          paper: { paper, orientation },
        });
        for (const card of sheets.flatMap(outlinesOf)) {
          expect(card.width).toBeCloseTo(cardSize, 6);
          expect(card.x).toBeGreaterThanOrEqual(MARGIN - 0.001);
          expect(card.x + card.width).toBeLessThanOrEqual(page.width - MARGIN + 0.001);
          expect(card.y + card.height).toBeLessThanOrEqual(page.height - MARGIN);
        }
      }
    }
  }
});

test('one more card than fits starts a second sheet, and both say which they are', () => {
  const sheets = composeLooseCards(setOf(many(16)), DEFAULT_OPTIONS);

  expect(sheets.map((sheet) => outlinesOf(sheet).length)).toEqual([15, 1]);
  expect(sheets.map((sheet) => wordsOf(sheet).at(-1))).toEqual(['Cards, page 1 of 2', 'Cards, page 2 of 2']);
});

test('each sheet credits the pictures that are on it, each once', () => {
  const [first] = composeLooseCards(setOf(['maths', 'lunch', 'maths']), DEFAULT_OPTIONS);

  expect(wordsOf(first)).toContain('credit for maths lunch');
});

test('labels are one size across the set, the size of the longest', () => {
  const labels = [...many(15), 'a very much longer label'];
  const sheets = composeLooseCards(setOf(labels), DEFAULT_OPTIONS);

  const sizes = sheets.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.type === 'text' && node.slot ? [node.size] : [])),
  );
  expect(new Set(sizes).size).toBe(1);
});

test('spares are blank cards at the end', () => {
  const [sheet] = composeLooseCards(setOf(['maths']), { ...DEFAULT_OPTIONS, spares: 2 });

  expect(outlinesOf(sheet)).toHaveLength(3);
  expect(wordsOf(sheet).filter((text) => !text.startsWith('credit'))).toEqual(['maths']);
});

test('a lost card is printed again by itself, with letters of the size of its set', () => {
  const labels = ['maths', 'a very much longer label'];
  const only = new Set(['0']);
  const [again] = composeLooseCards(setOf(labels, { only }), DEFAULT_OPTIONS);
  const [whole] = composeLooseCards(setOf(labels), DEFAULT_OPTIONS);

  const mathsOn = (scene: Scene | undefined) =>
    scene?.nodes.find((node) => node.type === 'text' && node.text === 'maths');
  expect(outlinesOf(again)).toHaveLength(1);
  expect(mathsOn(again)).toMatchObject({ size: (mathsOn(whole) as { size?: number }).size });
});

test('no cards and no spares make no sheet', () => {
  expect(composeLooseCards(setOf([]), DEFAULT_OPTIONS)).toEqual([]);
});

test('cards that are no squares lie at their own size', () => {
  const card = { width: 100, height: 40 };
  const [sheet, ...more] = composeLooseCards(setOf(many(6), { card }), {
    ...DEFAULT_OPTIONS,
    paper: A4,
    spares: 0,
  });

  expect(more).toEqual([]);
  expect(outlinesOf(sheet)).toHaveLength(6);
  for (const { width, height } of outlinesOf(sheet)) {
    expect(width).toBeCloseTo(100);
    expect(height).toBeCloseTo(40);
  }
});
