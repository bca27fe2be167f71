import { expect, test } from 'vitest';
import type { About } from '../../kinds/contract';
import { families, kindsInOrder } from './kindsInOrder';

function about(id: string, family: About['family']): About {
  return { id, name: id, blurb: '', family, accent: '#ffffff', sample: [] };
}
const KINDS = [
  about('week', 'The day'),
  about('now', 'The day'),
  about('scale', 'Feelings'),
  about('strip', 'Step by step'),
];
const ids = (kinds: readonly About[]) => kinds.map(({ id }) => id);

test('kinds stand in their families, in the order of the day', () => {
  expect(families(KINDS).map(([family, kinds]) => [family, ids(kinds)])).toEqual([
    ['The day', ['now', 'week']],
    ['Step by step', ['strip']],
    ['Feelings', ['scale']],
  ]);
});

test('a new person sees one of each family first', () => {
  expect(ids(kindsInOrder(KINDS, []))).toEqual(['now', 'strip', 'scale', 'week']);
});

test('the one named first leads a new person’s row', () => {
  expect(ids(kindsInOrder(KINDS, [], 'week'))).toEqual(['week', 'now', 'strip', 'scale']);
});

test('what was made last comes first', () => {
  const made = [
    { kind: 'week', changedAt: 2 },
    { kind: 'scale', changedAt: 9 },
  ];
  expect(ids(kindsInOrder(KINDS, made))).toEqual(['scale', 'week', 'now', 'strip']);
});
