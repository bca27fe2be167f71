import { expect, test } from 'vitest';
import { makeCard, makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import type { Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { compose } from './compose';
import { type CommunicationBoard, EMPTY_BOARD } from './content';
import { BOARD_EDITS, resized, resizedAtLeast, setWordClass, toggleHidden } from './edits';
import { GRIDS } from './grids';

const WORDS = 'I, you, want, more, help, stop, go, look, like, not, finished, different'.split(', ');

function makeBoard(words: readonly string[] = WORDS): CommunicationBoard {
  return BOARD_EDITS.fromLines(
    EMPTY_BOARD,
    words.map((word) => makeLine(word)),
    makeMatcher(),
  );
}

function wordAt({ places, size }: CommunicationBoard, row: number, column: number) {
  return places[row * GRIDS[size].columns + column]?.card.label;
}

function pageOf(board: CommunicationBoard, setting: Partial<Setting> = {}): Scene {
  const look = { ...DEFAULT_LOOK, labelPlace: 'above' } as const;
  const page = { paper: 'A4', orientation: 'landscape' } as const;
  const own = { title: 'Talk', page, look, fonts: readFonts(), purpose: 'board', slotGrowth: 0 } as const;
  const [scene] = compose(board, { ...own, ...setting });
  if (!scene) throw new Error('No page');
  return scene;
}

test.each(['20', '24', '36', '60'] as const)('growing to %s cells moves no word', (size) => {
  const board = makeBoard();
  const grown = resized(board, size);
  expect(grown.places).toHaveLength(Number(size));
  for (const row of [0, 1, 2]) {
    for (const column of [0, 1, 2, 3]) expect(wordAt(grown, row, column)).toBe(wordAt(board, row, column));
  }
  expect(resized(grown, '12')).toEqual(board);
});

test('a smaller board is not taken while a word has no place on it', () => {
  const board = makeBoard([...WORDS, 'drink']);
  expect(board.size).toBe('20');
  expect(resized(board, '12')).toBe(board);
  expect(resizedAtLeast(board, '12')).toBe(board);
});

test('a full board grows for one word more, and sixty are all it holds', () => {
  const grown = BOARD_EDITS.addCard(makeBoard(), makeCard('drink'), 12);
  expect(grown.size).toBe('20');
  expect(grown.places.map(({ card }) => card.label)).toContain('drink');
  expect(wordAt(grown, 1, 0)).toBe('help');
  const full = makeBoard(Array.from({ length: 60 }, (_, at) => `word ${at}`));
  expect(BOARD_EDITS.addCard(full, makeCard('one more'), 0)).toBe(full);
});

test('a typed word brings its class, and a person may say otherwise', () => {
  const board = makeBoard();
  const id = board.places[0]?.card.id ?? '';
  expect(board.places.slice(0, 4).map(({ wordClass }) => wordClass)).toEqual([
    'people',
    'people',
    'actions',
    'describing',
  ]);
  expect(setWordClass(board, id, 'other').places[0]?.wordClass).toBe('other');
});

test('the class follows the word that is typed into a cell, unless a person chose it', () => {
  const [first] = EMPTY_BOARD.places;
  const typed = { ...makeCard('go'), id: first?.card.id ?? '' };
  const board = BOARD_EDITS.replaceCard(EMPTY_BOARD, typed);
  expect(board.places[0]?.wordClass).toBe('actions');
  const chosen = setWordClass(board, typed.id, 'social');
  expect(BOARD_EDITS.replaceCard(chosen, { ...typed, label: 'you' }).places[0]?.wordClass).toBe('social');
});

test('a hidden word keeps its place, prints blank and is named to the adult', () => {
  const board = makeBoard();
  const id = board.places[0]?.card.id ?? '';
  const { nodes, slots } = pageOf(toggleHidden(board, id));
  const own = nodes.filter(({ slot }) => slot === id);
  const printed = own.filter(({ aside }) => !aside);

  expect(printed.map(({ type }) => type)).toEqual(['box']);
  expect(own.flatMap((node) => (node.type === 'text' ? [node.text] : []))).toEqual(['I', 'hidden']);
  expect(slots[0]).toMatchObject({ id, name: 'I, hidden' });
  expect(slots.map(({ box }) => box)).toEqual(pageOf(board).slots.map(({ box }) => box));
});

test('the key names the classes in use, each once, and goes with the colours', () => {
  const words = (board: CommunicationBoard) =>
    pageOf(board).nodes.flatMap((node) =>
      node.type === 'text' && node.slot === undefined ? [node.text] : [],
    );
  expect(words(makeBoard(['I', 'you', 'want']))).toEqual(['Talk', 'people', 'actions']);
  expect(words({ ...makeBoard(['I']), palette: 'none' })).toEqual(['Talk']);
  expect(words({ ...makeBoard(['I']), showKey: false })).toEqual(['Talk']);
});

test('cells are as large as counted for A4: twelve of about 66 by 56 mm', () => {
  const { box } = pageOf({ ...makeBoard(), showKey: false }).slots[0] ?? { box: null };
  expect(box?.width).toBeGreaterThan(65);
  expect(box?.height).toBeGreaterThan(52);
});

test('in flat cells the word stands beside its picture, another language under the word', () => {
  const board = resized(makeBoard(), '36');
  const [first] = board.places;
  const second = { language: 'pl', words: 'ja', from: 'typed' } as const;
  const told = first ? BOARD_EDITS.replaceCard(board, { ...first.card, second }) : board;
  const look = { ...DEFAULT_LOOK, labelPlace: 'above', secondLanguage: 'pl' } as const;
  const own = pageOf(told, { look }).nodes.filter(({ slot }) => slot === first?.card.id);
  const texts = own.flatMap((node) => (node.type === 'text' ? [node] : []));
  const picture = own.find((node) => node.type === 'picture');

  expect(texts.map(({ text }) => text)).toEqual(['I', 'ja']);
  expect(texts[1]?.y).toBeGreaterThan(texts[0]?.y ?? 0);
  const right = picture?.type === 'picture' ? picture.box.x + picture.box.width : Number.NaN;
  for (const { x } of texts) expect(x).toBeGreaterThan(right);
});
