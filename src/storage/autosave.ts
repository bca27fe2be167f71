import type { Result } from '../base/result';
import type { Resource } from '../model/resource';
import { answerConflict, type Choice } from './answerConflict';
import type { DraftNews, SaveProblem, StoredResource } from './contract';
import {
  type AutosaveOptions,
  type AutosaveState,
  conflictOf,
  inTurn,
  lookAgain,
  planSave,
  type SavingRun,
  save,
  setState,
} from './savingRun';

/** Saves one resource while it is worked on. It never rejects: what goes wrong is a state. */
export interface Autosave {
  readonly change: (resource: Resource) => void;
  /** Saves at once; for leaving the editor, `pagehide` and `visibilitychange`. Its first step is not asynchronous. */
  readonly flush: () => Promise<AutosaveState>;
  /** Tries a failed save again. */
  readonly retry: () => Promise<AutosaveState>;
  /** Another tab said that something was saved: a change of this resource stops saving until the person decides. */
  readonly heard: (news: DraftNews) => Promise<void>;
  /**
   * The person's decision in a conflict. Answers what is to be shown from now on: the copy, theirs, or null when it
   * is deleted for good. Mine is kept as an earlier version where theirs is taken.
   */
  readonly resolve: (choice: Choice) => Promise<Result<StoredResource | null, SaveProblem>>;
  readonly state: () => AutosaveState;
  /** True while something is on this page only. */
  readonly hasUnsaved: () => boolean;
}

export function startAutosave(options: AutosaveOptions): Autosave {
  const run: SavingRun = {
    options,
    id: options.resource.id,
    revision: options.revision,
    latest: options.resource,
    dirty: false,
    saving: null,
    state: 'saved',
    queue: Promise.resolve(),
    timers: null,
  };
  return {
    change: (resource) => change(run, resource),
    flush: () => flush(run),
    retry: () => save(run),
    heard: (news) => heard(run, news),
    resolve: (choice) => inTurn(run, () => answerConflict(run, choice)),
    state: () => run.state,
    hasUnsaved: () => run.dirty,
  };
}

function change(run: SavingRun, resource: Resource): void {
  run.latest = resource.id === run.id ? resource : { ...resource, id: run.id };
  run.dirty = true;
  if (conflictOf(run.state)) return;
  if (typeof run.state === 'string' && run.saving === null) setState(run, 'waiting');
  planSave(run);
}

function flush(run: SavingRun): Promise<AutosaveState> {
  if (run.dirty) keepLastGasp(run);
  return save(run);
}

/** A tab that is killed may not live to finish its save. */
function keepLastGasp({ id, latest, revision, saving, options }: SavingRun): void {
  options.unsaved?.keep({ id, resource: latest, base: revision, saving: saving?.changedAt ?? null });
}

async function heard(run: SavingRun, { id, revision }: DraftNews): Promise<void> {
  if (id !== run.id || (revision ?? Number.POSITIVE_INFINITY) <= (run.revision ?? 0)) return;
  await inTurn(run, () => lookAgain(run));
}
