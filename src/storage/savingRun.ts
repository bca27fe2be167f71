import type { MakeId } from '../base/ids';
import type { Resource, ResourceId } from '../model/resource';
import type { SaveProblem, StoredResource } from './contract';
import type { Drafts } from './drafts';
import { failed, isConflict, OUT_OF_REACH } from './problems';
import type { UnsavedCopies } from './unsavedCopies';

/** ms after the last change. */
const DELAY = 500;
/** ms: someone who never pauses is saved all the same. */
const LONGEST_WAIT = 5_000;

export type AutosaveState = 'saved' | 'saving' | 'waiting' | { readonly problem: SaveProblem };

export interface AutosaveOptions {
  readonly drafts: Pick<Drafts, 'save' | 'read' | 'setAside'>;
  /** As opened, and the revision it was read at; null when it is not stored yet. */
  readonly resource: Resource;
  readonly revision: number | null;
  /** For the copy that a person may choose to keep. */
  readonly makeId: MakeId;
  readonly onState: (state: AutosaveState) => void;
  readonly unsaved?: UnsavedCopies;
  readonly delay?: number;
}

/** What one autosave knows. */
export interface SavingRun {
  readonly options: AutosaveOptions;
  /** Changes once mine goes on as a copy: every later change is saved under this id. */
  id: ResourceId;
  revision: number | null;
  latest: Resource;
  dirty: boolean;
  /** What is being written at this moment. */
  saving: Resource | null;
  state: AutosaveState;
  /** Everything that touches the database stands in this queue, so that two saves never cross. */
  queue: Promise<unknown>;
  timers: { readonly pause: Timer; readonly limit: Timer } | null;
}

type Timer = ReturnType<typeof setTimeout>;

export async function save(run: SavingRun): Promise<AutosaveState> {
  clearTimers(run);
  await inTurn(run, () => saveLatest(run));
  return run.state;
}

async function saveLatest(run: SavingRun): Promise<void> {
  if (!run.dirty || conflictOf(run.state)) return;
  const resource = run.latest;
  run.saving = resource;
  if (typeof run.state === 'string') setState(run, 'saving');
  const problem = await store(run, resource);
  run.saving = null;
  if (problem) return setState(run, { problem });
  run.dirty = run.latest !== resource;
  settle(run);
}

/** Saves, and carries the revision forward. */
async function store(run: SavingRun, resource: Resource): Promise<SaveProblem | null> {
  try {
    const result = await run.options.drafts.save(resource, run.revision);
    const stored = result.ok ? result.value : sameWork(result.problem, resource);
    if (stored) run.revision = stored.revision;
    return result.ok || stored ? null : result.problem;
  } catch (error) {
    // Even a mistake in the code must not end saving without a word.
    return failed(OUT_OF_REACH, error);
  }
}

/** A save that did reach the disk before the page heard of it is no conflict with itself. */
function sameWork(problem: SaveProblem, resource: Resource): StoredResource | null {
  if (problem.type !== 'changed-elsewhere' || problem.stored.binnedAt !== null) return null;
  return JSON.stringify(problem.stored.saved) === JSON.stringify(resource) ? problem.stored : null;
}

/** The news may be of what this tab has saved over since, so what counts is what is stored now. */
export async function lookAgain(run: SavingRun): Promise<void> {
  const read = await run.options.drafts.read(run.id);
  // Where reading fails the next save compares anyway.
  if (!read.ok || run.revision === null || conflictOf(run.state)) return;
  const stored = read.value;
  if (stored?.revision === run.revision) return;
  const problem: SaveProblem = stored ? { type: 'changed-elsewhere', stored } : { type: 'gone', id: run.id };
  const same = sameWork(problem, run.latest);
  run.revision = same?.revision ?? run.revision;
  run.dirty &&= !same;
  clearTimers(run);
  if (same) return settle(run);
  setState(run, { problem });
}

export function planSave(run: SavingRun): void {
  const limit = run.timers?.limit ?? setTimeout(() => void save(run), LONGEST_WAIT);
  if (run.timers) clearTimeout(run.timers.pause);
  run.timers = { limit, pause: setTimeout(() => void save(run), run.options.delay ?? DELAY) };
}

function clearTimers(run: SavingRun): void {
  if (!run.timers) return;
  clearTimeout(run.timers.pause);
  clearTimeout(run.timers.limit);
  run.timers = null;
}

/** After a save or a decision: at rest, or on with what changed meanwhile. */
export function settle(run: SavingRun): void {
  setState(run, run.dirty ? 'waiting' : 'saved');
  if (run.dirty && run.timers === null) planSave(run);
  if (run.dirty) return;
  clearTimers(run);
  run.options.unsaved?.forget(run.id);
}

export function conflictOf(state: AutosaveState): SaveProblem | null {
  return typeof state === 'object' && isConflict(state.problem) ? state.problem : null;
}

export function setState(run: SavingRun, state: AutosaveState): void {
  if (run.state === state) return;
  run.state = state;
  run.options.onState(state);
}

export function inTurn<T>(run: SavingRun, work: () => Promise<T>): Promise<T> {
  const done = run.queue.then(work);
  run.queue = done.catch(() => undefined);
  return done;
}
