import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import type { Scene } from '../../scene/nodes';
import { colourOfPart } from './colours';
import { compose } from './compose';
import { EMPTY_STRIP, type SentenceStrip } from './content';
import { STRIP_EDITS, setGroup, setPart } from './edits';
import { guessGroup, PARTS } from './groups';

function makeStrip(words: readonly string[], parts: Partial<SentenceStrip> = {}): SentenceStrip {
  const typed = STRIP_EDITS.fromLines(
    EMPTY_STRIP,
    words.map((word) => makeLine(word)),
    makeMatcher(),
  );
  return { ...typed, ...parts };
}

function pagesOf(strip: SentenceStrip, purpose: 'board' | 'base' = 'board'): readonly Scene[] {
  const page = { paper: 'A4', orientation: 'landscape' } as const;
  const growth = purpose === 'base' ? 8 : 0;
  return compose(strip, {
    title: 'Talk',
    page,
    look: DEFAULT_LOOK,
    fonts: readFonts(),
    purpose,
    slotGrowth: growth,
  });
}

function wordsOf(scenes: readonly Scene[]): readonly string[] {
  return scenes.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.type === 'text' && node.slot === undefined ? [node.text] : [])),
  );
}

test.each([
  ['I want', 'starter'],
  ['I do not like', 'starter'],
  ['I', 'who'],
  ['girl', 'who'],
  ['kicking', 'doing'],
  ['red', 'describing'],
  ['two', 'describing'],
  ['park', 'where'],
  ['today', 'when'],
  ['bubbles', 'what'],
] as const)('%s goes with %s', (words, group) => {
  expect(guessGroup(words)).toBe(group);
});

test('cards lie group by group under their headings, in the order of a sentence', () => {
  const scenes = pagesOf(makeStrip(['ball', 'I want', 'big', 'I see']));
  const names = scenes.flatMap(({ slots }) => slots.map(({ name }) => name));
  expect(names).toEqual(['I want', 'I see', 'big', 'ball']);
  expect(wordsOf(scenes).filter((word) => word !== 'Talk')).toEqual([
    'Start',
    'How many, what like',
    'Things',
  ]);
});

test('cards keep their true size, 50 mm, and a strip of three is 250 mm long', () => {
  const [page] = pagesOf(makeStrip(['I want', 'ball']));
  expect(page?.slots[0]?.box).toMatchObject({ width: 50, height: 50 });
  const widths = page?.nodes.flatMap((node) => (node.type === 'box' ? [node.box.width] : [])) ?? [];
  expect(Math.abs(Math.max(...widths) - 250)).toBeLessThan(1);
});

test('in colours every slot and every group names its question', () => {
  const strip = makeStrip(['girl', 'kicking', 'ball'], { mode: 'colours', parts: ['who', 'doing', 'what'] });
  const asked = ['who?', 'doing?', 'what?'];
  const words = wordsOf(pagesOf(strip));
  for (const question of asked) expect(words.filter((word) => word === question)).toHaveLength(2);
  expect(wordsOf(pagesOf(strip, 'base')).filter((word) => asked.includes(word))).toEqual(asked);
});

test('a card put down among others becomes one of them', () => {
  const strip = makeStrip(['I want', 'ball']);
  const [, ball] = strip.cards;
  const moved = STRIP_EDITS.moveCard(strip, ball?.card.id ?? '', 0);
  expect(moved.cards.map(({ card, group }) => [card.label, group])).toEqual([
    ['ball', 'starter'],
    ['I want', 'starter'],
  ]);
  expect(setGroup(moved, ball?.card.id ?? '', 'what').cards[0]?.group).toBe('what');
});

test('parts stay in the order of the sentence, and the last one stays', () => {
  const strip = setPart({ ...EMPTY_STRIP, parts: ['who', 'what'] }, 'doing', true);
  expect(strip.parts).toEqual(['who', 'doing', 'what']);
  const one = { ...EMPTY_STRIP, parts: ['who'] } as const;
  expect(setPart(one, 'who', false)).toBe(one);
});

test('a base has slots and no cards', () => {
  const [page, ...more] = pagesOf(makeStrip(['I want', 'ball']), 'base');
  expect([page?.slots, more]).toEqual([[], []]);
});

test.each(['usual', 'blue-what'] as const)('%s colours: each part has its own', (version) => {
  const colours = PARTS.map((part) => colourOfPart(part, version, {}));
  expect(new Set(colours).size).toBe(PARTS.length);
});
