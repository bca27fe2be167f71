import { beginResource } from '../../src/kinds/begin';
import type { Kind } from '../../src/kinds/contract';
import type { Laid } from '../../src/kinds/relay';
import type { Card } from '../../src/model/card';
import { emptyPlaces, type Item, type ItemRules, itemEdits } from '../../src/model/items';
import { DEFAULT_LOOK, type Look } from '../../src/model/look';

type Cards = readonly Item[];

/** The smallest kind whose cards close up. */
export function listKind(most = 20): Kind {
  return plainKind('List', { arrangement: 'list', most }, []);
}

/** The smallest kind whose cards keep their places. */
export function boardKind(places: number): Kind {
  const content = emptyPlaces(places).map((card) => ({ card }));
  return plainKind('Board', { arrangement: 'places', most: places }, content);
}

type Room = Pick<ItemRules<Cards, Item>, 'arrangement' | 'most'>;

function plainKind(name: string, room: Room, content: Cards): Kind {
  const edits = itemEdits<Cards, Item>({
    ...room,
    items: (items) => items,
    withItems: (_, items) => items,
    fresh: (card) => ({ card }),
  });
  const page = { paper: 'A4', orientation: 'portrait' } as const;
  const kind = {
    ...edits,
    id: name,
    name,
    upgrades: [],
    start: () => ({ content, page, look: DEFAULT_LOOK }),
  };
  return kind as unknown as Kind;
}

/** A resource with these cards, each with a picture of its own. */
export function laid(
  kind: Kind,
  labels: readonly string[],
  look: Partial<Look> = {},
  title = 'Monday',
): Laid {
  const cards = labels.map(
    (label, at): Card => ({
      id: labels.indexOf(label) === at ? `card-${label}` : `card-${label}-${at}`,
      label,
      picture: { type: 'symbol', symbolId: label },
      chosen: false,
    }),
  );
  const content =
    kind.arrangement === 'list'
      ? cards.map((card) => ({ card }))
      : (kind.start().content as Cards).map(({ card: place }, at) => {
          const card = cards[at];
          return { card: card ? { ...card, id: place.id } : place };
        });
  const start = { ...kind.start(), content, look: { ...DEFAULT_LOOK, ...look } };
  return { kind, resource: beginResource(kind, start, { id: 'monday', title, now: 1 }) };
}
