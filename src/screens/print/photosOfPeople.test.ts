import { expect, test } from 'vitest';
import type { Sheet } from '../../print/sheets';
import type { SymbolEntry } from '../../symbols/symbol';
import { photosOfPeople } from './photosOfPeople';

const BOX = { x: 0, y: 0, width: 9, height: 9 };

function sheetWith(...ids: readonly string[]): Sheet {
  const nodes = ids.map((id) => ({ type: 'picture', pictureId: id, box: BOX, description: id }) as const);
  return { scene: { width: 9, height: 9, nodes, slots: [] } } as unknown as Sheet;
}

test('each photo of a person counts once, on however many sheets it is', () => {
  const person = new Set(['mia', 'omar']);
  const entry = (id: string) => ({ id, person: person.has(id) }) as unknown as SymbolEntry;

  expect(photosOfPeople([sheetWith('mia', 'cup', 'mia'), sheetWith('omar', 'mia')], { entry })).toBe(2);
  expect(photosOfPeople([sheetWith('cup')], { entry })).toBe(0);
});
