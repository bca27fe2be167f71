import { describe, expect, test } from 'vitest';
import { good } from '../../storage/testSupport';
import { decodeText } from '../files/decodeText';
import { readList } from './lists';
import { toldBy } from './told';

const KEYS = new Set(['apple', 'wash_hands_,_to', 'beer', 'car_2']);

function rowsOf(path: string, text: string) {
  return good(readList(path, text, KEYS)).rows;
}

describe('a list of names is understood, whoever wrote it', () => {
  test.each([
    ['commas', 'a.csv', 'file,name\napple.svg,Apfel\n'],
    ['semicolons', 'a.csv', 'file;name\r\napple.svg;Apfel\r\n'],
    ['tabs', 'a.tsv', 'file\tname\napple.svg\tApfel'],
    ['quotes', 'a.csv', '"file","name"\n"apple.svg","Apfel"\n'],
    ['folders before the name', 'a.csv', 'file,name\nEN/food\\apple.SVG,Apfel\n'],
    ['the name before the file', 'a.csv', 'name,file\nApfel,apple\n'],
    ['a list of records', 'a.json', '[{"file":"apple.png","label":"Apfel"}]'],
    ['records in a record', 'a.json', '{"version":1,"symbols":[{"image":"apple","name":"Apfel"}]}'],
    ['names by file', 'a.json', '{"apple.svg":"Apfel"}'],
    ['records by file', 'a.json', '{"apple":{"name":"Apfel"}}'],
  ])('%s', (_, path, text) => {
    expect(rowsOf(path, text).get('apple')?.name).toBe('Apfel');
  });

  test('the Finnish names of a well-known pack', () => {
    const rows = rowsOf('names.csv', '\ufeffsymbol-id;symbol-en;symbol-fi\n44;apple;omena\n2;car_2;auto\n');

    expect(rows.get('apple')?.name).toBe('omena');
    expect(rows.get('car_2')?.name).toBe('auto');
  });

  test.each([
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('käsi')])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('käsi', 'utf16le')])],
    ['Windows letters', Uint8Array.from(Buffer.from('käsi', 'latin1'))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('käsi');
  });
});

test('its own list says the category, the tags and what is not for children', () => {
  const text =
    'symbol-id,symbol,grammar,category-id,category,rated,tags\n' +
    '1,"wash_hands_,_to",Verb,2,Healthcare Grooming,0,clean soap\n2,beer,Noun,3,Drink Type,1,\n';
  const list = good(readList('info.csv', text, KEYS));

  expect(toldBy([list], 'EN/wash_hands_,_to.svg')).toEqual({
    name: 'wash hands',
    synonyms: [],
    tags: ['clean', 'soap', 'healthcare', 'grooming'],
    group: 'Self-help',
    adult: false,
  });
  expect(toldBy([list], 'EN/beer.svg').adult).toBe(true);
});

test('names in another language find the picture beside its own name', () => {
  const own = good(readList('info.csv', 'symbol,category,tags\napple,Food Fruit,sweet\n', KEYS));
  const finnish = good(readList('fi.csv', 'symbol-en;symbol-fi\napple;omena\n', KEYS));

  expect(toldBy([own, finnish], 'apple.svg')).toMatchObject({ name: 'apple', synonyms: ['omena'] });
  expect(toldBy([finnish], 'apple.svg')).toMatchObject({ name: 'omena', synonyms: ['apple'] });
});

test('a second car is a car, and is found by its number too', () => {
  expect(toldBy([], 'car_2.svg')).toMatchObject({ name: 'car', tags: ['car 2'] });
});

test('formulas, markup and endless cells are no names', () => {
  const text = `file,name\napple,=cmd()\nbeer,${'x'.repeat(100_000)}\ncar_2,<b>auto</b>\n`;
  const list = good(readList('a.csv', text, KEYS));

  expect(toldBy([list], 'apple.svg').name).toBe('apple');
  expect(toldBy([list], 'beer.svg').name).toHaveLength(80);
  expect(toldBy([list], 'car_2.svg').name).toBe('auto');
});

test('a list of something else is no list of names', () => {
  expect(rowsOf('a.csv', 'day,lesson\nMonday,maths\n').size).toBe(0);
});
