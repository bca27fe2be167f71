import { expect, test } from 'vitest';
import { extentOfAll } from './extent';
import { lineFace, type Mouth } from './lineFace';

const BOX = { x: 10, y: 20, width: 30, height: 20 };
const MOUTHS: readonly Mouth[] = ['open', 'smile', 'flat', 'down'];

test.each(MOUTHS)('a face with its mouth %s keeps within its circle, in the middle of the box', (mouth) => {
  expect(extentOfAll(lineFace(BOX, 8, mouth))).toEqual({ x: 17, y: 22, width: 16, height: 16 });
});

test('faces differ by their mouths alone', () => {
  const [open, smile, flat, down] = MOUTHS.map((mouth) => lineFace(BOX, 8, mouth));
  expect(new Set([open, smile, flat, down].map((face) => JSON.stringify(face?.at(-1)))).size).toBe(4);
  expect(new Set([open, smile, flat, down].map((face) => JSON.stringify(face?.slice(0, -1)))).size).toBe(1);
});
