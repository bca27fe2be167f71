import * as v from 'valibot';

/** Heights of an x for tracing, mm: large before letters are sure, then between two lines (practice.md 2.18, 3.2). */
export const TRACING_HEIGHTS = ['20', '15', '12', '6', '5', '4'] as const;
/** A class and a few more. */
export const MAX_BOARDS = 36;

const boards = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_BOARDS));

const DEFAULTS = {
  bingo: { boards: 6 },
  pairs: { neighbours: false },
  tracing: { of: 'words', height: 'level' },
} as const;

/** Settings that only one task has, each under that task’s name. */
export const tuningSchema = v.object({
  bingo: v.optional(v.object({ boards }), DEFAULTS.bingo),
  pairs: v.optional(
    v.object({
      /** Each word goes with the next one of the list, as big with small; else with itself. */
      neighbours: v.boolean(),
    }),
    DEFAULTS.pairs,
  ),
  tracing: v.optional(
    v.object({
      of: v.picklist(['words', 'patterns']),
      /** `level` leaves it to the level. */
      height: v.picklist(['level', ...TRACING_HEIGHTS]),
    }),
    DEFAULTS.tracing,
  ),
});

export type Tuning = v.InferOutput<typeof tuningSchema>;

export const NO_TUNING: Tuning = DEFAULTS;
