import { expect, test } from 'vitest';
import { loadLibrary } from '../../../tests/support/library';
import { VERBS } from './instructions';

test('every verb of an instruction has its symbol in the library', () => {
  const { catalogue } = loadLibrary();
  expect(Object.values(VERBS).filter((id) => !catalogue.byId.has(id))).toEqual([]);
});
