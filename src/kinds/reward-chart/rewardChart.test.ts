import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { TOKEN_SIZE } from '../../scene/tokens';
import type { Setting } from '../contract';
import { EMPTY_CHART, type RewardChart } from './content';
import { CHART_EDITS, rolesOf, tokensOn, workFor } from './edits';
import { kind } from './kind';

const { page, look } = kind.start();
const setting: Setting = { title: 'Me', page, look, fonts: readFonts(), purpose: 'board', slotGrowth: 0 };

function make(parts: Partial<RewardChart>, ...labels: readonly string[]): RewardChart {
  const lines = labels.map((label) => makeLine(label));
  return CHART_EDITS.fromLines({ ...EMPTY_CHART, ...parts }, lines, makeMatcher());
}

function ellipses(chart: RewardChart, at = 0): readonly number[] {
  const nodes = kind.compose(chart, setting)[at]?.nodes ?? [];
  return nodes.flatMap((node) => (node.type === 'ellipse' ? [node.radius[0] * 2] : []));
}

test('five rings of 32 mm stand in a row on A5, and a token with its seal fits each', () => {
  const chart = make({ count: 5 }, 'bubbles');
  const rings = ellipses(chart);
  expect(rings).toHaveLength(5);
  expect(rings.every((ring) => Math.abs(ring - TOKEN_SIZE) < 1)).toBe(true);
  expect(ellipses(chart, 1)).toEqual(Array(5).fill(TOKEN_SIZE - 6));
});

test('tokens may lie there from the start, but never all of them', () => {
  expect(tokensOn({ ...EMPTY_CHART, count: 5, start: 'none' })).toBe(0);
  expect(tokensOn({ ...EMPTY_CHART, count: 5, start: 'half' })).toBe(2);
  expect(tokensOn({ ...EMPTY_CHART, count: 5, start: 'all-but-one' })).toBe(4);
});

test('where nobody picked a token it is a star', () => {
  expect(rolesOf(make({}, 'bubbles')).token.label).toBe('star');
  expect(rolesOf(make({}, 'bubbles', 'dinosaur')).token.label).toBe('dinosaur');
});

test('the pupil chooses what to work for, and what was there goes back among the choices', () => {
  const chart = make({}, 'bubbles', 'star', 'swing');
  const swing = rolesOf(chart).choices[0]?.id ?? '';
  const chosen = rolesOf(workFor(chart, swing));
  expect([chosen.motivator.label, chosen.choices[0]?.label]).toEqual(['swing', 'bubbles']);
  expect(workFor(chart, rolesOf(chart).token.id)).toBe(chart);
});

test('a path is led by the first of the other cards', () => {
  const chart = make({ layout: 'path' }, 'bubbles', 'carriage', 'engine', 'swing');
  expect(rolesOf(chart).leader?.label).toBe('engine');
  expect(rolesOf(chart).choices.map(({ label }) => label)).toEqual(['swing']);
});

test.each(['A5', 'A4', 'A3', 'Letter'] as const)('pieces are as large as their places on %s', (paper) => {
  const chart = make({ mode: 'reveal', pieces: '6' }, 'dinosaur');
  for (const orientation of ['portrait', 'landscape'] as const) {
    for (const title of ['', 'My picture']) {
      const pages = kind.compose(chart, { ...setting, title, page: { paper, orientation } });
      const board = pages[0]?.nodes.find((node) => node.type === 'box' && node.fill === null);
      const picture = pages[1]?.slots[0]?.box.width;
      expect(board?.type === 'box' && board.box.width).toBeCloseTo(picture ?? 0);
    }
  }
});

test('every way to draw it shows every card once, on any paper', () => {
  for (const mode of ['tokens', 'week', 'reveal', 'certificate'] as const) {
    for (const layout of ['rows', 'path'] as const) {
      const chart = make({ mode, layout, count: 10 }, 'a', 'b', 'c', 'd');
      for (const paper of ['A5', 'A3'] as const) {
        for (const orientation of ['portrait', 'landscape'] as const) {
          const pages = kind.compose(chart, { ...setting, page: { paper, orientation } });
          const ids = pages.flatMap(({ slots }) => slots.map(({ id }) => id)).sort();
          expect(ids).toEqual(
            chart.places
              .slice(0, 4)
              .map(({ id }) => id)
              .sort(),
          );
        }
      }
    }
  }
});
