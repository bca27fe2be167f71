import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import type { PassageWord } from '../../model/passage';
import type { Setting } from '../contract';
import { EMPTY_TEXT, type SymbolText } from './content';
import { canJoin, canSplit, crossed, joined, split, TEXT_EDITS } from './edits';
import { kind } from './kind';

const fonts = readFonts();

function word(label: string, parts: Partial<PassageWord> = {}): PassageWord {
  return {
    card: makeCard(label, { id: label }),
    before: '',
    after: '',
    ends: 'word',
    negated: false,
    ...parts,
  };
}

function textOf(...words: readonly PassageWord[]): SymbolText {
  return { ...EMPTY_TEXT, words };
}

const silent = (label: string) =>
  word(label, { card: makeCard(label, { id: label, picture: { type: 'none' } }) });

test('a word is joined with the next and split again', () => {
  const content = textOf(silent('ice'), word('cream', { after: '!', ends: 'sentence' }), word('Yum'));
  const both = joined(content, 'ice');

  expect(both.words.map(({ card }) => card.label)).toEqual(['ice cream', 'Yum']);
  expect(both.words[0]).toMatchObject({
    after: '!',
    ends: 'sentence',
    card: { chosen: true, picture: { symbolId: 'cream' } },
  });
  expect(canJoin(both, 'ice')).toBe(false);
  expect(canSplit(both, 'ice')).toBe(true);

  const apart = split(both, 'ice');
  expect(apart.words.map(({ card }) => card.label)).toEqual(['ice', 'cream', 'Yum']);
  expect(apart.words[1]).toMatchObject({ after: '!', ends: 'sentence', card: { picture: { type: 'none' } } });
  expect(kind.parse(apart).ok).toBe(true);
});

test('other words keep the picture that was over them', () => {
  const content = textOf(word('dog'), silent('runs'));
  const reworded = TEXT_EDITS.replaceCard(content, makeCard('puppy', { id: 'dog' }));
  const pictured = TEXT_EDITS.replaceCard(content, makeCard('walks', { id: 'runs' }));

  expect(reworded.words[0]?.card).toMatchObject({
    label: 'puppy',
    picture: { symbolId: 'dog' },
    chosen: true,
  });
  expect(pictured.words[1]?.card).toMatchObject({ picture: { symbolId: 'walks' }, chosen: false });
});

test('a picture is crossed out and not again', () => {
  const once = crossed(textOf(word('run')), 'run');
  expect(once.words[0]).toMatchObject({ negated: true, card: { chosen: true } });
  expect(crossed(once, 'run').words[0]?.negated).toBe(false);
});

function pagesOf(content: SymbolText, parts: Partial<Setting['look']> = {}) {
  const start = kind.start();
  const look = { ...start.look, ...parts };
  return kind.compose(content, { ...start, look, title: '', fonts, purpose: 'board', slotGrowth: 0 });
}

const picturesOn = (pages: ReturnType<typeof pagesOf>) =>
  pages.flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'picture' ? [node.box] : [])));
const textsOn = (pages: ReturnType<typeof pagesOf>) =>
  pages.flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'text' ? [node] : [])));

test('a sentence stands on a line of its own where that is asked for', () => {
  const words = [word('One', { after: '.', ends: 'sentence' }), word('Two')];
  const heights = (bySentence: boolean) =>
    new Set(textsOn(pagesOf({ ...textOf(...words), bySentence })).map(({ y }) => y)).size;

  expect(heights(true)).toBe(2);
  expect(heights(false)).toBe(1);
});

test('pictures stand over their words, under them, or in the margin', () => {
  const content = textOf(word('play', { ends: 'paragraph' }));
  const [over] = picturesOn(pagesOf(content));
  const [under] = picturesOn(pagesOf(content, { labelPlace: 'above' }));
  const [aside] = picturesOn(pagesOf({ ...content, place: 'margin' }));
  const y = (parts: Partial<Setting['look']>) => textsOn(pagesOf(content, parts))[0]?.y ?? 0;

  expect(over?.y).toBeLessThan(y({}));
  expect(under?.y).toBeGreaterThan(y({ labelPlace: 'above' }));
  expect(aside?.x).toBeGreaterThan(180);
  expect(textsOn(pagesOf(content, { labelPlace: 'none' }))).toEqual([]);
});

test('a long text runs on over pages, every word once', () => {
  const words = Array.from({ length: 300 }, (_, at) => word(`word${at}`));
  const pages = pagesOf(textOf(...words));

  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flatMap(({ slots }) => slots.map(({ id }) => id))).toEqual(words.map(({ card }) => card.id));
});
