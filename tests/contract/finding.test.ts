import { describe, expect, test } from 'vitest';
import { readTable } from '../../scripts/assets/symbols/tables';
import { isConcept } from '../../src/symbols/pictureWords';
import { buildSearch, searchSymbols } from '../../src/symbols/search';
import { loadLibrary } from '../support/library';

/*
 * What a teaching assistant types, and the picture that must come. `demand.tsv` holds the words that seventy-two
 * ready-made boards ask pictures for, how often, and the picture that is meant; none where there is no such picture.
 */
const { catalogue } = loadLibrary();
const search = buildSearch(catalogue);
const demand = readTable(new URL('../support/demand.tsv', import.meta.url), ['words', 'uses', 'wanted']);

/** Asked for by the boards, and with no picture of their own: parts of a story, and what can't be seen. */
const UNPICTURED = ['house fall', 'house wood', 'not see'];

interface Asked {
  readonly words: string;
  readonly uses: number;
  readonly wanted: readonly string[];
}

function missed(asked: readonly Asked[], among: number): readonly Asked[] {
  return asked.filter(({ words, wanted }) => {
    const found = searchSymbols(search, words, among).map(({ at }) => at[0]);
    return !wanted.some((id) => found.includes(catalogue.byId.get(id)?.at[0] ?? -1));
  });
}

/** "98.2 % (9 of 490 missed)", for the log. */
function figures(asked: readonly Asked[], among: number): string {
  const lost = missed(asked, among).length;
  return `hit@${among} ${((1 - lost / asked.length) * 100).toFixed(1)} % (${lost} of ${asked.length} missed)`;
}

function told(what: string, asked: readonly Asked[]): void {
  process.stdout.write(`${what}: ${figures(asked, 1)}, ${figures(asked, 5)}\n`);
}

describe('the words of ready-made boards', () => {
  const asked = demand.map(({ words, uses, wanted }) => ({
    words,
    uses: Number(uses),
    wanted: wanted === '' ? [] : wanted.split(' '),
  }));
  const pictured = asked.filter(({ wanted }) => wanted.length > 0);

  test('have a picture, all but a few', () => {
    expect(asked.filter(({ wanted }) => wanted.length === 0).map(({ words }) => words)).toEqual(UNPICTURED);
    const unknown = pictured.flatMap(({ wanted }) => wanted.filter((id) => !catalogue.byId.has(id)));
    expect(unknown).toEqual([]);
  });

  test('find it first, but for words that mean another thing to a school or begin many names', () => {
    told('Demand words', asked);
    expect(missed(pictured, 1).map(({ words }) => words)).toEqual([
      'stem',
      'can',
      'day',
      'door room',
      'oven fire',
      'water bucket',
    ]);
  });

  test('find it among the first five', () => {
    expect(missed(pictured, 5).map(({ words }) => words)).toEqual([
      'can',
      'day',
      'oven fire',
      'water bucket',
    ]);
  });
});

describe('the words of our vocabulary', () => {
  const concepts = catalogue.entries.filter(isConcept);

  test('none has to do without a picture', () => {
    expect(catalogue.wordless.map(({ name }) => name)).toEqual([]);
  });

  test('find their picture first by every synonym', () => {
    const asked = concepts.flatMap(({ id, synonyms }) =>
      synonyms.map((words) => ({ words, uses: 1, wanted: [id] })),
    );
    told('Synonyms', asked);
    expect(asked.length).toBeGreaterThan(1500);
    expect(missed(asked, 1).map(({ words }) => words)).toEqual([]);
  });
});
