import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../base/result';
import type { Resource } from '../model/resource';
import { startAutosave } from './autosave';
import type { SaveProblem, SaveResult, StoredResource } from './contract';
import type { AutosaveState } from './savingRun';
import { storedAs } from './storedResource';
import { good, makeResource, problemOf } from './testSupport';

const FULL: SaveProblem = { type: 'storage-full' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('changes are saved half a second after the last of them, once', async () => {
  const { autosave, saved } = open();
  autosave.change(titled('M'));
  await vi.advanceTimersByTimeAsync(400);
  autosave.change(titled('Mo'));

  await vi.advanceTimersByTimeAsync(499);
  expect(saved()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);

  expect(saved()).toEqual(['Mo on 1']);
});

test('someone who never pauses is saved within five seconds', async () => {
  const { autosave, saved } = open();

  for (let second = 0; second < 5; second += 0.25) {
    autosave.change(titled(`after ${second}`));
    await vi.advanceTimersByTimeAsync(250);
  }

  expect(saved()).toEqual(['after 4.75 on 1']);
});

test('leaving saves at once, and not again later', async () => {
  const { autosave, saved } = open();
  autosave.change(titled('Leaving'));

  const state = await autosave.flush();
  await vi.advanceTimersByTimeAsync(10_000);

  expect(state).toBe('saved');
  expect(saved()).toEqual(['Leaving on 1']);
});

test('leaving with nothing changed saves nothing', async () => {
  const { autosave, saved } = open();

  await autosave.flush();

  expect(saved()).toEqual([]);
});

test('the states say waiting, saving, saved', async () => {
  const { autosave, states } = open();

  autosave.change(titled('Changed'));
  await autosave.flush();

  expect(states).toEqual(['waiting', 'saving', 'saved']);
});

test('two saves never run at once, and the second has the latest work and the next revision', async () => {
  const { autosave, saved, slow } = open();
  const finish = slow();
  autosave.change(titled('First'));
  await vi.advanceTimersByTimeAsync(500);
  autosave.change(titled('Second'));
  await vi.advanceTimersByTimeAsync(500);
  autosave.change(titled('Third'));
  const left = autosave.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved()).toEqual(['First on 1']);

  finish();
  await left;

  expect(saved()).toEqual(['First on 1', 'Third on 2']);
  expect(autosave.hasUnsaved()).toBe(false);
});

test('what changes during a save is saved half a second after, without asking', async () => {
  const { autosave, saved, slow } = open();
  const finish = slow();
  autosave.change(titled('First'));
  await vi.advanceTimersByTimeAsync(500);
  autosave.change(titled('Second'));
  finish();

  await vi.advanceTimersByTimeAsync(500);

  expect(saved()).toEqual(['First on 1', 'Second on 2']);
});

test('a failed save keeps the work, and stays failed until a later save works', async () => {
  const { autosave, states, answers, saved } = open();
  answers.push(fail(FULL), fail(FULL));
  autosave.change(titled('Kept'));
  await autosave.flush();
  expect(autosave.state()).toEqual({ problem: FULL });

  await autosave.retry();
  expect(autosave.hasUnsaved()).toBe(true);
  await autosave.retry();

  expect(saved().at(-1)).toBe('Kept on 1');
  expect(states.filter((state) => typeof state === 'string')).toEqual(['waiting', 'saving', 'saved']);
});

test('after a failed save the next change tries again by itself', async () => {
  const { autosave, answers, saved } = open();
  answers.push(fail(FULL));
  autosave.change(titled('First'));
  await vi.advanceTimersByTimeAsync(500);

  autosave.change(titled('Second'));
  await vi.advanceTimersByTimeAsync(500);

  expect(saved().at(-1)).toBe('Second on 1');
  expect(autosave.state()).toBe('saved');
});

test('a save that breaks off is a failed save', async () => {
  const { autosave, drafts } = open();
  drafts.save = () => Promise.reject(new Error('broken'));
  autosave.change(titled('Kept'));

  const state = await autosave.flush();

  expect(state).toMatchObject({ problem: { type: 'storage-failed', cause: 'Error: broken' } });
});

test('a change elsewhere stops saving until the person decides', async () => {
  const { autosave, answers, saved } = open();
  answers.push(fail({ type: 'changed-elsewhere', stored: theirs() }));
  autosave.change(titled('Mine'));
  await autosave.flush();

  autosave.change(titled('Mine, longer'));
  await vi.advanceTimersByTimeAsync(10_000);
  await autosave.flush();

  expect(saved()).toHaveLength(1);
  expect(autosave.hasUnsaved()).toBe(true);
});

test('keeping mine as a copy saves it under a new id, where all later changes go', async () => {
  const { autosave, answers, saved } = open();
  answers.push(fail({ type: 'changed-elsewhere', stored: theirs() }));
  autosave.change(titled('Mine'));
  await autosave.flush();

  const copy = good(await autosave.resolve('keep-mine-as-copy'));
  autosave.change(titled('Mine, longer'));
  await autosave.flush();

  expect(copy).toMatchObject({ id: 'new-id', title: 'Mine (copy)' });
  expect(saved().slice(1)).toEqual(['Mine (copy) on null', 'Mine, longer on 1']);
  expect(autosave.state()).toBe('saved');
});

test('taking theirs sets mine aside as an earlier version and goes on from theirs', async () => {
  const { autosave, answers, saved, aside } = open();
  answers.push(fail({ type: 'changed-elsewhere', stored: theirs() }));
  autosave.change(titled('Mine'));
  await autosave.flush();

  const shown = good(await autosave.resolve('take-theirs'));
  autosave.change(titled('Theirs and more'));
  await autosave.flush();

  expect(shown?.title).toBe('Theirs');
  expect(aside.map(({ title }) => title)).toEqual(['Mine']);
  expect(saved().at(-1)).toBe('Theirs and more on 7');
});

test('a decision that can’t be carried out leaves everything as it was', async () => {
  const { autosave, answers } = open();
  answers.push(fail({ type: 'changed-elsewhere', stored: theirs() }), fail(FULL));
  autosave.change(titled('Mine'));
  await autosave.flush();

  const problem = problemOf(await autosave.resolve('keep-mine-as-copy'));

  expect(problem).toEqual(FULL);
  expect(autosave.state()).toMatchObject({ problem: { type: 'changed-elsewhere' } });
  expect(autosave.hasUnsaved()).toBe(true);
});

test('work deleted elsewhere can be let go, and nothing is saved any more', async () => {
  const { autosave, answers, aside, drafts } = open();
  drafts.read = async () => ok(null);
  answers.push(fail({ type: 'gone', id: 'monday' }));
  autosave.change(titled('Mine'));
  await autosave.flush();

  expect(good(await autosave.resolve('take-theirs'))).toBeNull();
  expect(aside).toEqual([]);
  expect(autosave.state()).toBe('saved');
});

test('what is typed while the copy is being saved goes into the copy', async () => {
  const { autosave, answers, saved, slow } = open();
  answers.push(fail({ type: 'changed-elsewhere', stored: theirs() }));
  autosave.change(titled('Mine'));
  await autosave.flush();
  const finish = slow();
  const resolved = autosave.resolve('keep-mine-as-copy');
  await vi.advanceTimersByTimeAsync(0);
  autosave.change(titled('Mine, longer'));
  finish();
  good(await resolved);

  await vi.advanceTimersByTimeAsync(500);

  expect(saved().slice(1)).toEqual(['Mine (copy) on null', 'Mine (copy) on 1']);
  expect(autosave.state()).toBe('saved');
});

test('news that comes during a save is looked at after it', async () => {
  const { autosave, slow, saved } = open();
  const finish = slow();
  autosave.change(titled('Mine'));
  const left = autosave.flush();
  const heard = autosave.heard({ id: 'monday', revision: 7 });
  await vi.advanceTimersByTimeAsync(0);
  finish();
  await Promise.all([left, heard]);

  expect(saved()).toEqual(['Mine on 1']);
  expect(autosave.state()).toMatchObject({ problem: { type: 'changed-elsewhere' } });
});

test('news of a change elsewhere is known at once', async () => {
  const { autosave } = open();

  await autosave.heard({ id: 'monday', revision: 7 });

  expect(autosave.state()).toMatchObject({
    problem: { type: 'changed-elsewhere', stored: { title: 'Theirs' } },
  });
  expect(autosave.hasUnsaved()).toBe(false);
});

test('news that one’s own work was stored, as by a recovery in another tab, is no conflict', async () => {
  const { autosave, drafts, saved } = open();
  drafts.read = async () => ok({ ...theirs(), saved: titled('Mine') });
  autosave.change(titled('Mine'));

  await autosave.heard({ id: 'monday', revision: 7 });
  await autosave.flush();

  expect(autosave.state()).toBe('saved');
  expect(saved()).toEqual([]);
});

test('news of another resource, or of what is known already, changes nothing', async () => {
  const { autosave } = open();

  await autosave.heard({ id: 'tuesday', revision: 7 });
  await autosave.heard({ id: 'monday', revision: 1 });

  expect(autosave.state()).toBe('saved');
});

test('finding one’s own work stored is no conflict', async () => {
  const { autosave, answers, saved } = open();
  answers.push(
    fail({ type: 'changed-elsewhere', stored: { ...storedAs(titled('Mine'), null), revision: 2 } }),
  );
  autosave.change(titled('Mine'));
  await autosave.flush();

  autosave.change(titled('Mine, longer'));
  await autosave.flush();

  expect(saved().at(-1)).toBe('Mine, longer on 2');
});

function titled(title: string): Resource {
  return makeResource({ title });
}

function theirs(): StoredResource {
  return { ...storedAs(titled('Theirs'), null), revision: 7 };
}

/** An editor on revision 1 of Monday, with another tab's revision 7 on disk for whoever looks. */
function open() {
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
