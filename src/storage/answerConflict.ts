import { fail, ok, type Result } from '../base/result';
import type { Resource } from '../model/resource';
import type { SaveProblem, StoredResource } from './contract';
import { type SavingRun, settle } from './savingRun';
import { copyTitle } from './titles';

export type Choice = 'keep-mine-as-copy' | 'take-theirs';

type Answer = Promise<Result<StoredResource | null, SaveProblem>>;

/** Ends a conflict as the person decided. Where that fails, the conflict stands and nothing is lost. */
export function answerConflict(run: SavingRun, choice: Choice): Answer {
  return choice === 'keep-mine-as-copy' ? keepMine(run) : takeTheirs(run);
}

async function keepMine(run: SavingRun): Answer {
  const mine = run.latest;
  const copy = { ...mine, id: run.options.makeId(), title: copyTitle(mine.title) };
  const saved = await run.options.drafts.save(copy, null);
  if (!saved.ok) return saved;
  run.options.unsaved?.forget(run.id);
  const movedOn = run.latest !== mine;
  run.id = copy.id;
  run.latest = movedOn ? { ...run.latest, id: copy.id, title: copy.title } : copy;
  run.revision = saved.value.revision;
  run.dirty = movedOn;
  settle(run);
  return saved;
}

async function takeTheirs(run: SavingRun): Answer {
  const read = await run.options.drafts.read(run.id);
  if (!read.ok) return read;
  const aside = run.dirty && read.value ? await run.options.drafts.setAside(run.latest) : ok(undefined);
  if (!aside.ok) return fail(aside.problem);
  if (read.value) run.latest = read.value.saved as Resource;
  run.revision = read.value?.revision ?? null;
  run.dirty = false;
  settle(run);
  return read;
}
