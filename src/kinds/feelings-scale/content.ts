import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import { emptyPlaces } from '../../model/items';

/** Five bands, the most intense one first (practice.md 2.9). */
export const BANDS = 5;
/** In a band: how it feels, and two things that help. */
export const COLUMNS = 3;

/** The words of one band. They are the pupil's own to change. */
export interface Band {
  /** How big it is, as "very, very big"; may be empty. */
  readonly word: string;
  readonly body: string;
  readonly might: string;
}

export const MODES = ['scale', 'thermometer', 'voice'] as const;

/** A feeling, or the voice, from small to very big. */
export interface FeelingsScale {
  readonly mode: (typeof MODES)[number];
  readonly bands: readonly Band[];
  /** Column by column, each from the top band down: how it feels, what helps, what else helps. */
  readonly cards: readonly Card[];
  /** Columns for what helps, kept open where there is nothing in them yet. */
  readonly showHelps: boolean;
  /** Columns of words: what my body feels, what I might do. */
  readonly showBody: boolean;
  /** `pocket`: several small copies on a sheet, to cut out. */
  readonly size: 'page' | 'pocket';
  /** An arrow to cut out and move up and down. */
  readonly marker: boolean;
}

const schema = v.object({
  mode: v.picklist(MODES),
  bands: v.pipe(
    v.array(v.object({ word: wordsSchema, body: wordsSchema, might: wordsSchema })),
    v.length(BANDS),
  ),
  cards: v.pipe(v.array(cardSchema), v.length(BANDS * COLUMNS)),
  showHelps: v.boolean(),
  showBody: v.boolean(),
  size: v.picklist(['page', 'pocket']),
  marker: v.boolean(),
});

const HOW_BIG = ['very, very big', 'big', 'medium', 'small', 'calm'] as const;
const VOICES = ['outside voice', 'class voice', 'partner voice', 'whisper', 'silent'] as const;

/** What bands are called until the pupil gives them other words, from the top down. */
export const WORDS_OF = { scale: HOW_BIG, thermometer: HOW_BIG, voice: VOICES } as const;

export const EMPTY_SCALE: FeelingsScale = {
  mode: 'scale',
  bands: HOW_BIG.map((word) => ({ word, body: '', might: '' })),
  cards: emptyPlaces(BANDS * COLUMNS),
  showHelps: true,
  showBody: false,
  size: 'page',
  marker: true,
};

export const parseScale = contentParser<FeelingsScale>('scale', schema, ({ cards }) => cards);

/** The number of a band, counted from the top: a voice goes down to 0, which is silence. */
export function numberOf(mode: FeelingsScale['mode'], band: number): number {
  return BANDS - band - (mode === 'voice' ? 1 : 0);
}
