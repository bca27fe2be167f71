import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { EMPTY_SCALE, numberOf } from './content';
import { bandOf, SCALE_EDITS, setBand, setMode } from './edits';
import { BAND_COLOURS, bandPattern } from './patterns';

test('feelings typed go down the bands from the biggest, and what helps comes after them', () => {
  const typed = ['angry', 'upset', 'worried', 'wobbly', 'calm', 'walk'].map((label) => makeLine(label));
  const scale = SCALE_EDITS.fromLines(EMPTY_SCALE, typed, makeMatcher());
  const bandOfLabel = (label: string) =>
    bandOf(scale, scale.cards.find((card) => card.label === label)?.id ?? '');
  expect(bandOfLabel('calm')).toBe(4);
  expect(bandOfLabel('walk')).toBe(bandOfLabel('angry'));
});

test('a feeling goes from 5 to 1, a voice from 4 down to silence', () => {
  expect([0, 4].map((band) => numberOf('scale', band))).toEqual([5, 1]);
  expect([0, 4].map((band) => numberOf('voice', band))).toEqual([4, 0]);
});

test('another scale brings its own words, and leaves those of the pupil alone', () => {
  const own = setBand(EMPTY_SCALE, 0, { word: 'volcano' });
  const words = setMode(own, 'voice').bands.map(({ word }) => word);
  expect(words).toEqual(['volcano', 'class voice', 'partner voice', 'whisper', 'silent']);
  expect(setMode(setMode(own, 'voice'), 'scale')).toEqual(own);
});

test('every band has its own colour, and its own pattern for who can’t tell colours', () => {
  const box = { x: 0, y: 0, width: 40, height: 40 };
  const patterns = BAND_COLOURS.map((_, band) => JSON.stringify(bandPattern(box, band)));
  expect(new Set(BAND_COLOURS).size).toBe(5);
  expect(new Set(patterns).size).toBe(5);
});
