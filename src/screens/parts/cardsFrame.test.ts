import { expect, test } from 'vitest';
import type { Scene } from '../../scene/nodes';
import { frameCards } from './cardsFrame';

test('what is drawn on a page comes to fill the frame, centred, with a little room', () => {
  const page = pageWith({ x: 100, y: 50, width: 100, height: 50 });

  const { width, left, top } = frameCards(page, 2);

  // 112 mm of the page across the frame, and half of that down.
  expect(width).toBe(percentOf(300 / 112));
  expect(left).toBe(percentOf(0.5 - 150 / 112));
  expect(top).toBe(percentOf(0.5 - 75 / 56));
});

test('a page with nothing on it is shown as it is', () => {
  expect(frameCards({ ...pageWith(), nodes: [] }, 2)).toEqual({ width: '100%', left: '0%', top: '0%' });
});

function pageWith(box = { x: 0, y: 0, width: 1, height: 1 }): Scene {
  const card = { type: 'box', box, radius: 0, fill: null, stroke: null } as const;
  const credit = { ...card, box: { x: 10, y: 195, width: 280, height: 3 } };
  return { width: 300, height: 200, nodes: [card, credit], slots: [] };
}

function percentOf(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
