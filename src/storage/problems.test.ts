import { expect, test } from 'vitest';
import type { SaveProblem } from './contract';
import { failed, isConflict, isStorageFull, OUT_OF_REACH, problemSentence } from './problems';
import { storedAs } from './storedResource';
import { makeResource, quotaExceeded } from './testSupport';

const stored = storedAs(makeResource(), null);

const PROBLEMS: readonly SaveProblem[] = [
  { type: 'storage-full' },
  failed(OUT_OF_REACH, new Error('disk')),
  { type: 'changed-elsewhere', stored },
  { type: 'changed-elsewhere', stored: { ...stored, binnedAt: 1 } },
  { type: 'kept-untouched', stored, message: 'It is safe and was left as it is.' },
  { type: 'gone', id: 'monday' },
];

test.each(PROBLEMS)('the sentence for $type says what is safe', (problem) => {
  expect(problemSentence(problem)).toMatch(/safe|still here/u);
});

test('only a clash of two works waits for the person to decide', () => {
  expect(PROBLEMS.map(isConflict)).toEqual([false, false, true, true, true, true]);
});

test('a full device is known through several layers, and nothing else is taken for it', () => {
  const wrapped = new Error('save', { cause: new Error('abort', { cause: quotaExceeded() }) });
  const circle: { cause?: unknown } = {};
  circle.cause = circle;

  expect(isStorageFull(wrapped)).toBe(true);
  expect([new DOMException('', 'AbortError'), circle, 'QuotaExceededError', null].some(isStorageFull)).toBe(
    false,
  );
});
