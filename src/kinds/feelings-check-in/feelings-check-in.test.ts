import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import { compose } from './compose';
import { type CheckIn, EMPTY_CHECK_IN, shownFaces } from './content';
import { CHECK_IN_EDITS } from './edits';
import { LEVELS } from './levels';

const page = { paper: 'A4', orientation: 'landscape' } as const;
const setting = { title: 'Today', page, look: DEFAULT_LOOK, fonts: readFonts() };

function wordsOn(checkIn: CheckIn): string {
  const [scene] = compose(checkIn, { ...setting, purpose: 'board', slotGrowth: 0 });
  return (scene?.nodes ?? []).flatMap((node) => (node.type === 'text' ? [node.text] : [])).join(' ');
}

test('there is always a way to say that it is none of these', () => {
  for (const level of LEVELS) {
    const { content } = level.apply({ content: EMPTY_CHECK_IN, page, look: DEFAULT_LOOK });
    expect(wordsOn(content)).toContain('I don’t know');
    expect(wordsOn(content)).toMatch(/I would like\s+to talk/u);
  }
});

test('it says who sees it, and asks for a peg picture rather than a name', () => {
  expect(wordsOn(EMPTY_CHECK_IN)).toContain('for me and my adult');
  expect(EMPTY_CHECK_IN.whose).toBe('peg');
});

test('fewer faces are asked for, yet none that holds a feeling goes out of sight', () => {
  const five = ['happy', 'sad', 'angry', 'tired', 'calm'].map((label) => makeLine(label));
  const checkIn = { ...CHECK_IN_EDITS.fromLines(EMPTY_CHECK_IN, five, makeMatcher()), faces: '4' } as const;
  expect(shownFaces(checkIn)).toHaveLength(8);
  expect(shownFaces({ ...EMPTY_CHECK_IN, faces: '4' })).toHaveLength(4);
});
