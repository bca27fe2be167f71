import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { EMPTY_ORGANISER, type Fact, type Part, type PictureOrganiser } from './content';
import { ORGANISER_EDITS, setPart } from './edits';
import { partOf, partsOf } from './parts';

function organiserOf(count: number, parts: Partial<PictureOrganiser> = {}): PictureOrganiser {
  const facts = Array.from({ length: count }, (_, at): Fact => {
    return { card: makeCard(`fact ${at}`, { id: `${at}` }), part: null };
  });
  return { ...EMPTY_ORGANISER, words: 4, steps: 3, ...parts, facts };
}

function countsOf(content: PictureOrganiser): Readonly<Record<Part, number>> {
  const { words, steps, who, where, when, picture } = partsOf(content);
  const count = (cards: readonly unknown[]) => cards.length;
  return {
    words: count(words),
    steps: count(steps),
    who: count(who),
    where: count(where),
    when: count(when),
    picture: count(picture),
  };
}

test('what is typed fills the words first, then the steps, who, where, when and the picture', () => {
  expect(countsOf(organiserOf(6))).toEqual({ words: 4, steps: 2, who: 0, where: 0, when: 0, picture: 0 });
  expect(countsOf(organiserOf(11))).toEqual({ words: 4, steps: 3, who: 1, where: 1, when: 1, picture: 1 });
});

test('what there is no other place for joins the words, so that no card is lost', () => {
  const full = organiserOf(14, { strip: false, picture: false });

  expect(countsOf(full)).toEqual({ words: 11, steps: 3, who: 0, where: 0, when: 0, picture: 0 });
});

test('a card put somewhere stays there, and the next takes its turn', () => {
  const moved = setPart(organiserOf(5), '0', 'who');

  expect(partOf(moved, '0')).toBe('who');
  expect(countsOf(moved)).toMatchObject({ words: 4, steps: 0, who: 1 });
  expect(partOf(ORGANISER_EDITS.moveCard(moved, '0', 4), '0')).toBe('who');
});
