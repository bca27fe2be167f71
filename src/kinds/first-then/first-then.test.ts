import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import type { Setting } from '../contract';
import { EMPTY_FIRST_THEN, type FirstThen } from './content';
import { choicesOf, choose, FIRST_THEN_EDITS, isChosen } from './edits';
import { kind } from './kind';

const { page, look } = kind.start();
const setting: Setting = { title: '', page, look, fonts: readFonts(), purpose: 'board', slotGrowth: 0 };

function make(...labels: readonly string[]): FirstThen {
  return FIRST_THEN_EDITS.fromLines(
    EMPTY_FIRST_THEN,
    labels.map((label) => makeLine(label)),
    makeMatcher(),
  );
}

const labels = ({ places }: FirstThen) => places.map(({ label }) => label);

test('what the pupil chooses changes places with what was there', () => {
  const board = make('writing', 'bubbles', 'swings', 'iPad');
  const swings = board.places[2]?.id ?? '';
  const chosen = choose(board, swings);
  expect(labels(chosen).slice(0, 4)).toEqual(['writing', 'swings', 'bubbles', 'iPad']);
  expect(isChosen(chosen, swings)).toBe(true);
});

test('a task is never chosen as what comes then', () => {
  const board = make('writing', 'bubbles');
  expect(choose(board, board.places[0]?.id ?? '')).toEqual(board);
});

test('choices that have something in them are shown, whatever the setting', () => {
  expect(choicesOf(make('writing', 'bubbles', 'swings')).map(({ label }) => label)).toEqual(['swings']);
  expect(choicesOf({ ...make('writing', 'bubbles'), choices: 3 })).toHaveLength(3);
});

test('a blank board has a place to tap for first and one for then', () => {
  const [scene] = kind.compose(EMPTY_FIRST_THEN, setting);
  expect(scene?.slots.map(({ name }) => name)).toEqual(['Empty place', 'Empty place']);
});

test('rings for tokens are as many as wanted, and dots are smaller', () => {
  const rings = (steps: FirstThen['steps']) =>
    kind
      .compose({ ...EMPTY_FIRST_THEN, steps, stepCount: 3 }, setting)[0]
      ?.nodes.flatMap((node) => (node.type === 'ellipse' ? [node.radius[0]] : []));
  expect(rings('none')).toEqual([]);
  expect(rings('tokens')).toHaveLength(3);
  expect(rings('dots')?.[0]).toBeLessThan(rings('tokens')?.[0] ?? 0);
});
