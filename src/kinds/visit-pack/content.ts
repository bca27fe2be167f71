import * as v from 'valibot';
import { contentParser, timeSchema, wordsSchema } from '../../model/content';
import { type Piece, pieceSchema } from '../parts';

/** Nine steps, nine things to spot, six help cards, four rules and what to bring (practice.md 6.10), and more of each. */
export const MAX_PIECES = 48;
/** Each part that can be out of view keeps up to so many again. */
const MAX_KEPT = MAX_PIECES * 5;
export const MAX_NAME = 40;
const MAX_PHONE = 24;

/** In the order in which cards that nobody put anywhere fill them. */
export const PARTS = ['timeline', 'help', 'spot', 'safe', 'bring', 'cover'] as const;
export type Part = (typeof PARTS)[number];

/** Pages that a pack may do without; the timeline and the help cards are always there. */
export const EXTRA_PAGES = ['cover', 'bring', 'spot', 'safe'] as const;
export type ExtraPage = (typeof EXTRA_PAGES)[number];

/** Parts with a name over them. */
export const NAMED = ['timeline', 'bring', 'spot', 'safe'] as const;
export type Named = (typeof NAMED)[number];

export const SIZES = ['large', 'middle', 'small'] as const;
export type Size = (typeof SIZES)[number];

export interface VisitPack {
  readonly pieces: readonly Piece<Part>[];
  readonly shows: readonly ExtraPage[];
  readonly size: Size;
  readonly names: Readonly<Record<Named, string>>;
  /** Day of the visit; a line to write it on where empty. */
  readonly date: string;
  /** When it is over, `HH:MM`; null leaves a line to write it on, and a clock face to draw hands in. */
  readonly ends: string | null;
  /** What is then, as "Back at school". */
  readonly endsWith: string;
  /** Whether there is room for what may change, and what that is. */
  readonly mayChange: boolean;
  readonly unless: string;
  /** What stands before the lines for names, between commas; names are written by hand. */
  readonly people: string;
  /** The card for who is lost. It holds a phone number of the school and nothing else (practice.md 2.16). */
  readonly lost: boolean;
  readonly phone: string;
}

const name = v.pipe(v.string(), v.maxLength(MAX_NAME));

const schema = v.object({
  pieces: v.pipe(v.array(pieceSchema(PARTS)), v.maxLength(MAX_KEPT)),
  shows: v.array(v.picklist(EXTRA_PAGES)),
  size: v.picklist(SIZES),
  names: v.object({ timeline: name, bring: name, spot: name, safe: name }),
  date: name,
  ends: v.nullable(timeSchema),
  endsWith: name,
  mayChange: v.boolean(),
  unless: wordsSchema,
  people: wordsSchema,
  lost: v.boolean(),
  phone: v.pipe(v.string(), v.maxLength(MAX_PHONE), v.regex(/^[\d+() ]*$/u)),
});

export const EMPTY_PACK: VisitPack = {
  pieces: [],
  shows: EXTRA_PAGES,
  size: 'middle',
  names: { timeline: 'What happens', bring: 'Ready to go', spot: 'I can spot', safe: 'Staying safe' },
  date: '',
  ends: null,
  endsWith: 'Back at school',
  mayChange: true,
  unless: '',
  people: 'I sit with, My partner, My adult',
  lost: true,
  phone: '',
};

export const parsePack = contentParser<VisitPack>('visit pack', schema, ({ pieces }) =>
  pieces.map(({ card }) => card),
);

/** Nothing but what a phone number is written with. */
export function phoneFrom(typed: string): string {
  return typed.replace(/[^\d+() ]/gu, '').slice(0, MAX_PHONE);
}
