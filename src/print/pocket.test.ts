import { expect, test } from 'vitest';
import { square } from '../../tests/support/cards';
import { evenFonts } from '../../tests/support/fonts';
import { DEFAULT_LOOK } from '../model/look';
import { PAPERS, type Paper, pageSize } from '../model/page';
import type { LineNode, Scene } from '../scene/nodes';
import { FOOT, MARGIN } from '../scene/page';
import { cardGrowth, pileHeight } from './laminate';
import { composePocket, type PocketWish, pocketSize } from './pocket';

const wish: PocketWish = {
  card: square(50),
  count: 12,
  laminated: true,
  cut: 'first',
  paper: { paper: 'A4', orientation: 'portrait' },
  style: { ...DEFAULT_LOOK, ground: '#ffffff' },
  fonts: evenFonts,
};

function made(parts: Partial<PocketWish> = {}) {
  const pocket = composePocket({ ...wish, ...parts });
  if (!pocket.ok) throw new Error(pocket.problem);
  return pocket.value;
}

function wordsOf(scene: Scene): readonly string[] {
  return scene.nodes.flatMap((node) => (node.type === 'text' ? [node.text] : []));
}

function linesOf(scene: Scene, dashed: boolean): readonly LineNode[] {
  return scene.nodes.flatMap((node) =>
    node.type === 'line' && (node.stroke?.dash !== undefined) === dashed ? [node] : [],
  );
}

test('a laminated card drops in, and the whole pile finds room', () => {
  const { width, front, back } = pocketSize(wish);
  const card = wish.card.width + cardGrowth(wish);

  expect(width).toBeGreaterThanOrEqual(card + pileHeight(12, true) + 2);
  expect(front).toBeLessThan(card);
  expect(back).toBeGreaterThanOrEqual(card);
});

test('a pocket for paper cards is smaller than one for laminated ones', () => {
  expect(pocketSize({ ...wish, laminated: false }).width).toBeLessThan(pocketSize(wish).width);
});

test('two hundred cards do not make a pocket without end', () => {
  expect(pocketSize({ ...wish, count: 200 }).width).toBeLessThan(wish.card.width + 25);
});

test('the sheet says finished, and where to fold and to glue', () => {
  const words = wordsOf(made().scene);

  expect(words.filter((word) => word === 'finished')).toHaveLength(1);
  expect(words.filter((word) => word === 'fold')).toHaveLength(3);
  expect(words.filter((word) => word === 'glue')).toHaveLength(2);
  expect(words.filter((word) => /^\d\. /u.test(word))).toHaveLength(3);
});

test('the word is written as the cards are', () => {
  const style = { ...wish.style, letterCase: 'upper', font: 'lexend' } as const;
  const { scene } = made({ style });

  expect(scene.nodes).toContainEqual(expect.objectContaining({ text: 'FINISHED', font: 'lexend' }));
});

test('folds are dashed and lie where the front ends, cuts run all round in one line', () => {
  const { scene } = made();
  const folds = linesOf(scene, true);
  const [outline] = linesOf(scene, false);

  expect(folds).toHaveLength(3);
  expect(outline?.points[0]).toEqual(outline?.points.at(-1));
  for (const { points } of folds) {
    for (const point of points) expect(outline?.points).toContainEqual(point);
  }
});

test('every size of card has a pocket on A4', () => {
  for (let cardSize = 30; cardSize <= 100; cardSize += 5) {
    expect(composePocket({ ...wish, card: square(cardSize) }).ok).toBe(true);
  }
});

test('nothing is cut off, on any paper either way round', () => {
  for (const paper of Object.keys(PAPERS) as Paper[]) {
    for (const orientation of ['portrait', 'landscape'] as const) {
      for (const cardSize of [30, 50, 75, 100]) {
        const pocket = composePocket({ ...wish, card: square(cardSize), paper: { paper, orientation } });
        if (!pocket.ok) continue;
        const page = pageSize(pocket.value.page);
        const points = linesOf(pocket.value.scene, false).flatMap(({ points }) => points);
        for (const [x, y] of points) {
          expect(x).toBeGreaterThanOrEqual(MARGIN);
          expect(x).toBeLessThanOrEqual(page.width - MARGIN);
          expect(y).toBeLessThanOrEqual(page.height - FOOT);
        }
      }
    }
  }
});

test('paper is turned where only that has room', () => {
  const { page, scene } = made({ card: square(100), paper: { paper: 'A4', orientation: 'landscape' } });

  expect(page).toEqual({ paper: 'A4', orientation: 'portrait' });
  expect(scene.height).toBe(297);
});

test('a pocket that does not fit says so, and what to do', () => {
  const pocket = composePocket({
    ...wish,
    card: square(100),
    paper: { paper: 'A5', orientation: 'portrait' },
  });

  expect(pocket).toEqual({ ok: false, problem: expect.stringContaining('does not fit on A5') });
});

test('a pocket for cards that are no squares is as wide and as high as they ask for', () => {
  const tall = pocketSize({ ...wish, card: { width: 40, height: 90 } });
  const flat = pocketSize({ ...wish, card: { width: 90, height: 40 } });

  expect(flat.width - tall.width).toBe(50);
  expect(tall.back - flat.back).toBe(50);
  expect(tall.front).toBeLessThan(tall.back);
});
