import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';

/** A task has four to ten steps (practice.md 2.5); the longest anybody has asked for is far below this. */
export const MAX_STEPS = 40;

/** Alerting, organising, calming: the order of a sensory circuit is fixed (practice.md 1, row 8). */
export const PHASES = [0, 1, 2] as const;
export type Phase = (typeof PHASES)[number];

/** One action of a task. */
export interface Step {
  readonly card: Card;
  readonly phase: Phase;
  /** The steps that were merged into this one, for it can be split again; empty where it is one of its own. */
  readonly parts: readonly Card[];
}

export interface TaskStrip {
  readonly steps: readonly Step[];
  readonly direction: 'down' | 'across';
  /** How a step is seen to be done: its card is taken off, a box ticked, a flap folded over, or a row of a list ticked. */
  readonly done: 'cards' | 'tick' | 'flap' | 'list';
  readonly showNumbers: boolean;
  /** Backward chaining: the last step is the pupil’s own, and marked (practice.md 2.5). */
  readonly lastIsYours: boolean;
  /** A second box on each row of a list, for the pupil to check herself. */
  readonly selfCheck: boolean;
  readonly grouped: boolean;
  readonly phaseNames: readonly [string, string, string];
}

const phaseName = v.pipe(v.string(), v.maxLength(40));

const schema = v.object({
  steps: v.pipe(
    v.array(
      v.object({
        card: cardSchema,
        phase: v.picklist(PHASES),
        parts: v.pipe(v.array(cardSchema), v.maxLength(MAX_STEPS)),
      }),
    ),
    v.maxLength(MAX_STEPS),
  ),
  direction: v.picklist(['down', 'across']),
  done: v.picklist(['cards', 'tick', 'flap', 'list']),
  showNumbers: v.boolean(),
  lastIsYours: v.boolean(),
  selfCheck: v.boolean(),
  grouped: v.boolean(),
  phaseNames: v.tuple([phaseName, phaseName, phaseName]),
});

export const EMPTY_STRIP: TaskStrip = {
  steps: [],
  direction: 'down',
  done: 'cards',
  showNumbers: true,
  lastIsYours: false,
  selfCheck: false,
  grouped: false,
  phaseNames: ['Wake up my body', 'Get organised', 'Feel calm'],
};

export const parseTaskStrip = contentParser<TaskStrip>('task strip', schema, ({ steps }) =>
  steps.map(({ card }) => card),
);
