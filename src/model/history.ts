/** How many steps back are kept. */
export const HISTORY_LIMIT = 200;

/** Every state of one resource a person can go back to. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Changes with the same mark run together: typing a word is one step, not five. */
  readonly mark: string | null;
}

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], mark: null };
}

/** Goes on to `next`. A `mark` equal to the last one folds this change into that step. */
export function change<T>(history: History<T>, next: T, mark: string | null = null): History<T> {
  if (next === history.present) return history;
  if (mark !== null && mark === history.mark) return { ...history, present: next, future: [] };
  const past = [...history.past, history.present].slice(-HISTORY_LIMIT);
  return { past, present: next, future: [], mark };
}

/** Puts right what belongs to the step just made, as when something it asked for has come in: no step of its own. */
export function amend<T>(history: History<T>, present: T): History<T> {
  return present === history.present ? history : { ...history, present };
}

/** Ends a run of folded changes, as when a field is left. */
export function settle<T>(history: History<T>): History<T> {
  return history.mark === null ? history : { ...history, mark: null };
}

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    mark: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, mark: null };
}
