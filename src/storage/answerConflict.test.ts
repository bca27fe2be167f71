import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../base/result';
import type { SaveProblem } from './contract';
import { storedAs } from './storedResource';
import { openEditor, theirs, titled } from './testEditor';
import { good, problemOf } from './testSupport';

const FULL: SaveProblem = { type: 'storage-full' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a change elsewhere stops saving until the person decides', async () => {
  const { autosave, answers, saved } = openEditor();
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
  const { autosave, answers, saved } = openEditor();
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
  const { autosave, answers, saved, aside } = openEditor();
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
  const { autosave, answers } = openEditor();
  answers.push(fail({ type: 'changed-elsewhere', stored: theirs() }), fail(FULL));
  autosave.change(titled('Mine'));
  await autosave.flush();

  const problem = problemOf(await autosave.resolve('keep-mine-as-copy'));

  expect(problem).toEqual(FULL);
  expect(autosave.state()).toMatchObject({ problem: { type: 'changed-elsewhere' } });
  expect(autosave.hasUnsaved()).toBe(true);
});

test('work deleted elsewhere can be let go, and nothing is saved any more', async () => {
  const { autosave, answers, aside, drafts } = openEditor();
  drafts.read = async () => ok(null);
  answers.push(fail({ type: 'gone', id: 'monday' }));
  autosave.change(titled('Mine'));
  await autosave.flush();

  expect(good(await autosave.resolve('take-theirs'))).toBeNull();
  expect(aside).toEqual([]);
  expect(autosave.state()).toBe('saved');
});

test('what is typed while the copy is being saved goes into the copy', async () => {
  const { autosave, answers, saved, slow } = openEditor();
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
  const { autosave, slow, saved } = openEditor();
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
  const { autosave } = openEditor();

  await autosave.heard({ id: 'monday', revision: 7 });

  expect(autosave.state()).toMatchObject({
    problem: { type: 'changed-elsewhere', stored: { title: 'Theirs' } },
  });
  expect(autosave.hasUnsaved()).toBe(false);
});

test('news that one’s own work was stored, as by a recovery in another tab, is no conflict', async () => {
  const { autosave, drafts, saved } = openEditor();
  drafts.read = async () => ok({ ...theirs(), saved: titled('Mine') });
  autosave.change(titled('Mine'));

  await autosave.heard({ id: 'monday', revision: 7 });
  await autosave.flush();

  expect(autosave.state()).toBe('saved');
  expect(saved()).toEqual([]);
});

test('news of another resource, or of what is known already, changes nothing', async () => {
  const { autosave } = openEditor();

  await autosave.heard({ id: 'tuesday', revision: 7 });
  await autosave.heard({ id: 'monday', revision: 1 });

  expect(autosave.state()).toBe('saved');
});

test('finding one’s own work stored is no conflict', async () => {
  const { autosave, answers, saved } = openEditor();
  answers.push(
    fail({ type: 'changed-elsewhere', stored: { ...storedAs(titled('Mine'), null), revision: 2 } }),
  );
  autosave.change(titled('Mine'));
  await autosave.flush();

  autosave.change(titled('Mine, longer'));
  await autosave.flush();

  expect(saved().at(-1)).toBe('Mine, longer on 2');
});
