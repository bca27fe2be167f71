import { itemEdits } from '../../model/items';
import { MAX_CARDS, type NowNext } from './content';

export const NOW_NEXT_EDITS = itemEdits<NowNext, { readonly card: NowNext['cards'][number] }>({
  arrangement: 'list',
  most: MAX_CARDS,
  items: ({ cards }) => cards.map((card) => ({ card })),
  withItems: (content, items) => ({ ...content, cards: items.map(({ card }) => card) }),
  fresh: (card) => ({ card }),
});

/** What was now is finished and goes; what is next becomes now (practice.md 2.3). */
export function stepOn(content: NowNext): NowNext {
  return { ...content, cards: content.cards.slice(1) };
}

/** Another word over a place, as in the language of the home. */
export function withHeading(content: NowNext, at: number, word: string): NowNext {
  const [now, next, then] = content.headings.map((heading, place) => (place === at ? word : heading));
  return { ...content, headings: [now ?? '', next ?? '', then ?? ''] };
}
