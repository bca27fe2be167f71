import { describe, expect, test } from 'vitest';
import type { Catalogue } from './catalogue';
import { buildSearch, searchSymbols } from './search';
import type { SymbolEntry } from './symbol';

interface Spec {
  readonly id?: string;
  readonly synonyms?: readonly string[];
  readonly tags?: readonly string[];
  readonly art: number;
  readonly other?: number;
}

function entry(name: string, { id, synonyms = [], tags = [], art, other }: Spec): SymbolEntry {
  const rest = {
    group: 'Food',
    shows: '',
    licence: 'openmoji',
    fit: 'unrated',
    other: other === undefined ? null : other * 100,
  } as const;
  return { id: id ?? name.replaceAll(' ', '-'), name, synonyms, tags, at: [art * 100, 100], ...rest };
}

const ENTRIES = [
  entry('toilet', { synonyms: ['loo'], art: 1 }),
  entry('wash hands', { synonyms: ['hand washing'], art: 2 }),
  entry('home time', { synonyms: ['going home'], art: 3 }),
  entry('weekend', { art: 3 }),
  entry('house', { synonyms: ['home'], art: 4 }),
  entry('swimming', { synonyms: ['pool'], art: 5 }),
  entry('pool 8 ball', { id: 'openmoji-1F3B1', art: 6 }),
  entry('ballet shoes', { id: 'openmoji-1FA70', art: 7 }),
  entry('rugby ball', { id: 'openmoji-1F3C9', art: 8 }),
  entry('shark', { id: 'openmoji-1F988', tags: ['swim', 'fish'], art: 9 }),
  entry('blue', { art: 10 }),
  entry('lunch', { art: 11, other: 13 }),
  entry('lunch box', { art: 12 }),
  entry('plate with knife and fork', { id: 'openmoji-1F37D', tags: ['dinner'], art: 13 }),
];

const CATALOGUE: Catalogue = {
  entries: ENTRIES,
  byId: new Map(),
  byCode: new Map(),
  groups: ['Food'],
  wordless: [{ name: 'glue', synonyms: [], group: 'Food' }],
};

const search = buildSearch(CATALOGUE);
const find = (query: string) => searchSymbols(search, query, 5).map(({ name }) => name);

describe('the best comes first', () => {
  test.each([
    ['its name', 'toilet', 'toilet'],
    ['its name, run together', 'hometime', 'home time'],
    ['its synonym', 'loo', 'toilet'],
    ['another form of it', 'washing hands', 'wash hands'],
    ['its synonym before another name', 'home', 'house'],
    ['our synonym before the name of a plain picture', 'pool', 'swimming'],
    ['the beginning of its name', 'swi', 'swimming'],
    ['one letter', 'w', 'wash hands'],
    ['a half-typed last word', 'wash h', 'wash hands'],
    ['a letter out of place', 'tiolet', 'toilet'],
    ['a missing letter', 'swiming', 'swimming'],
    ['a whole word before a beginning', 'ball', 'rugby ball'],
  ])('by %s', (_, query, name) => {
    expect(find(query)[0]).toBe(name);
  });
});

test('words that merely touch on it come last', () => {
  expect(find('swim')).toEqual(['swimming', 'shark']);
});

test('the same picture is shown once, under the name that answers best', () => {
  expect(find('weekend')).not.toContain('home time');
  expect(find('home time')).not.toContain('weekend');
});

test('a word we know to have no picture is not taken for a misspelt one', () => {
  expect(find('glue')).toEqual([]);
});

test('nothing is found for nothing', () => {
  expect(find('')).toEqual([]);
  expect(find(' !? ')).toEqual([]);
  expect(find('qqqqqq')).toEqual([]);
});

test('no more is found than asked for', () => {
  expect(searchSymbols(search, 'b', 1)).toHaveLength(1);
});

test('another picture of the same idea stands right beside it', () => {
  expect(find('lunch').slice(0, 3)).toEqual(['lunch', 'plate with knife and fork', 'lunch box']);
});
