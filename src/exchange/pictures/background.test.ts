import { expect, test } from 'vitest';
import { clearBackground, type PixelData } from './background';

type Colour = readonly [number, number, number];

const SIDE = 40;
const RED: Colour = [190, 40, 50];

function paint(colourAt: (x: number, y: number) => Colour): PixelData {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let at = 0; at < SIDE * SIDE; at += 1)
    data.set([...colourAt(at % SIDE, Math.floor(at / SIDE)), 255], at * 4);
  return { data, width: SIDE, height: SIDE };
}

function inApple(x: number, y: number): boolean {
  return Math.hypot(x - 20, y - 20) < 10;
}

function at({ data }: PixelData, x: number, y: number): readonly number[] {
  return [...data.subarray((y * SIDE + x) * 4, (y * SIDE + x) * 4 + 4)];
}

test('a plain wall goes and the thing before it stays', () => {
  const picture = paint((x, y) => (inApple(x, y) ? RED : [205, 204, 192]));

  const gone = clearBackground(picture, { tolerance: 30, to: 'clear' });

  expect(gone).toBeGreaterThan(0.7);
  expect(at(picture, 1, 1)[3]).toBe(0);
  expect(at(picture, 20, 20)).toEqual([...RED, 255]);
});

test('it may become white instead', () => {
  const picture = paint((x, y) => (inApple(x, y) ? RED : [205, 204, 192]));

  clearBackground(picture, { tolerance: 30, to: 'white' });

  expect(at(picture, 1, 1)).toEqual([255, 255, 255, 255]);
});

test('light that falls off along the wall is still wall', () => {
  const picture = paint((x, y) => (inApple(x, y) ? RED : [210 - x, 208 - x, 200 - x]));

  clearBackground(picture, { tolerance: 30, to: 'clear' });

  expect([at(picture, 0, 20)[3], at(picture, 39, 20)[3]]).toEqual([0, 0]);
  expect(at(picture, 20, 20)[3]).toBe(255);
});

test('what the edge cuts off is no wall: a jumper at the foot of a photo stays', () => {
  const picture = paint((x, y) => (y > 28 && x > 8 && x < 32 ? [30, 60, 140] : [205, 204, 192]));

  clearBackground(picture, { tolerance: 30, to: 'clear' });

  expect(at(picture, 20, 39)[3]).toBe(255);
  expect(at(picture, 2, 39)[3]).toBe(0);
});

test('a patch of the wall’s colour inside the thing stays: only what the edge leads to goes', () => {
  const wall: Colour = [205, 204, 192];
  const picture = paint((x, y) => {
    const far = Math.hypot(x - 20, y - 20);
    return far < 12 && far > 5 ? RED : wall;
  });

  clearBackground(picture, { tolerance: 30, to: 'clear' });

  expect(at(picture, 20, 20)).toEqual([...wall, 255]);
});

test('where nothing along the edge is plain, hardly anything goes, and that is told', () => {
  const noisy = paint((x, y) => [(x * 97 + y * 31) % 256, (x * 53 + y * 89) % 256, (x * 29 + y * 61) % 256]);

  expect(clearBackground(noisy, { tolerance: 0, to: 'clear' })).toBeLessThan(0.05);
});
