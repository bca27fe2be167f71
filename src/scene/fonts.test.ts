import { expect, test } from 'vitest';
import { FONTS, parseFontTables, WEIGHTS } from './fonts';

const face = {
  unitsPerEm: 1000,
  ascent: 900,
  descent: -300,
  lineGap: 0,
  capHeight: 700,
  xHeight: 500,
  advances: [
    [32, 250],
    [97, 510, 520],
  ],
};

function savedTables(change: object = {}): Record<string, unknown> {
  const faces = Object.fromEntries(WEIGHTS.map((weight) => [weight, { ...face, ...change }]));
  return Object.fromEntries(FONTS.map(({ id }) => [id, faces]));
}

function tableOf(value: unknown) {
  const parsed = parseFontTables(value);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value('andika', 400);
}

test('measures are in em, the descent below zero', () => {
  const { ascent, descent, capHeight, xHeight } = tableOf(savedTables());

  expect({ ascent, descent, capHeight, xHeight }).toEqual({
    ascent: 0.9,
    descent: -0.3,
    capHeight: 0.7,
    xHeight: 0.5,
  });
});

test('a run of letters gives each its own advance', () => {
  const table = tableOf(savedTables());

  expect([' ', 'a', 'b'].map((letter) => table.advance(letter.charCodeAt(0)))).toEqual([0.25, 0.51, 0.52]);
});

test('a letter that the face lacks has no advance', () => {
  const table = tableOf(savedTables());

  expect(table.advance(0x628)).toBeNull();
});

test('a missing face is a problem, with its name', () => {
  const { lexend: _, ...rest } = savedTables();

  expect(parseFontTables(rest)).toEqual({
    ok: false,
    problem: 'The letter widths of lexend 400 can not be read.',
  });
});

test.each([
  null,
  undefined,
  4,
  'tables',
  [],
  savedTables({ advances: [['a']] }),
  savedTables({ unitsPerEm: 0 }),
])('what is no table is refused: %j', (value) => {
  expect(parseFontTables(value).ok).toBe(false);
});

test('every font has two files of its own', () => {
  const files = FONTS.flatMap((font) => WEIGHTS.map((weight) => font.files[weight]));

  expect(new Set(files).size).toBe(8);
});
