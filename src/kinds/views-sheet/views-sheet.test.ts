import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import type { PageSetup } from '../../model/page';
import { compose } from './compose';
import { EMPTY_VIEWS, type ViewsSheet } from './content';
import { kind } from './kind';
import { CARD_SIZE } from './sort';

const A4: PageSetup = { paper: 'A4', orientation: 'portrait' };
const look = { ...DEFAULT_LOOK, cardSize: CARD_SIZE };

function makeViews(count: number, change: Partial<ViewsSheet> = {}): ViewsSheet {
  const topics = Array.from({ length: count }, (_, at) => ({ card: makeCard(`topic ${at}`) }));
  return { ...EMPTY_VIEWS, topics, ...change };
}

function pagesOf(views: ViewsSheet, page = A4) {
  return compose(views, {
    title: 'My views',
    page,
    look,
    fonts: readFonts(),
    purpose: 'board',
    slotGrowth: 0,
  });
}

function textsOf(views: ViewsSheet): readonly string[] {
  return pagesOf(views).flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])),
  );
}

test('every card has all three answers in words', () => {
  const texts = textsOf(makeViews(5));

  for (const answer of ['like', 'not sure', 'do not like']) {
    expect(texts.filter((text) => text === answer)).toHaveLength(5);
  }
});

test('answers stand in the same places all the way down', () => {
  const [page] = pagesOf(makeViews(4));
  const faces = page?.nodes.flatMap((node) =>
    node.type === 'ellipse' && node.fill === '#ffffff' ? [node] : [],
  );

  expect(new Set(faces?.map(({ centre }) => centre[0].toFixed(3))).size).toBe(3);
});

test('faces have no colour that answers for a pupil', () => {
  const colours = pagesOf(makeViews(2)).flatMap(({ nodes }) =>
    nodes.flatMap((node) => ('fill' in node && node.slot === undefined ? [node.fill] : [])),
  );

  expect(new Set(colours)).toEqual(new Set(['#ffffff', '#1a1a1a', null]));
});

test('why is asked on each row, and for more once', () => {
  const texts = textsOf(makeViews(10, { why: 'because', more: 'I also want to say' }));

  expect(texts.filter((text) => text === 'because')).toHaveLength(10);
  expect(texts.filter((text) => text === 'I also want to say')).toHaveLength(1);
});

test('a sort has three columns that hold its cards, and the cards after them', () => {
  const views = makeViews(8, { form: 'sort' });
  for (const orientation of ['portrait', 'landscape'] as const) {
    const page = { paper: 'A4', orientation } as const;
    const [mat, ...sheets] = pagesOf(views, page);

    expect(mat?.slots).toEqual([]);
    expect(sheets.flatMap(({ slots }) => slots)).toHaveLength(8);
    expect(kind.cardShape?.(views, look, page)).toEqual({ width: CARD_SIZE, height: CARD_SIZE });
  }
});

test('where a column is narrower, cards are as large as it holds', () => {
  const page = { paper: 'A5', orientation: 'portrait' } as const;
  const shape = kind.cardShape?.(makeViews(2, { form: 'sort' }), look, page);

  expect(shape?.width).toBeGreaterThan(40);
  expect(shape?.width).toBeLessThan(CARD_SIZE);
});
