import { expect, test } from 'vitest';
import { FONTS, WEIGHTS } from '../../scene/fonts';
import { faceName } from './faceName';

test('every face has a name of its own that marks it as a subset', () => {
  const names = FONTS.flatMap(({ id }) => WEIGHTS.map((weight) => faceName(id, weight)));

  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+[A-Za-z]+-(Regular|Bold)$/u);
  expect(new Set(names.map((name) => name.slice(0, 6))).size).toBe(names.length);
});

test('a font whose name is reserved is not named', () => {
  expect(faceName('opendyslexic', 400)).not.toMatch(/dyslexic/iu);
});
