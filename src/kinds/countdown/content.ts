import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';

/** Boxes of a calendar of sleeps, and so cards of any countdown. */
export const MAX_CARDS = 20;
/** Pieces of a wait (practice.md 2.11). */
export const PIECES = { min: 3, max: 5 } as const;
export const SLEEPS = { min: 4, max: MAX_CARDS - 1 } as const;

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Day = (typeof DAYS)[number];

/** `numbers`: pieces taken off one by one. `wait`: a wait, then a card. `sleeps`: a box for each day to the event. */
export type Mode = 'numbers' | 'wait' | 'sleeps';

/** How long it still is. Nothing in it runs: an adult takes the pieces off when it is time (practice.md 2.11). */
export interface Countdown {
  readonly mode: Mode;
  /**
   * The pieces in order. Of a wait the first says so, the last is what comes then and those between are its pieces;
   * of sleeps the last is the event, and the first is today where there are two or more.
   */
  readonly cards: readonly Card[];
  /** After the last piece: nothing, an empty place under "next", or the last card there. */
  readonly after: 'none' | 'empty' | 'last';
  /** Rings of a wait that has no cards for its pieces. */
  readonly pieces: number;
  /** From today to the event. */
  readonly sleeps: number;
  /** Day of the first box; null leaves days out. */
  readonly firstDay: Day | null;
}

const count = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const schema = v.object({
  mode: v.picklist(['numbers', 'wait', 'sleeps']),
  cards: v.pipe(v.array(cardSchema), v.maxLength(MAX_CARDS)),
  after: v.picklist(['none', 'empty', 'last']),
  pieces: count(PIECES),
  sleeps: count(SLEEPS),
  firstDay: v.nullable(v.picklist(DAYS)),
});

const READY: { readonly [M in Mode]: readonly string[] } = {
  numbers: ['five', 'four', 'three', 'two', 'one', 'finished'],
  wait: ['wait'],
  sleeps: [],
};

/** The cards each way starts with, so that a blank countdown can be printed as it is. */
export function readyCards(mode: Mode): readonly Card[] {
  return READY[mode].map((word) => ({
    id: `ready-${word}`,
    label: word,
    picture: { type: 'symbol', symbolId: word },
    chosen: false,
  }));
}

export const EMPTY_COUNTDOWN: Countdown = {
  mode: 'numbers',
  cards: readyCards('numbers'),
  after: 'empty',
  pieces: PIECES.min,
  sleeps: 5,
  firstDay: null,
};

export const parseCountdown = contentParser<Countdown>('countdown', schema, ({ cards }) => cards);
