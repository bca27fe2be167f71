import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import { compose } from './compose';
import { EMPTY_PACK, type ExtraPage, type Part, parsePack, phoneFrom, type VisitPack } from './content';
import { PACK_EDITS, partOf, setPart, showPage } from './edits';

function makePack(parts: readonly (Part | null)[], change: Partial<VisitPack> = {}): VisitPack {
  const pieces = parts.map((part, at) => ({ card: makeCard(`thing ${at}`, { id: `${at}` }), part }));
  return { ...EMPTY_PACK, pieces, ...change };
}

function pagesOf(pack: VisitPack) {
  return compose(pack, {
    title: 'My trip',
    page: { paper: 'A5', orientation: 'portrait' },
    look: DEFAULT_LOOK,
    fonts: readFonts(),
    purpose: 'board',
    slotGrowth: 0,
  });
}

function textsOf(pack: VisitPack): readonly (readonly string[])[] {
  return pagesOf(pack).map(({ nodes }) => nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])));
}

const bare = { shows: [] as readonly ExtraPage[], people: '', lost: false };

test('each part with cards has a page, in the order of the day, and the others have none', () => {
  const all = makePack(['help', 'timeline', 'spot', 'safe', 'bring', 'cover']);

  const slots = pagesOf(all).map((page) => page.slots.map(({ id }) => partOf(all, id)));

  expect(slots).toEqual([['cover'], ['bring'], ['timeline'], ['spot'], ['safe'], ['help']]);
  expect(pagesOf(makePack(['timeline'], bare))).toHaveLength(1);
});

test('without a cover the title stands on the first page', () => {
  expect(textsOf(makePack(['timeline'], { ...bare, date: 'Tuesday' }))[0]).toEqual(
    expect.arrayContaining(['My trip', 'Tuesday']),
  );
  expect(textsOf(makePack(['timeline']))[1]).not.toContain('My trip');
});

test('when it ends and what may change are on every page of the timeline', () => {
  const long = makePack(new Array<Part>(20).fill('timeline'), {
    ...bare,
    ends: '15:10',
    unless: 'It may rain.',
  });

  const pages = textsOf(long);

  expect(pages.length).toBeGreaterThan(1);
  for (const texts of pages) {
    expect(texts).toEqual(expect.arrayContaining(['Back at school', '3:10', 'It may rain.']));
  }
});

test('a page out of view keeps its cards, and a card put on it brings it back', () => {
  const pack = makePack(['timeline', 'spot', 'timeline']);
  const hidden = PACK_EDITS.removeCard(showPage(pack, 'spot', false), '0');

  expect(PACK_EDITS.cards(hidden).map(({ id }) => id)).toEqual(['2']);
  expect(PACK_EDITS.cards(showPage(hidden, 'spot', true)).map(({ id }) => id)).toEqual(['2', '1']);
  expect(PACK_EDITS.cards(setPart(hidden, '2', 'spot'))).toHaveLength(2);
});

test('the lost card holds a phone number and nothing else', () => {
  const pack = makePack([], { ...bare, lost: true, phone: '01234 567890' });

  const said = textsOf(pack).at(-1)?.join(' ');
  expect(said).toContain('phone my school');
  expect(said).toContain('01234 567890');
  expect(phoneFrom('Sam, 01234 567890')).toBe(' 01234 567890');
  expect(parsePack({ ...pack, phone: 'Sam Smith' }).ok).toBe(false);
});
