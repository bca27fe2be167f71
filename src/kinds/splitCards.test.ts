import { expect, test } from 'vitest';
import { makeCard } from '../../tests/support/cards';
import { readFonts } from '../../tests/support/fonts';
import { DEFAULT_LOOK } from '../model/look';
import type { SceneNode } from '../scene/nodes';
import type { Setting } from './contract';
import { composeSplitCards } from './splitCards';

const SETTING: Setting = {
  title: '',
  page: { paper: 'A4', orientation: 'portrait' },
  look: DEFAULT_LOOK,
  fonts: readFonts(),
  purpose: 'board',
  slotGrowth: 0,
};
const BOX = { x: 10, y: 10, width: 100, height: 50 };
const PICTURE = { type: 'symbol', symbolId: 'pencil' } as const;
const LEFT = { picture: 'left', share: 0.4 } as const;

function cardsOf(...labels: readonly string[]) {
  return labels.map((label, at) => ({
    card: makeCard(label, { id: `${at}`, picture: PICTURE }),
    box: { ...BOX, y: 10 + at * 60 },
  }));
}

function textsOf(nodes: readonly SceneNode[]) {
  return nodes.flatMap((node) => (node.type === 'text' ? [node] : []));
}

test('the picture stands before the word, and neither over the other', () => {
  const { nodes, slots } = composeSplitCards(cardsOf('pencils'), SETTING, LEFT);
  const picture = nodes.find((node) => node.type === 'picture');
  const [word] = textsOf(nodes);

  const right = picture?.type === 'picture' ? picture.box.x + picture.box.width : Number.NaN;
  expect(word?.x).toBeGreaterThanOrEqual(right);
  expect(slots.map(({ name }) => name)).toEqual(['pencils']);
});

test('all words of a set have one size, and none is broken', () => {
  const texts = textsOf(composeSplitCards(cardsOf('bin', 'colouring pencils'), SETTING, LEFT).nodes);

  expect(new Set(texts.map(({ size }) => size)).size).toBe(1);
  expect(texts.map(({ text }) => text)).toEqual(['bin', 'colouring', 'pencils']);
});

test('without a picture the word has the card to itself, and without words the picture', () => {
  const [card] = cardsOf('pencils');
  const bare = { ...SETTING, look: { ...DEFAULT_LOOK, labelPlace: 'none' } } as const;

  expect(textsOf(composeSplitCards(card ? [card] : [], bare, LEFT).nodes)).toEqual([]);
  const words = composeSplitCards(card ? [card] : [], SETTING, { ...LEFT, share: 0 });
  expect(words.nodes.some(({ type }) => type === 'picture')).toBe(false);
  expect(textsOf(words.nodes)).toHaveLength(1);
});

test('a line in another language stands once, under its word and inside the card', () => {
  const [one] = cardsOf('pencils');
  const second = { language: 'pl', words: 'ołówki', from: 'typed' } as const;
  const look = { ...DEFAULT_LOOK, secondLanguage: 'pl' };
  const cards = one ? [{ ...one, card: { ...one.card, second } }] : [];
  const texts = textsOf(composeSplitCards(cards, { ...SETTING, look }, LEFT).nodes);

  expect(texts.map(({ text }) => text)).toEqual(['pencils', 'ołówki']);
  expect(texts[1]?.y).toBeGreaterThan(texts[0]?.y ?? Number.NaN);
  expect(texts[1]?.y).toBeLessThan(BOX.y + BOX.height);
});
