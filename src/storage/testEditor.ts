import { ok } from '../base/result';
import type { Resource } from '../model/resource';
import { startAutosave } from './autosave';
import type { SaveResult, StoredResource } from './contract';
import type { AutosaveState } from './savingRun';
import { storedAs } from './storedResource';
import { makeResource } from './testSupport';

export function titled(title: string): Resource {
  return makeResource({ title });
}

export function theirs(): StoredResource {
  return { ...storedAs(titled('Theirs'), null), revision: 7 };
}

/** An editor on revision 1 of Monday, with another tab's revision 7 on disk for whoever looks. */
export function openEditor() {
  const states: AutosaveState[] = [];
  const answers: SaveResult[] = [];
  const tried: string[] = [];
  const aside: Resource[] = [];
  let gate = Promise.resolve();
  const drafts = {
    save: async (resource: Resource, base: number | null): Promise<SaveResult> => {
      tried.push(`${resource.title} on ${base}`);
      await gate;
      return answers.shift() ?? ok({ ...storedAs(resource, null), revision: (base ?? 0) + 1 });
    },
    read: async () => ok<StoredResource | null>(theirs()),
    setAside: async (resource: Resource) => ok(void aside.push(resource)),
  };
  const slow = () => {
    const gates: (() => void)[] = [];
    gate = new Promise((open) => void gates.push(open));
    return () => gates.forEach((open) => void open());
  };
  const onState = (state: AutosaveState) => void states.push(state);
  const autosave = startAutosave({
    drafts,
    resource: titled('Monday'),
    revision: 1,
    makeId: () => 'new-id',
    onState,
  });
  return { autosave, states, answers, saved: () => tried, aside, slow, drafts };
}
