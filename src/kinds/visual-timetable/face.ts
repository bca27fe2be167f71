import { pictureId } from '../../model/card';
import type { CardFace } from '../../scene/cardStyle';
import type { Activity } from './content';

/** What the card of an activity says and shows. */
export function faceOf(activity: Activity, number: number | null): CardFace {
  const { card, state } = activity;
  return {
    label: card.label,
    pictureId: pictureId(card.picture),
    people: card.people,
    number,
    crossed: state === 'cancelled',
    changed: state === 'change',
  };
}

/** What a screen reader says of a card; its label comes first, so that it can be found by it. */
export function nameOf(activity: Activity, times: string, now: boolean): string {
  const words = activity.card.label === '' ? 'Card without words' : activity.card.label;
  const extra = [times, activity.state === 'planned' ? '' : activity.state, now ? 'now' : ''].filter(
    (part) => part,
  );
  return [words, ...extra].join(', ');
}
