import type { CardFace } from '../../scene/cardStyle';
import { faceOf as faceOfCard, nameOf as nameOfCard } from '../face';
import type { Activity } from './content';

/** What the card of an activity says and shows. */
export function faceOf({ card, state }: Activity, number: number | null): CardFace {
  return faceOfCard(card, { number, crossed: state === 'cancelled', changed: state === 'change' });
}

export function nameOf({ card, state }: Activity, times: string, now: boolean): string {
  return nameOfCard(card, times, state === 'planned' ? '' : state, now ? 'now' : '');
}
