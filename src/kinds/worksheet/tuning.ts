import * as v from 'valibot';

/** Settings that only one task has, each under that task’s name. */
export const tuningSchema = v.object({});

export type Tuning = v.InferOutput<typeof tuningSchema>;

export const NO_TUNING: Tuning = {};
