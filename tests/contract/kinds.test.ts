import { expect, test } from 'vitest';
import { beginResource } from '../../src/kinds/begin';
import { type Kind, kindVersion, type Level, type Setting, type Start } from '../../src/kinds/contract';
import { openWith } from '../../src/kinds/open';
import { composePages } from '../../src/kinds/pages';
import type { Card } from '../../src/model/card';
import { refitted } from '../../src/model/extraPaper';
import { isEmptyPlace } from '../../src/model/items';
import { PAPERS, type PageSetup, type Paper, pageSize } from '../../src/model/page';
import type { Resource } from '../../src/model/resource';
import { newCard } from '../../src/model/typedList';
import { extentOf } from '../../src/scene/extent';
import type { Box, Scene } from '../../src/scene/nodes';
import { MM_PER_PT } from '../../src/scene/text';
import { makeCard, makeLine, makeMatcher } from '../support/cards';
import { readFonts } from '../support/fonts';

const found = import.meta.glob<{ readonly kind: Kind }>('../../src/kinds/*/kind.ts', { eager: true });
const saved = import.meta.glob<unknown>('../../src/kinds/*/saved/v*.json', {
  eager: true,
  import: 'default',
});
const kinds = Object.entries(found).map(([path, { kind }]) => ({
  folder: path.split('/').at(-2) ?? '',
  kind,
}));
const fonts = readFonts();

const DAY = [
  'register',
  'phonics',
  'maths',
  'outdoor learning with the nursery class',
  'snack',
  'lunch',
  'home time',
];

function fill(kind: Kind, start: Start<unknown>, labels = DAY): Start<unknown> {
  const lines = labels.map((label, at) => makeLine(label, `09:${10 + at}`));
  return { ...start, content: kind.fromLines(start.content, lines, makeMatcher()) };
}

function resourceOf(kind: Kind, start: Start<unknown>): Resource {
  return beginResource(kind, start, { id: 'r1', title: 'Tuesday', now: 0 });
}

function pages(kind: Kind, start: Start<unknown>, purpose: Setting['purpose'] = 'board'): readonly Scene[] {
  const wish = { fonts, purpose, slotGrowth: purpose === 'base' ? 8 : 0, creditFor: () => 'Pictures: test' };
  return composePages(kind, resourceOf(kind, start), wish);
}

test('there is a kind, and each has its folder’s name', () => {
  expect(kinds.length).toBeGreaterThan(0);
  for (const { folder, kind } of kinds) expect(kind.id).toBe(folder);
});

test.each(kinds)('$folder says beforehand which version it writes', ({ kind }) => {
  expect(kind.version ?? 1).toBe(kindVersion(kind));
});

test.each(kinds)('$folder has three levels, a sample and words for its tile', ({ kind }) => {
  expect(kind.levels).toHaveLength(3);
  expect(kind.sample.length).toBeGreaterThan(0);
  expect([kind.name, kind.blurb].every((words) => words.length > 3)).toBe(true);
});

test.each(kinds)('$folder reads back what it started with, through JSON', ({ kind }) => {
  const { content } = fill(kind, kind.start());
  expect(kind.parse(JSON.parse(JSON.stringify(content)))).toEqual({ ok: true, value: content });
});

test.each(kinds)('$folder refuses what is not its content with a sentence', ({ kind }) => {
  for (const wrong of [null, 7, 'text', [], {}, { activities: 'x' }]) {
    const parsed = kind.parse(wrong);
    expect(parsed.ok === false && /\.$/u.test(parsed.problem)).toBe(true);
  }
});

test.each(kinds)('$folder has a saved example of every version, and each opens', ({ folder, kind }) => {
  for (let version = 1; version <= kindVersion(kind); version += 1) {
    const example = saved[`../../src/kinds/${folder}/saved/v${version}.json`];
    expect(example, `saved/v${version}.json is missing`).toBeDefined();
    const resource = { ...resourceOf(kind, kind.start()), kindVersion: version, content: example };
    const opened = openWith(kind, resource);
    expect(opened.ok).toBe(true);
    if (kind.most === 0) continue;
    expect(opened.ok && kind.cards(opened.value.content).length).toBeGreaterThan(0);
  }
});

test.each(kinds)('$folder keeps work of a newer version shut', ({ kind }) => {
  const newer = { ...resourceOf(kind, kind.start()), kindVersion: kindVersion(kind) + 1 };
  expect(openWith(kind, newer)).toMatchObject({ ok: false, problem: expect.stringContaining('safe') });
});

const lists = kinds.filter(({ kind }) => kind.arrangement === 'list' && kind.most > 4);
const boards = kinds.filter(({ kind }) => kind.arrangement === 'places');

test.each(lists)('$folder hands out its cards, and takes, moves and removes them', ({ kind }) => {
  const { content } = fill(kind, kind.start(), DAY.slice(0, 4));
  const cards = kind.cards(content);
  const card = newCard('new one', makeMatcher());
  const other = { ...card, id: 'other' };
  const added = kind.addCard(content, other, 2);
  expect(kind.cards(added)[2]).toEqual(other);
  expect(kind.cards(kind.removeCard(added, 'other'))).toEqual(cards);
  expect(kind.cards(kind.moveCard(added, 'other', 0))[0]).toEqual(other);
  expect(kind.cards(kind.replaceCard(added, { ...other, label: 'changed' }))[2]?.label).toBe('changed');
  expect(kind.cards(content)).toEqual(cards);
});

test.each(boards)('$folder keeps every card in its place', ({ kind }) => {
  const { content } = fill(kind, kind.start(), DAY.slice(0, 3));
  const [first, second, third] = kind.cards(content).filter((card) => !isEmptyPlace(card));
  const places = (of: unknown) => kind.cards(of).map(({ label }) => label);
  const removed = kind.removeCard(content, first?.id ?? '');
  const swapped = kind.moveCard(content, first?.id ?? '', kind.cards(content).indexOf(third as Card));
  const typed = kind.fromLines(content, [makeLine(second?.label ?? ''), makeLine('new one')], makeMatcher());

  expect(places(removed)).toEqual(places(content).map((label) => (label === first?.label ? '' : label)));
  expect(kind.cards(swapped).map(({ id }) => id)).toHaveLength(kind.cards(content).length);
  expect(places(swapped).indexOf(third?.label ?? '')).toBe(places(content).indexOf(first?.label ?? ''));
  expect(places(typed).indexOf(second?.label ?? '')).toBe(places(content).indexOf(second?.label ?? ''));
  expect(places(typed)).toContain('new one');
  expect(kind.cards(kind.addCard(content, makeCard('other'), 0))).toContainEqual(makeCard('other'));
});

test.each(kinds)('$folder takes no more cards than it says', ({ kind }) => {
  const many = Array.from({ length: kind.most + 3 }, (_, at) => `card ${at}`);
  const { content } = fill(kind, kind.start(), many);
  expect(kind.toLines(content).length).toBeLessThanOrEqual(kind.most);
});

test.each(kinds)('$folder gives each card its own id, and the same lines back', ({ kind }) => {
  const { content } = fill(kind, kind.start());
  const ids = kind.cards(content).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(kind.toLines(content).map(({ label }) => label)).toEqual(DAY.slice(0, kind.most));
});

interface Sheet {
  readonly folder: string;
  readonly kind: Kind;
  readonly level: Level<unknown>;
  readonly name: string;
  readonly page: PageSetup;
}

const sheets: readonly Sheet[] = kinds.flatMap(({ folder, kind }) =>
  kind.levels.flatMap((level) =>
    (Object.keys(PAPERS) as Paper[]).flatMap((paper) =>
      (['portrait', 'landscape'] as const).map((orientation) => ({
        folder,
        kind,
        level,
        name: level.name,
        page: { paper, orientation },
      })),
    ),
  ),
);

test.each(sheets)('$folder at $name on $page.paper $page.orientation: nothing off the page', (sheet) => {
  for (const purpose of ['board', 'base'] as const) {
    for (const scene of pagesOn(sheet, purpose)) {
      for (const node of scene.nodes) {
        const box = extentOf(node);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(pageSize(sheet.page).width + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(pageSize(sheet.page).height + 0.01);
      }
    }
  }
});

test.each(sheets)(
  '$folder at $name on $page.paper $page.orientation: every card once, none over another',
  (sheet) => {
    const scenes = pagesOn(sheet, 'board');
    const ids = scenes.flatMap(({ slots }) => slots.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...usedIds(sheet)]));
    for (const { slots } of scenes) {
      slots.forEach((slot, at) => {
        for (const other of slots.slice(at + 1)) expect(overlap(slot.box, other.box)).toBe(false);
      });
    }
  },
);

test.each(sheets)('$folder at $name on $page.paper $page.orientation: no label under 10 pt', (sheet) => {
  const labels = pagesOn(sheet, 'board').flatMap(({ nodes }) =>
    nodes.filter((node) => node.slot !== undefined),
  );
  const sizes = labels.flatMap((node) => (node.type === 'text' && node.text.length > 2 ? [node.size] : []));
  if (sheet.kind.most > 0) expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes.filter((size) => size !== undefined))
    expect(size).toBeGreaterThanOrEqual(9 * MM_PER_PT);
});

function startOf({ kind, level, page }: Sheet): Start<unknown> {
  const start = level.apply(fill(kind, kind.start()));
  return { ...start, page, extras: refitted(start.extras ?? [], start.page, page) };
}

function usedIds(sheet: Sheet): readonly string[] {
  const cards = sheet.kind.cards(startOf(sheet).content);
  return cards.filter((card) => !isEmptyPlace(card)).map(({ id }) => id);
}

function pagesOn(sheet: Sheet, purpose: Setting['purpose']): readonly Scene[] {
  return pages(sheet.kind, startOf(sheet), purpose);
}

function overlap(a: Box, b: Box): boolean {
  const HAIR = 0.01;
  return (
    a.x + a.width - HAIR > b.x &&
    b.x + b.width - HAIR > a.x &&
    a.y + a.height - HAIR > b.y &&
    b.y + b.height - HAIR > a.y
  );
}
