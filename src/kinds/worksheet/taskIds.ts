/** Everything a list of words can be made into, in the order in which it is offered. */
export const TASK_IDS = [
  'matching',
  'cloze',
  'sentences',
  'reading',
  'frame',
  'labelling',
  'sequence',
  'sort',
  'oddOneOut',
  'tracing',
  'firstSound',
  'counting',
  'wordSearch',
  'bingo',
  'dominoes',
  'pairs',
] as const;
export type TaskId = (typeof TASK_IDS)[number];
