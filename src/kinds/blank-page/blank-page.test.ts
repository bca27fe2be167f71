import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { anExtra } from '../../../tests/support/extras';
import { readFonts } from '../../../tests/support/fonts';
import { extrasSchema } from '../../model/extras';
import { beginResource } from '../begin';
import { composePages } from '../pages';
import { kind } from './kind';

const [caption, poster, letter] = kind.levels;
const begin = () => ({ ...kind.start(), extras: [anExtra.shape('mine')] });

test('a level takes away what another laid down, and leaves what a person made', () => {
  const first = poster?.apply(begin());
  const second = first && letter?.apply(first);
  expect(second?.extras?.map(({ id }) => id)).toContain('mine');
  expect(second?.extras?.map(({ id }) => id)).not.toContain('ready-picture-place');
});

test('words typed over ready-made ones go along to another level', () => {
  const first = caption?.apply(kind.start());
  const typed = first?.extras?.map((extra) =>
    extra.type === 'text' ? { ...extra, text: 'Our newts' } : extra,
  );
  const second = first && typed && poster?.apply({ ...first, extras: typed });
  expect(second?.extras).toContainEqual(expect.objectContaining({ text: 'Our newts' }));
});

test.each(kind.levels)('what $name lays down can be saved, and is on the page', ({ apply }) => {
  const start = apply(kind.start());
  expect(safeParse(extrasSchema, start.extras).success).toBe(true);
  const resource = beginResource(kind, start, { id: 'r', title: '', now: 0 });
  const wish = { fonts: readFonts(), purpose: 'board', slotGrowth: 0, creditFor: () => '' } as const;
  const shown = new Set(composePages(kind, resource, wish)[0]?.nodes.map(({ slot }) => slot));
  for (const { id } of start.extras ?? []) expect(shown).toContain(id);
});

test('a fresh page is empty but for its frame', () => {
  const resource = beginResource(kind, kind.start(), { id: 'r', title: 'Pond', now: 0 });
  const wish = { fonts: readFonts(), purpose: 'board', slotGrowth: 0, creditFor: () => '' } as const;
  expect(composePages(kind, resource, wish)[0]?.nodes).toHaveLength(1);
});
