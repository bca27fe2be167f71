import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';

export const MAX_EXERCISES = 40;
export const MAX_LINE = 60;

/** One exercise, as the therapist gave it. */
export interface Exercise {
  readonly card: Card;
  /** "5 times". */
  readonly howMany: string;
  /** "10 seconds each". */
  readonly howLong: string;
  readonly equipment: string;
}

export const PER_SHEET = ['2', '4'] as const;
export const LINES = ['none', 'count', 'all'] as const;

export interface ProgrammeCards {
  readonly exercises: readonly Exercise[];
  readonly perSheet: (typeof PER_SHEET)[number];
  /** What stands under the name: nothing, how many and how long, or the equipment too. */
  readonly lines: (typeof LINES)[number];
  /** A role, not a person; nothing is printed without it. */
  readonly setBy: string;
  readonly reviewBy: string;
  readonly recordPage: boolean;
  /** For adults, as when not to do it: on the record page only, never on a card. */
  readonly adultNote: string;
}

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));

const schema = v.object({
  exercises: v.pipe(
    v.array(v.object({ card: cardSchema, howMany: line, howLong: line, equipment: line })),
    v.maxLength(MAX_EXERCISES),
  ),
  perSheet: v.picklist(PER_SHEET),
  lines: v.picklist(LINES),
  setBy: line,
  reviewBy: line,
  recordPage: v.boolean(),
  adultNote: wordsSchema,
});

export const EMPTY_PROGRAMME: ProgrammeCards = {
  exercises: [],
  perSheet: '2',
  lines: 'all',
  setBy: '',
  reviewBy: '',
  recordPage: true,
  adultNote: '',
};

export const parseProgramme = contentParser<ProgrammeCards>('exercise set', schema, ({ exercises }) =>
  exercises.map(({ card }) => card),
);

/** An exercise comes from a therapist, and no set of them is for ever (practice.md 1, row 6). */
export function missingIn({ setBy, reviewBy }: ProgrammeCards): readonly string[] {
  return [
    ...(setBy.trim() === '' ? ['Say who set these exercises: a role, such as “physiotherapist”.'] : []),
    ...(reviewBy.trim() === '' ? ['Say when these exercises are to be reviewed.'] : []),
  ];
}

export function programmeLine({ setBy, reviewBy }: ProgrammeCards): string {
  return `Set by: ${setBy.trim() || '…'}. Review by: ${reviewBy.trim() || '…'}.`;
}
