import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail } from '../base/result';
import type { SaveProblem } from './contract';
import { openEditor, titled } from './testEditor';

const FULL: SaveProblem = { type: 'storage-full' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('changes are saved half a second after the last of them, once', async () => {
  const { autosave, saved } = openEditor();
  autosave.change(titled('M'));
  await vi.advanceTimersByTimeAsync(400);
  autosave.change(titled('Mo'));

  await vi.advanceTimersByTimeAsync(499);
  expect(saved()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);

  expect(saved()).toEqual(['Mo on 1']);
});

test('someone who never pauses is saved within five seconds', async () => {
  const { autosave, saved } = openEditor();

  for (let second = 0; second < 5; second += 0.25) {
    autosave.change(titled(`after ${second}`));
    await vi.advanceTimersByTimeAsync(250);
  }

  expect(saved()).toEqual(['after 4.75 on 1']);
});

test('leaving saves at once, and not again later', async () => {
  const { autosave, saved } = openEditor();
  autosave.change(titled('Leaving'));

  const state = await autosave.flush();
  await vi.advanceTimersByTimeAsync(10_000);

  expect(state).toBe('saved');
  expect(saved()).toEqual(['Leaving on 1']);
});

test('leaving with nothing changed saves nothing', async () => {
  const { autosave, saved } = openEditor();

  await autosave.flush();

  expect(saved()).toEqual([]);
});

test('the states say waiting, saving, saved', async () => {
  const { autosave, states } = openEditor();

  autosave.change(titled('Changed'));
  await autosave.flush();

  expect(states).toEqual(['waiting', 'saving', 'saved']);
});

test('two saves never run at once, and the second has the latest work and the next revision', async () => {
  const { autosave, saved, slow } = openEditor();
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
  const { autosave, saved, slow } = openEditor();
  const finish = slow();
  autosave.change(titled('First'));
  await vi.advanceTimersByTimeAsync(500);
  autosave.change(titled('Second'));
  finish();

  await vi.advanceTimersByTimeAsync(500);

  expect(saved()).toEqual(['First on 1', 'Second on 2']);
});

test('a failed save keeps the work, and stays failed until a later save works', async () => {
  const { autosave, states, answers, saved } = openEditor();
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
  const { autosave, answers, saved } = openEditor();
  answers.push(fail(FULL));
  autosave.change(titled('First'));
  await vi.advanceTimersByTimeAsync(500);

  autosave.change(titled('Second'));
  await vi.advanceTimersByTimeAsync(500);

  expect(saved().at(-1)).toBe('Second on 1');
  expect(autosave.state()).toBe('saved');
});

test('a save that breaks off is a failed save', async () => {
  const { autosave, drafts } = openEditor();
  drafts.save = () => Promise.reject(new Error('broken'));
  autosave.change(titled('Kept'));

  const state = await autosave.flush();

  expect(state).toMatchObject({ problem: { type: 'storage-failed', cause: 'Error: broken' } });
});
