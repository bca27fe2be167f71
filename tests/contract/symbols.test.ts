import { describe, expect, test } from 'vitest';
import { readTable } from '../../scripts/assets/symbols/tables';
import { drawingOf, entriesInGroup } from '../../src/symbols/catalogue';
import { isConcept } from '../../src/symbols/pictureWords';
import { buildSearch, searchSymbols } from '../../src/symbols/search';
import type { Drawing, SymbolEntry } from '../../src/symbols/symbol';
import { loadLibrary } from '../support/library';

const { catalogue, shapes } = loadLibrary();
const search = buildSearch(catalogue);
const drawn = catalogue.entries.map((entry) => ({ entry, drawing: drawingOf(shapes, entry) }));
const table = (name: string) => new URL(`../../symbols/${name}`, import.meta.url);
const blocked = readTable(table('blocked.tsv'), ['what', 'reason']);
const vocabulary = readTable(table('vocabulary.tsv'), ['group', 'concept', 'synonyms', 'openmoji', 'fit']);

const COLOUR = /^#[0-9a-f]{6}$/;
const ONLY_MLCZ = /^M(?:[MLCZ ]|-?\d+(?:\.\d{1,2})?)+$/;
/** Artwork longer than this makes a page of thirty cards slow on a school tablet. */
const MOST_LETTERS = 25_000;

/** The entries that break a rule, by id: an empty list says more than a count. */
function breaking(rule: (drawing: Drawing, entry: SymbolEntry) => boolean): readonly string[] {
  return drawn.filter(({ drawing, entry }) => !rule(drawing, entry)).map(({ entry }) => entry.id);
}

describe('every symbol', () => {
  test('there are enough of them', () => {
    expect(catalogue.entries.length).toBeGreaterThan(2000);
    expect(new Set(catalogue.entries.map(({ at }) => at[0])).size).toBeGreaterThan(1500);
  });

  test('has an id of its own, a name and a group that is shown', () => {
    expect(new Set(catalogue.entries.map(({ id }) => id)).size).toBe(catalogue.entries.length);
    expect(breaking((_, { name }) => name.trim() === name && name !== '')).toEqual([]);
    expect(breaking((_, { group }) => catalogue.groups.includes(group))).toEqual([]);
  });

  test('is still found by every id that saved work may hold', () => {
    const known = readTable(table('ids.tsv'), ['id']);
    expect(known.filter(({ id }) => !catalogue.byId.has(id))).toEqual([]);
    expect(breaking((_, { id }) => known.some((one) => one.id === id))).toEqual([]);
  });

  test('has an id that can stand in a file name and a web address', () => {
    expect(
      breaking((_, { id }) =>
        /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|openmoji-[0-9A-F]{4,}(?:-[0-9A-F]{4,})*)$/.test(id),
      ),
    ).toEqual([]);
  });

  test('is drawn in plain colours', () => {
    const plain = (paint: string | undefined) => paint === undefined || COLOUR.test(paint);
    expect(
      breaking(({ shapes: all }) => all.every(({ fill, stroke }) => plain(fill) && plain(stroke))),
    ).toEqual([]);
  });

  test('is drawn with M, L, C and Z only, with a stroke width wherever there is a stroke', () => {
    expect(breaking(({ shapes: all }) => all.every(({ d }) => ONLY_MLCZ.test(d)))).toEqual([]);
    expect(
      breaking(({ shapes: all }) => all.every(({ stroke, width = 0 }) => !stroke === !(width > 0))),
    ).toEqual([]);
  });

  test('shows something: each shape is filled or stroked', () => {
    expect(
      breaking(({ shapes: all }) => all.length > 0 && all.every(({ fill, stroke }) => fill || stroke)),
    ).toEqual([]);
  });

  test('fills a square at most 1.3 times enlarged', () => {
    expect(
      breaking(({ box: [, , width, height] }) => width === height && width >= 72 / 1.31 && width <= 74),
    ).toEqual([]);
    expect(
      breaking(({ box: [x, y, width] }) => x > -12 && y > -12 && x + width < 84 && y + width < 86),
    ).toEqual([]);
  });

  test('says what is to be seen, and under which licence', () => {
    expect(breaking((_, { shows }) => shows.trim() !== '')).toEqual([]);
    expect(breaking((_, { licence }) => licence === 'openmoji' || licence === 'cuecraft')).toEqual([]);
  });

  test('is small', () => {
    expect(breaking((_, { at }) => at[1] <= MOST_LETTERS)).toEqual([]);
  });

  test('is on no list of things kept from children', () => {
    const codes = new Set(blocked.map(({ what }) => what));
    expect(breaking((_, { id }) => !codes.has(id.replace('openmoji-', '')))).toEqual([]);
  });

  test('is in a group, and every group has something to show', () => {
    expect(catalogue.groups.filter((group) => entriesInGroup(catalogue, group).length === 0)).toEqual([]);
  });
});

describe('the words of our own vocabulary', () => {
  const concepts = catalogue.entries.filter(isConcept);

  test('are all there, with a picture or known to have none', () => {
    const names = [...concepts, ...catalogue.wordless].map(({ name }) => name);
    expect(names.sort()).toEqual(vocabulary.map(({ concept }) => concept).sort());
  });

  test('are first when searched for by name', () => {
    const missed = concepts.filter(({ id, name }) => searchSymbols(search, name, 1)[0]?.id !== id);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('are first when searched for by a synonym', () => {
    const asked = concepts.flatMap((entry) => entry.synonyms.map((synonym) => ({ entry, synonym })));
    const missed = asked.filter(
      ({ entry, synonym }) => searchSymbols(search, synonym, 1)[0]?.at[0] !== entry.at[0],
    );
    expect(missed.map(({ synonym }) => synonym)).toEqual([]);
  });

  test('are known by other words as well, wherever schools have some', () => {
    const plain = concepts.filter(({ synonyms }) => synonyms.length === 0);
    expect(plain.length).toBeLessThan(concepts.length * 0.05);
  });

  test('share no name and no synonym', () => {
    const words = vocabulary.flatMap(({ concept, synonyms }) => [
      concept,
      ...(synonyms ? synonyms.split(', ') : []),
    ]);
    const lower = words.map((word) => word.toLowerCase());
    expect(lower.filter((word, at) => lower.indexOf(word) !== at)).toEqual([]);
  });

  test('say good or weak where there is a picture, and none where there is none', () => {
    const wrong = vocabulary.filter(({ openmoji, fit }) => (openmoji === '') !== (fit === 'none'));
    expect(wrong.map(({ concept }) => concept)).toEqual([]);
  });
});

describe('a figure', () => {
  test('carries the layers that the look of a pupil re-dresses', () => {
    const girl = catalogue.byId.get('girl');
    const roles = girl ? drawingOf(shapes, girl).shapes.map(({ role }) => role) : [];
    expect(roles).toContain('skin');
    expect(roles).toContain('hair');
  });
});
