import { expect, test } from 'vitest';
import { makeCard, square } from '../../tests/support/cards';
import { evenFonts } from '../../tests/support/fonts';
import { DEFAULT_LOOK } from '../model/look';
import { OUTPUTS } from '../model/output';
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
    offered: OUTPUTS,
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
  const { sheets, problems } = makeSheets(wishFor({ outputs: OUTPUTS }));

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
  const { sheets } = makeSheets(wishFor({ outputs: OUTPUTS }));

  const papers = sheets.map((sheet) => `${sheet.output} ${sheet.page.paper} ${sheet.scene.width}`);
  expect([...new Set(papers)]).toEqual(['board A3 420', 'base A3 420', 'cards A4 210', 'pocket A4 210']);
});

test.each(OUTPUTS)(
  'the first sheet alone has the line to check the printer by, also when it is %s',
  (output) => {
    const { sheets } = makeSheets(wishFor({ outputs: [output] }));
    const all = makeSheets(wishFor({ outputs: OUTPUTS })).sheets;

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
