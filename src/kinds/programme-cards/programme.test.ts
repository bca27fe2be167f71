import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import { compose } from './compose';
import { EMPTY_PROGRAMME, missingIn, type ProgrammeCards } from './content';
import { PROGRAMME_EDITS, setExercise } from './edits';

const typed = PROGRAMME_EDITS.fromLines(
  EMPTY_PROGRAMME,
  ['stretch arms', 'stand tall', 'rest'].map((label) => makeLine(label)),
  makeMatcher(),
);

function pagesOf(programme: ProgrammeCards, orientation: 'landscape' | 'portrait' = 'landscape') {
  return compose(programme, {
    title: 'My exercises',
    page: { paper: 'A4', orientation },
    look: DEFAULT_LOOK,
    fonts: readFonts(),
    purpose: 'board',
    slotGrowth: 0,
  });
}

const wordsOf = (programme: ProgrammeCards) =>
  pagesOf(programme).map(({ nodes }) =>
    nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])).join(' '),
  );

test('nothing is printed before it is said who set it and when it is reviewed', () => {
  expect(missingIn(typed)).toHaveLength(2);
  expect(missingIn({ ...typed, setBy: 'physiotherapist', reviewBy: ' ' })).toEqual([
    'Say when these exercises are to be reviewed.',
  ]);
  expect(missingIn({ ...typed, setBy: 'physiotherapist', reviewBy: '1 May' })).toEqual([]);
});

test('what adults have to know stands on the record page and on no card', () => {
  const pages = wordsOf({ ...typed, adultNote: 'Stop if the wrist hurts' });

  expect(pages.at(-1)).toContain('Stop if the wrist hurts');
  expect(pages.slice(0, -1).join()).not.toContain('wrist');
  expect(wordsOf({ ...typed, adultNote: 'Stop if the wrist hurts', recordPage: false }).join()).not.toContain(
    'wrist',
  );
});

test('two cards of A6 or four smaller ones lie on a sheet of A4', () => {
  const cards = { ...typed, recordPage: false };

  expect(pagesOf(cards).map(({ slots }) => slots.length)).toEqual([2, 1]);
  expect(pagesOf({ ...cards, perSheet: '4' }, 'portrait').map(({ slots }) => slots.length)).toEqual([3]);
});

test('each card says how many, how long and what is needed, as far as the set shows it', () => {
  const [first] = typed.exercises;
  const told = setExercise(typed, first?.card.id ?? '', { howMany: '5 times', equipment: 'putty' });
  const onCards = (programme: ProgrammeCards) => wordsOf({ ...programme, recordPage: false }).join();

  expect(onCards(told)).toMatch(/5 times.*You need: putty/u);
  expect(onCards({ ...told, lines: 'count' })).not.toContain('putty');
  expect(onCards({ ...told, lines: 'none' })).not.toContain('5 times');
});
