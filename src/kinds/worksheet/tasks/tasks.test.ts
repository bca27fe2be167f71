import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCard } from '../../../../tests/support/cards';
import { readFonts } from '../../../../tests/support/fonts';
import { anyPassage, anyWords } from '../../../../tests/support/worksheet';
import { DEFAULT_LOOK } from '../../../model/look';
import { type Orientation, PAPERS, type Paper, pageSize } from '../../../model/page';
import { extentOf } from '../../../scene/extent';
import type { Box } from '../../../scene/nodes';
import type { Setting } from '../../contract';
import { compose } from '../compose';
import { EMPTY_WORKSHEET, type Worksheet } from '../content';
import { DIAGRAM_IDS } from '../diagrams/ids';
import { missing } from '../missing';
import { TASK_IDS } from '../taskIds';
import { TRACING_HEIGHTS } from '../tuning';
import { TASKS } from './all';

const RUNS = 12;
const fonts = readFonts();

const anySetting: fc.Arbitrary<Setting> = fc.record({
  title: fc.constantFrom('Minibeasts', ''),
  page: fc.record({
    paper: fc.constantFrom(...(Object.keys(PAPERS) as Paper[])),
    orientation: fc.constantFrom<Orientation>('portrait', 'landscape'),
  }),
  look: fc.constant(DEFAULT_LOOK),
  fonts: fc.constant(fonts),
  purpose: fc.constant('board'),
  slotGrowth: fc.constant(0),
});

const anySheet: fc.Arbitrary<Omit<Worksheet, 'task'>> = fc.record({
  words: fc.oneof({ weight: 9, arbitrary: anyWords }, { weight: 1, arbitrary: fc.constant([]) }),
  levels: fc.constantFrom('1', '2', '3', 'all'),
  seed: fc.integer({ min: 0, max: 9999 }),
  answers: fc.boolean(),
  example: fc.boolean(),
  groups: fc.constantFrom([], ['living', 'not living'], ['a', 'b', 'c']),
  passage: fc.oneof({ weight: 3, arbitrary: anyPassage }, { weight: 1, arbitrary: fc.constant([]) }),
  distractors: fc.constantFrom(EMPTY_WORKSHEET.distractors, {
    cards: ['worm', 'cat', 'moth'].map((label) => makeCard(label)),
    of: '',
    typed: true,
  }),
  diagram: fc.constantFrom(null, ...DIAGRAM_IDS),
  tuning: fc.record({
    bingo: fc.record({ boards: fc.integer({ min: 2, max: 12 }) }),
    pairs: fc.record({ neighbours: fc.boolean() }),
    tracing: fc.record({
      of: fc.constantFrom('words', 'patterns'),
      height: fc.constantFrom('level', ...TRACING_HEIGHTS),
    }),
  }),
});

test('every id has its task, in the order offered', () => {
  expect(TASKS.map(({ id }) => id)).toEqual(TASK_IDS);
});

test.each(TASK_IDS)(
  '%s: any list on any paper stays on its pages, every word once, none over another',
  (task) => {
    fc.assert(
      fc.property(anySheet, anySetting, (sheet, setting) => {
        const content = { ...sheet, task };
        const scenes = compose(content, setting);
        const page = pageSize(setting.page);
        const ids = scenes.flatMap(({ slots }) => slots.map(({ id }) => id));
        expect([...ids].sort()).toEqual(content.words.map(({ card }) => card.id).sort());
        for (const { nodes, slots } of scenes) {
          for (const node of nodes) expect(isWithin(extentOf(node), page)).toBe(true);
          slots.forEach((slot, at) => {
            for (const other of slots.slice(at + 1)) expect(overlap(slot.box, other.box)).toBe(false);
          });
        }
        for (const sentence of missing(content)) expect(sentence).toMatch(/\.$/u);
      }),
      { numRuns: RUNS },
    );
  },
  60_000,
);

test.each(TASK_IDS)(
  '%s: the same number gives the very same sheets',
  (task) => {
    fc.assert(
      fc.property(anySheet, anySetting, (sheet, setting) => {
        const content = { ...sheet, task };
        expect(compose(content, setting)).toEqual(compose(content, setting));
      }),
      { numRuns: 3 },
    );
  },
  60_000,
);

function isWithin(box: Box, page: { readonly width: number; readonly height: number }): boolean {
  const HAIR = 0.01;
  return (
    box.x >= -HAIR &&
    box.y >= -HAIR &&
    box.x + box.width <= page.width + HAIR &&
    box.y + box.height <= page.height + HAIR
  );
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
