import { expect, test } from 'vitest';
import { makeCard, square } from '../../tests/support/cards';
import { evenFonts } from '../../tests/support/fonts';
import { DEFAULT_LOOK } from '../model/look';
import { USUAL_OUTPUTS } from '../model/output';
import type { Scene } from '../scene/nodes';
import { DEFAULT_OPTIONS, type PrintOptions } from './options';
import { makeSheets, type PrintWish } from './sheets';

const asked: { purpose: string; growth: number }[] = [];
const page = { paper: 'A3', orientation: 'landscape' } as const;
const blank: Scene = { width: 420, height: 297, nodes: [], slots: [] };

function wishFor(options: Partial<PrintOptions>, parts: Partial<PrintWish> = {}): PrintWish {
  return {
    cards: Array.from({ length: 16 }, (_, at) => makeCard(`card ${at}`)),
    style: { ...DEFAULT_LOOK, ground: '#ffffff' },
    card: square(50),
    offered: USUAL_OUTPUTS,
    fonts: evenFonts,
    only: null,
    creditFor: () => 'credit',
    page,
    pagesOf: (purpose, growth) => {
      asked.push({ purpose, growth });
      return [blank, blank];
    },
    options: { ...DEFAULT_OPTIONS, ...options },
    ...parts,
  };
}

function rulersOn({ nodes }: Scene): number {
  return nodes.filter((node) => node.type === 'text' && node.text.startsWith('This line is 100 mm')).length;
}

test('what was chosen comes out in order: board, base, cards, pocket', () => {
  const { sheets, problems } = makeSheets(wishFor({ outputs: USUAL_OUTPUTS }));

  expect(sheets.map(({ output }) => output)).toEqual([
    'board',
    'board',
    'base',
    'base',
    'cards',
    'cards',
    'pocket',
  ]);
  expect(problems).toEqual([]);
});

test('board and base lie on the paper of the resource, cards and pocket on their own', () => {
  const { sheets } = makeSheets(wishFor({ outputs: USUAL_OUTPUTS }));

  const papers = sheets.map((sheet) => `${sheet.output} ${sheet.page.paper} ${sheet.scene.width}`);
  expect([...new Set(papers)]).toEqual(['board A3 420', 'base A3 420', 'cards A4 210', 'pocket A4 210']);
});

test.each(USUAL_OUTPUTS)(
  'the first sheet alone has the line to check the printer by, also when it is %s',
  (output) => {
    const { sheets } = makeSheets(wishFor({ outputs: [output] }));
    const all = makeSheets(wishFor({ outputs: USUAL_OUTPUTS })).sheets;

    expect(sheets.map(({ scene }) => rulersOn(scene))).toEqual(sheets.map((_, at) => (at === 0 ? 1 : 0)));
    expect(all.map(({ scene }) => rulersOn(scene))).toEqual(all.map((_, at) => (at === 0 ? 1 : 0)));
  },
);

test.each([
  [true, 8],
  [false, 3],
])('slots of the base suit the card as it will be, laminated %s', (laminated, growth) => {
  asked.length = 0;
  makeSheets(wishFor({ outputs: ['base'], laminated }));

  expect(asked).toEqual([{ purpose: 'base', growth }]);
});

test('what can not be made is said, and the rest is made all the same', () => {
  const paper = { paper: 'A5', orientation: 'portrait' } as const;
  const { sheets, problems } = makeSheets(
    wishFor({ outputs: ['board', 'pocket'], paper }, { card: square(100) }),
  );

  expect(sheets.map(({ output }) => output)).toEqual(['board', 'board']);
  expect(problems).toHaveLength(1);
});

test('nothing chosen prints nothing', () => {
  expect(makeSheets(wishFor({ outputs: [] }))).toEqual({ sheets: [], problems: [] });
});

const A5 = { paper: 'A5', orientation: 'portrait' } as const;
const WORD = { size: 5, font: 'andika', weight: 400, colour: '#000000', width: 12 } as const;
const written: Scene = {
  width: 148,
  height: 210,
  nodes: [
    { type: 'text', text: 'the farm', x: 20, y: 90, ...WORD },
    { type: 'text', text: 'hidden', x: 20, y: 99, ...WORD, aside: true },
  ],
  slots: [],
};

test('a booklet comes out before all else, on paper twice as large as its pages', () => {
  const five = { page: A5, pagesOf: () => Array.from({ length: 5 }, () => written) };
  const { sheets } = makeSheets(wishFor({ outputs: ['booklet', 'board'] }, five));

  const about = sheets.map(({ output, page: { paper }, scene }) => `${output} ${paper} ${scene.width}`);
  expect(about).toEqual([...Array(4).fill('booklet A4 297'), ...Array(5).fill('board A5 148')]);
  expect(sheets.map(({ scene }) => rulersOn(scene))).toEqual([1, ...Array(8).fill(0)]);
});

test('what is said to the adult at the screen is in no booklet', () => {
  const { sheets } = makeSheets(wishFor({ outputs: ['booklet'] }, { page: A5, pagesOf: () => [written] }));

  const words = sheets.flatMap(({ scene }) =>
    scene.nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])),
  );
  expect(words).toContain('the farm');
  expect(words).not.toContain('hidden');
});

test('pages on their side make no booklet, and that is said', () => {
  expect(makeSheets(wishFor({ outputs: ['booklet'] }))).toEqual({
    sheets: [],
    problems: ['A booklet needs an upright page of A5 or A4. This one is A3 on its side.'],
  });
});
