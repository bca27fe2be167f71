import { assert } from '../../../base/assert';
import type { ReadyTask } from '../task';
import type { TaskId } from '../taskIds';
import { matching } from './matching';
import { sequence } from './sequence';
import { sort } from './sort';

/** Every task, in the order in which it is offered. */
export const TASKS: readonly ReadyTask[] = [matching, sequence, sort];

export function taskOf(id: TaskId): ReadyTask {
  const task = TASKS.find((one) => one.id === id);
  assert(task, `No task ${id}.`);
  return task;
}
