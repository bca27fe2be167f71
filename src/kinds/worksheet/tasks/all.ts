import { assert } from '../../../base/assert';
import type { ReadyTask } from '../task';
import type { TaskId } from '../taskIds';
import { bingo } from './bingo';
import { cloze } from './cloze';
import { counting } from './counting';
import { dominoes } from './dominoes';
import { firstSound } from './firstSound';
import { frame } from './frame';
import { labelling } from './labelling';
import { matching } from './matching';
import { oddOneOut } from './oddOneOut';
import { pairs } from './pairs';
import { reading } from './reading';
import { sentences } from './sentences';
import { sequence } from './sequence';
import { sort } from './sort';
import { tracing } from './tracing';
import { wordSearch } from './wordSearch';

/** Every task, in the order in which it is offered. */
export const TASKS: readonly ReadyTask[] = [
  matching,
  cloze,
  sentences,
  reading,
  frame,
  labelling,
  sequence,
  sort,
  oddOneOut,
  tracing,
  firstSound,
  counting,
  wordSearch,
  bingo,
  dominoes,
  pairs,
];

export function taskOf(id: TaskId): ReadyTask {
  const task = TASKS.find((one) => one.id === id);
  assert(task, `No task ${id}.`);
  return task;
}
