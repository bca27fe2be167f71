import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { beginResource } from '../../kinds/begin';
import type { Kind } from '../../kinds/contract';
import { composePages } from '../../kinds/pages';
import type { Resource } from '../../model/resource';
import { DEFAULT_OPTIONS } from '../../print/options';
import { DAY_PARTS, matchingSet, type SetKit, type SetSheets } from './matchingSet';

const found = import.meta.glob<{ readonly kind: Kind }>('../../kinds/*/kind.ts', { eager: true });
const kinds = new Map(Object.values(found).map(({ kind }) => [kind.id, kind]));
const LABELS = ['maths', 'snack', 'playtime', 'lunch', 'reading', 'home time'];
const fonts = readFonts();
let last = 0;

const kit: SetKit = {
  workshop: {
    fonts,
    library: { creditFor: () => '' },
    pagesOf: (resource: Resource, purpose: 'board' | 'base' = 'board', slotGrowth = 0) => {
      const kind = kinds.get(resource.kind);
      return kind ? composePages(kind, resource, { fonts, purpose, slotGrowth, creditFor: () => '' }) : [];
    },
  } as unknown as SetKit['workshop'],
  kindOf: (id) => kinds.get(id) ?? null,
  makeId: () => `made-${++last}`,
  options: DEFAULT_OPTIONS,
};

function choices() {
  const kind = kinds.get('visual-timetable') as Kind;
  const content = LABELS.reduce(
    (before, label, at) => kind.addCard(before, makeCard(label, { id: `c${at}` }), at),
    kind.start().content,
  );
  const start = { ...kind.start(), content };
  return { kind, resource: beginResource(kind, start, { id: 'monday', title: 'Monday', now: 1 }) };
}

function picturesOn({ printOut }: SetSheets): readonly string[] {
  const nodes = printOut.sheets.flatMap(({ scene }) => scene.nodes);
  return [...new Set(nodes.flatMap((node) => (node.type === 'picture' ? [node.pictureId] : [])))];
}

test('every card is in each part of the set, with its own picture', () => {
  const set = matchingSet(choices(), DAY_PARTS, kit);

  expect(set.map(({ part }) => part.id)).toEqual(['wall', 'desk', 'now-next', 'key-ring', 'base']);
  for (const part of set) {
    expect(picturesOn(part)).toEqual(expect.arrayContaining(LABELS));
    expect(part.printOut.problems).toEqual([]);
  }
});

test('the parts come out as what they are', () => {
  const set = matchingSet(choices(), DAY_PARTS, kit);

  const outputs = set.map(({ printOut }) => printOut.sheets.map(({ output }) => output).join(' '));
  expect(outputs).toEqual(['board', 'board', 'base cards', 'board', 'base cards pocket']);
});

test('a part whose kind there is none of is left out', () => {
  const set = matchingSet(choices(), DAY_PARTS, {
    ...kit,
    kindOf: (id) => (id === 'now-next' ? null : kit.kindOf(id)),
  });

  expect(set.map(({ part }) => part.id)).not.toContain('now-next');
});
