import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import type { Scene } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { firstSound, syllables } from '../sounds';
import { compose } from './compose';
import { EMPTY_MAT, type WordMat } from './content';
import { MAT_EDITS, setWord } from './edits';

const PLANT = 'seed, root, stem, leaf, flower, petal, fruit, soil, water, sunlight, grow, trunk'.split(', ');

function makeMat(words: readonly string[], parts: Partial<WordMat> = {}): WordMat {
  const typed = MAT_EDITS.fromLines(
    EMPTY_MAT,
    words.map((word) => makeLine(word)),
    makeMatcher(),
  );
  return { ...typed, ...parts };
}

function pagesOf(mat: WordMat): readonly Scene[] {
  const page = { paper: 'A4', orientation: 'landscape' } as const;
  const setting = { title: 'Plants', page, look: DEFAULT_LOOK, fonts: readFonts(), slotGrowth: 0 };
  return compose(mat, { ...setting, purpose: 'board' });
}

test.each([
  ['seed', 1],
  ['petal', 2],
  ['flower', 2],
  ['apple', 2],
  ['grape', 1],
  ['scale', 1],
  ['jumped', 1],
  ['planted', 2],
  ['butterfly', 3],
  ['the', 1],
  ['life cycle', 3],
])('%s has %i beats', (word, beats) => {
  expect(syllables(word)).toBe(beats);
});

test.each([
  ['shell', 'sh'],
  ['Thorn', 'th'],
  ['seed', 's'],
  ['', ''],
])('%s begins with %s', (word, sound) => {
  expect(firstSound(word)).toBe(sound);
});

test('words on a mat of twelve are 18 to 24 pt, and pictures no smaller than 30 mm', () => {
  const [page] = pagesOf(makeMat(PLANT));
  const texts = page?.nodes.flatMap((node) =>
    node.type === 'text' && node.slot ? [node.size / MM_PER_PT] : [],
  );
  const sides = page?.nodes.flatMap((node) => (node.type === 'picture' ? [node.box.width] : [])) ?? [];
  expect(Math.min(...(texts ?? []))).toBeGreaterThanOrEqual(18);
  expect(Math.max(...(texts ?? []))).toBeLessThanOrEqual(24);
  expect(Math.min(...sides)).toBeGreaterThanOrEqual(30);
});

test('a thirteenth word makes a second page', () => {
  expect(pagesOf(makeMat([...PLANT, 'bud'])).map(({ slots }) => slots.length)).toEqual([12, 1]);
});

test('a mat without words shows its cells', () => {
  const [page] = pagesOf(EMPTY_MAT);
  expect(page?.nodes.filter(({ type }) => type === 'box')).toHaveLength(12);
});

test('a meaning stands with its word; without one there is a line to write it on', () => {
  const mat = makeMat(['seed', 'root'], { showDefinitions: true });
  const id = mat.words[0]?.card.id ?? '';
  const [page] = pagesOf(setWord(mat, id, { definition: 'It grows.' }));
  const own = (slot: string) => page?.nodes.filter((node) => node.slot === slot) ?? [];
  expect(own(id).some((node) => node.type === 'text' && node.text === 'It grows.')).toBe(true);
  expect(own(mat.words[1]?.card.id ?? '').some(({ type }) => type === 'line')).toBe(true);
});

test('a person’s own count of beats goes before the guess', () => {
  const mat = makeMat(['seed'], { showSyllables: true });
  const dots = (of: WordMat) => pagesOf(of)[0]?.nodes.filter(({ type }) => type === 'ellipse').length;
  expect([dots(mat), dots(setWord(mat, mat.words[0]?.card.id ?? '', { syllables: 3 }))]).toEqual([1, 3]);
});

test('the meaning typed for a word stays when the list is typed again', () => {
  const mat = makeMat(['seed', 'root']);
  const told = setWord(mat, mat.words[1]?.card.id ?? '', { definition: 'It drinks.' });
  const typed = MAT_EDITS.fromLines(told, [makeLine('root'), makeLine('leaf')], makeMatcher());
  expect(typed.words[0]?.definition).toBe('It drinks.');
});
