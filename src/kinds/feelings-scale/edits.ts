import type { Card, CardId } from '../../model/card';
import { type Item, itemEdits } from '../../model/items';
import { BANDS, type Band, COLUMNS, type FeelingsScale, WORDS_OF } from './content';

/** Cards keep their places: a band is a place that the pupil learns (practice.md 2.9). */
export const SCALE_EDITS = itemEdits<FeelingsScale, Item>({
  arrangement: 'places',
  most: BANDS * COLUMNS,
  items: ({ cards }) => cards.map((card) => ({ card })),
  withItems: (scale, items) => ({ ...scale, cards: items.map(({ card }) => card) }),
  fresh: (card: Card) => ({ card }),
});

/** The band a card lies in, counted from the top; -1 where it is on no band. */
export function bandOf(scale: FeelingsScale, id: CardId): number {
  const at = scale.cards.findIndex((card) => card.id === id);
  return at < 0 ? at : at % BANDS;
}

export function setBand(scale: FeelingsScale, band: number, change: Partial<Band>): FeelingsScale {
  return { ...scale, bands: scale.bands.map((one, at) => (at === band ? { ...one, ...change } : one)) };
}

/** Words that nobody has changed turn into those of the new scale. */
export function setMode(scale: FeelingsScale, mode: FeelingsScale['mode']): FeelingsScale {
  const bands = scale.bands.map((band, at) =>
    band.word === WORDS_OF[scale.mode][at] ? { ...band, word: WORDS_OF[mode][at] ?? '' } : band,
  );
  return { ...scale, mode, bands };
}
