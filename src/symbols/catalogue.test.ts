import { describe, expect, test } from 'vitest';
import { drawingOf, entriesInGroup, parseCatalogue } from './catalogue';

const DRAWING = { box: [0, 0, 72, 72], shapes: [{ d: 'M0 0L1 1', stroke: '#000000', width: 2 }] };
const TEXT = JSON.stringify(DRAWING);

const INDEX = {
  version: 3,
  groups: ['School day', 'Food'],
  drawings: [
    ['1F37D', TEXT.length],
    ['1F34E', TEXT.length],
  ],
  entries: [
    ['lunch', 'lunch', 'dinner, lunchtime', '', 0, 2, 0, 'A plate of food.', 1],
    ['snack', 'snack', '', '', 0, 1, 1, '', -1],
    ['', 'apple', '', 'fruit, red', 1, 0, 1, '', -1],
  ],
  wordless: [['carpet time', 'circle time', 0]],
};

function catalogue() {
  const read = parseCatalogue(INDEX);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

test('a concept keeps its own id, a plain picture is called after its code', () => {
  expect(catalogue().entries.map(({ id }) => id)).toEqual(['lunch', 'snack', 'openmoji-1F34E']);
});

test('a picture that has become one of our words is still found by its old id', () => {
  expect(catalogue().byId.get('openmoji-1F37D')?.id).toBe('lunch');
  expect(catalogue().byId.get('openmoji-1F34E')?.name).toBe('apple');
});

test('synonyms, tags, group and fit are read', () => {
  const [lunch, , apple] = catalogue().entries;
  expect(lunch).toMatchObject({
    synonyms: ['dinner', 'lunchtime'],
    tags: [],
    group: 'School day',
    fit: 'good',
  });
  expect(apple).toMatchObject({ synonyms: [], tags: ['fruit', 'red'], group: 'Food', fit: 'unrated' });
});

test('two symbols may share one piece of artwork', () => {
  const [, snack, apple] = catalogue().entries;
  expect(snack?.at).toEqual([TEXT.length, TEXT.length]);
  expect(apple?.at).toEqual(snack?.at);
});

test('an emoji means the plain picture before any concept drawn with it', () => {
  expect(catalogue().byCode.get('1F34E')?.id).toBe('openmoji-1F34E');
  expect(catalogue().byCode.get('1F37D')?.id).toBe('lunch');
});

test('a group lists its symbols in order', () => {
  expect(entriesInGroup(catalogue(), 'School day').map(({ id }) => id)).toEqual(['lunch', 'snack']);
});

test('words without a picture are known', () => {
  expect(catalogue().wordless).toEqual([
    { name: 'carpet time', synonyms: ['circle time'], group: 'School day' },
  ]);
});

test('artwork is cut out of the packed text and decoded', () => {
  const [, snack] = catalogue().entries;
  expect(snack && drawingOf(TEXT + TEXT, snack)).toEqual(DRAWING);
});

test('damaged artwork stops at once', () => {
  const [lunch] = catalogue().entries;
  expect(() => lunch && drawingOf('x'.repeat(TEXT.length), lunch)).toThrow();
  expect(() => lunch && drawingOf('{"box":[1]}'.padEnd(TEXT.length), lunch)).toThrow(
    'The artwork of "lunch" is damaged.',
  );
});

describe('what is not an index is refused with a sentence', () => {
  test.each([
    ['nothing', null],
    ['a number', 7],
    ['another version', { ...INDEX, version: INDEX.version + 1 }],
    ['no groups', { ...INDEX, groups: 'Food' }],
    ['a broken drawing', { ...INDEX, drawings: [['1F37D']] }],
    ['a broken entry', { ...INDEX, entries: [['lunch', 3]] }],
    ['a broken word', { ...INDEX, wordless: [['x']] }],
  ])('%s', (_, value) => {
    const read = parseCatalogue(value);
    expect(read.ok || read.problem).toContain('Your work is safe.');
  });
});
