import type { Card, CardId } from '../../model/card';
import { isEmptyPlace, itemEdits } from '../../model/items';
import { PLACES, type RewardChart } from './content';

export const CHART_EDITS = itemEdits<RewardChart, { readonly card: Card }>({
  arrangement: 'places',
  most: PLACES,
  items: ({ places }) => places.map((card) => ({ card })),
  withItems: (chart, items) => ({ ...chart, places: items.map(({ card }) => card) }),
  fresh: (card) => ({ card }),
});

/** The token where nobody has picked one. */
const STAR = { label: 'star', picture: { type: 'symbol', symbolId: 'star' } } as const;

/** The cards by what they are for. */
export interface Roles {
  readonly motivator: Card;
  readonly token: Card;
  /** At the head of a path, as the engine of a train; null where there is no path. */
  readonly leader: Card | null;
  /** What else could be worked for: as many as are wanted, and all that have something in them. */
  readonly choices: readonly Card[];
}

export function rolesOf({ places, mode, layout, choices }: RewardChart): Roles {
  const [motivator, picked, ...others] = places as [Card, Card, ...Card[]];
  const token = isEmptyPlace(picked) ? { ...picked, ...STAR } : picked;
  const led = mode === 'tokens' && layout === 'path';
  const rest = led ? others.slice(1) : others;
  const used = rest.findLastIndex((card) => !isEmptyPlace(card)) + 1;
  const leader = led ? (others[0] ?? null) : null;
  return { motivator, token, leader, choices: rest.slice(0, Math.max(choices, used)) };
}

/** Tokens that lie there from the start. */
export function tokensOn({ count, start }: RewardChart): number {
  if (start === 'none') return 0;
  return start === 'half' ? Math.floor(count / 2) : count - 1;
}

/** The pupil’s choice goes to where it is worked for, and what was there goes back among the choices. */
export function workFor(chart: RewardChart, id: CardId): RewardChart {
  const wanted = rolesOf(chart).choices.some((card) => card.id === id);
  return wanted ? CHART_EDITS.moveCard(chart, id, 0) : chart;
}

export function isWorkedFor({ places }: RewardChart, id: CardId): boolean {
  return places[0]?.id === id;
}
