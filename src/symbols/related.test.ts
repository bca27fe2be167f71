import { expect, test } from 'vitest';
import { loadLibrary } from '../../tests/support/library';
import { relatedSymbols } from './related';

const { catalogue } = loadLibrary();

function related(id: string) {
  const entry = catalogue.byId.get(id);
  if (!entry) throw new Error(`No symbol ${id}`);
  return { entry, others: relatedSymbols(catalogue, entry, 8) };
}

test('beside a picture that stands for a word of ours come others of its sort', () => {
  const { others } = related('juice');
  expect(others).toHaveLength(8);
  expect(others.every(({ group }) => group === 'Food')).toBe(true);
});

test('no picture is offered twice, nor the one it already is', () => {
  const { entry, others } = related('maths');
  const drawn = others.map(({ at }) => at[0]);
  expect(new Set(drawn).size).toBe(others.length);
  expect(drawn).not.toContain(entry.at[0]);
});
