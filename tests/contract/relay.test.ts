import { describe, expect, test } from 'vitest';
import { beginResource } from '../../src/kinds/begin';
import type { Kind } from '../../src/kinds/contract';
import { type Laid, relaid, usedCards } from '../../src/kinds/relay';
import { parseEnvelope } from '../../src/model/resource';
import { makeLine, makeMatcher } from '../support/cards';

const found = import.meta.glob<{ readonly kind: Kind }>('../../src/kinds/*/kind.ts', { eager: true });
const kinds = Object.values(found)
  .map(({ kind }) => kind)
  .filter(({ most }) => most > 0);
const DAY = ['maths', 'lunch', 'maths'];
const COLOURS = { border: 'thick', borderColour: '#2f6f9f', tint: 'cream', secondLanguage: 'pl' } as const;

/** Three cards, each with a picture of its own that no word would bring. */
function laidAs(kind: Kind): Laid {
  const start = kind.start();
  const lines = DAY.map((label, at) => makeLine(label, `09:${10 + at}`));
  const typed = kind.fromLines(start.content, lines, makeMatcher());
  const content = usedCards({ kind, resource: { content: typed } as never }).reduce(
    (before, card, at) =>
      kind.replaceCard(before, {
        ...card,
        picture: { type: 'symbol', symbolId: `own-${at}` },
        chosen: at === 1,
        second: { language: 'pl', words: `słowo ${at}`, from: 'typed' },
      }),
    typed,
  );
  const look = { ...start.look, ...COLOURS, font: 'lexend' as const };
  return {
    kind,
    resource: beginResource(kind, { ...start, content, look }, { id: 'monday', title: 'Monday', now: 1 }),
  };
}

function withoutIds(laid: Laid) {
  return usedCards(laid).map(({ id: _, ...card }) => card);
}

let last = 0;
const naming = { id: 'again', now: 2, makeId: () => `made-${++last}` };

describe.each(kinds)('cards of $id', (from) => {
  test.each(kinds)('can be laid as $id', (to) => {
    const source = laidAs(from);

    const { resource, leftOut } = relaid(source, to, naming);

    const cards = withoutIds(source);
    expect(withoutIds({ resource, kind: to })).toEqual(cards.slice(0, cards.length - leftOut));
    expect(resource).toMatchObject({ id: 'again', kind: to.id, title: 'Monday', page: to.start().page });
    expect(resource.look).toMatchObject({ ...COLOURS, font: 'lexend' });
    expect(to.parse(resource.content).ok).toBe(true);
    expect(parseEnvelope(JSON.parse(JSON.stringify(resource)))).toEqual({ ok: true, value: resource });
    expect(resource.madeFrom).toEqual({
      id: 'monday',
      cards: cards.map(({ label, picture }) => ({ label, picture })),
    });
  });
});
