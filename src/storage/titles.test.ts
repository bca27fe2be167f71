import { expect, test } from 'vitest';
import { MAX_TITLE, parseEnvelope } from '../model/resource';
import { makeResource } from './testSupport';
import { copyTitle, fitTitle } from './titles';

test.each([
  ['Monday', 'Monday (copy)'],
  ['Monday (copy)', 'Monday (copy 2)'],
  ['Monday (copy 9)', 'Monday (copy 10)'],
  ['', '(copy)'],
])('the copy of "%s" is called "%s"', (title, copy) => {
  expect(copyTitle(title)).toBe(copy);
});

test.each([
  ['a typed title', fitTitle],
  ['the title of a copy', copyTitle],
])('%s can be opened again however long it was', (_, entitle) => {
  for (const letter of ['m', '🌞', 'm🌞']) {
    const title = entitle(letter.repeat(MAX_TITLE));

    expect(parseEnvelope(makeResource({ title })).ok).toBe(true);
    expect(title).not.toMatch(/[\ud800-\udfff]/u);
  }
});
