import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, panned, toWorld, zoomed } from './view';

const page = { x: 0, y: 0, width: 297, height: 210 };
const frame = { width: 500, height: 600 };

test('fitted shows the whole page in the middle', () => {
  const view = fitted(page, frame);
  const topLeft = toWorld(view, 0, 0);
  const bottomRight = toWorld(view, frame.width, frame.height);
  expect(topLeft.x).toBeLessThan(0);
  expect(bottomRight.x).toBeGreaterThan(page.width);
  expect(topLeft.x + bottomRight.x).toBeCloseTo(page.width, 0);
});

test('zooming keeps the point under the fingers where it is', () => {
  const about = { x: 120, y: 300 };
  const before = fitted(page, frame);
  const after = zoomed(before, 2, about);
  expect(toWorld(after, about.x, about.y).x).toBeCloseTo(toWorld(before, about.x, about.y).x);
  expect(after.scale).toBeCloseTo(before.scale * 2);
});

test('zooming stops at a stamp and at larger than life', () => {
  const view = fitted(page, frame);
  expect(zoomed(view, 1e-6, { x: 0, y: 0 }).scale).toBeGreaterThan(0.1);
  expect(zoomed(view, 1e6, { x: 0, y: 0 }).scale).toBeLessThan(100);
});

test('however far it is pushed, some of the page stays in sight', () => {
  const push = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(push, push, (dx, dy) => {
      const view = panned(fitted(page, frame), dx, dy, page, frame);
      const right = view.x + page.width * view.scale;
      const foot = view.y + page.height * view.scale;
      expect(right > 0 && foot > 0 && view.x < frame.width && view.y < frame.height).toBe(true);
    }),
  );
});
