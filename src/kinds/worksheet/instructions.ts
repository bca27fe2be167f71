/** The verb of a task with the symbol that says it (practice.md 2.18: one line, one verb). */
export const VERBS = {
  cut: 'cutting',
  stick: 'sticking',
  write: 'writing',
  draw: 'drawing',
  look: 'look',
  listen: 'listen',
  circle: 'openmoji-2B55',
  choose: 'choose',
  count: 'counting',
  colour: 'colouring',
  read: 'reading',
  match: 'same',
} as const;
export type Verb = keyof typeof VERBS;

/** What the pupil is asked to do, on one line. */
export interface Instruction {
  /** Shown before the words, in the order in which they are done. */
  readonly verbs: readonly Verb[];
  readonly words: string;
}
