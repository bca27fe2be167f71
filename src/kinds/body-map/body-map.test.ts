import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import { contains } from '../../scene/geometry';
import type { SceneNode } from '../../scene/nodes';
import { compose } from './compose';
import { type BodyMap, EMPTY_BODY_MAP, PARTS, shownClues } from './content';
import { BODY_MAP_EDITS, partOf, setPart } from './edits';
import { figureIn, figureNodes, spotOf } from './figure';

const page = { paper: 'A4', orientation: 'portrait' } as const;
const setting = { title: 'My body', page, look: DEFAULT_LOOK, fonts: readFonts(), slotGrowth: 0 };
const clues = ['hot face', 'fast heart', 'tight tummy'].map((label) => makeLine(label));
const map = BODY_MAP_EDITS.fromLines(EMPTY_BODY_MAP, clues, makeMatcher());
const [face, heart] = shownClues(map).map(({ card }) => card.id);

function leaders(of: BodyMap, purpose: 'board' | 'base'): readonly SceneNode[] {
  const [scene] = compose(of, { ...setting, purpose });
  return (scene?.nodes ?? []).filter((node) => node.type === 'line' && node.slot !== undefined);
}

test('a clue has a line to where it is felt, and none while nobody has said where', () => {
  expect(leaders(map, 'board')).toHaveLength(0);
  expect(leaders(setPart(map, heart ?? '', 'chest'), 'board')).toHaveLength(1);
});

test('on the base the pupil says where', () => {
  expect(leaders(setPart(map, heart ?? '', 'chest'), 'base')).toHaveLength(0);
});

test('a clue that moves takes along where it is felt', () => {
  const marked = setPart(map, face ?? '', 'face');
  const moved = BODY_MAP_EDITS.moveCard(marked, face ?? '', 5);
  expect(shownClues(moved)[5]?.part).toBe('face');
  expect(partOf(moved, face ?? '')).toBe('face');
});

test('fewer clues are asked for, yet none goes out of sight', () => {
  const nine = Array.from({ length: 9 }, (_, at) => makeLine(`clue ${at}`));
  const full = BODY_MAP_EDITS.fromLines({ ...EMPTY_BODY_MAP, count: '4' }, nine, makeMatcher());
  expect(shownClues(full)).toHaveLength(10);
});

test.each(['standing', 'wheelchair'] as const)('every part of the %s body is on it', (kind) => {
  const figure = figureIn(kind, { x: 10, y: 20, width: 100, height: 200 });
  for (const part of PARTS) {
    if (part === 'nowhere') continue;
    const [[left], [right, y]] = [spotOf(figure, part, 'left'), spotOf(figure, part, 'right')];
    expect(contains(figure.box, left, y) && contains(figure.box, right, y)).toBe(true);
    expect(left + right).toBeCloseTo(120);
  }
  for (const node of figureNodes(figure)) if (node.type === 'path') expect(node.d).toMatch(/^M[^a-z]*Z$/u);
});
