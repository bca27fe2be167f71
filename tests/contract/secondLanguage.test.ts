import { expect, test } from 'vitest';
import { beginResource } from '../../src/kinds/begin';
import type { Kind, Start } from '../../src/kinds/contract';
import { composePages } from '../../src/kinds/pages';
import { extentOf } from '../../src/scene/extent';
import type { Scene } from '../../src/scene/nodes';
import { makeLine, makeMatcher } from '../support/cards';
import { readFonts } from '../support/fonts';

const found = import.meta.glob<{ readonly kind: Kind }>('../../src/kinds/*/kind.ts', { eager: true });
const kinds = Object.values(found).map(({ kind }) => kind);
const cases = kinds.flatMap((kind) =>
  kind.levels.map(({ name }, level) => ({ id: kind.id, name, kind, level })),
);
const fonts = readFonts();
/** None of them stands in the words that kinds print themselves, as lunch does in lunchtime. */
const WORDS = ['snack', 'assembly', 'maths', 'home time'];

function makeStart(kind: Kind, level: number): Start<unknown> {
  const start = kind.start();
  const lines = WORDS.map((label) => makeLine(label));
  const filled = { ...start, content: kind.fromLines(start.content, lines, makeMatcher()) };
  const levelled = kind.levels[level]?.apply(filled) ?? filled;
  return { ...levelled, look: { ...levelled.look, labelPlace: 'below' } };
}

/** Every card says in Polish what it says in English, with a mark. */
function inPolish(kind: Kind, start: Start<unknown>): Start<unknown> {
  const content = kind.cards(start.content).reduce((before, card) => {
    if (card.label === '') return before;
    const second = { language: 'pl', words: `ą${card.label}`.replaceAll(' ', ''), from: 'typed' } as const;
    return kind.replaceCard(before, { ...card, second });
  }, start.content);
  return { ...start, content, look: { ...start.look, secondLanguage: 'pl' } };
}

function pages(kind: Kind, start: Start<unknown>): readonly Scene[] {
  const resource = beginResource(kind, start, { id: 'r1', title: 'Tuesday', now: 0 });
  return composePages(kind, resource, { fonts, purpose: 'board', slotGrowth: 0, creditFor: () => '' });
}

function wordsOn(scenes: readonly Scene[]): string {
  return scenes
    .flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])))
    .join('');
}

test.each(cases)(
  '$id, $name: what shows a label shows the line in another language too',
  ({ kind, level }) => {
    const start = makeStart(kind, level);
    const plain = wordsOn(pages(kind, start)).toLocaleLowerCase('en-GB').replaceAll(' ', '');
    const both = wordsOn(pages(kind, inPolish(kind, start)))
      .toLocaleLowerCase('pl')
      .replaceAll(' ', '');

    for (const word of WORDS.map((label) => label.replaceAll(' ', ''))) {
      if (plain.includes(word)) expect(both).toContain(`ą${word}`);
    }
  },
);

test.each(cases)('$id, $name: the line moves no card and leaves the page nowhere', ({ kind, level }) => {
  const start = makeStart(kind, level);
  const [plain, both] = [pages(kind, start), pages(kind, inPolish(kind, start))];

  expect(both.map(({ slots }) => slots)).toEqual(plain.map(({ slots }) => slots));
  for (const { nodes, width, height } of both) {
    for (const node of nodes) {
      const box = extentOf(node);
      expect(box.x).toBeGreaterThanOrEqual(-1);
      expect(box.y).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
    }
  }
});
