import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend, change, HISTORY_LIMIT, redo, settle, startHistory, undo } from './history';

test('undo goes back one change and redo brings it again', () => {
  const history = change(change(startHistory('a'), 'b'), 'c');
  expect(undo(history).present).toBe('b');
  expect(redo(undo(history)).present).toBe('c');
});

test('typing a word is one step', () => {
  const typed = ['m', 'ma', 'mat'].reduce(
    (history, word) => change(history, word, 'words'),
    startHistory(''),
  );
  expect(undo(typed).present).toBe('');
});

test('a field that was left starts a new step', () => {
  const typed = change(settle(change(startHistory(''), 'm', 'words')), 'ma', 'words');
  expect(undo(typed).present).toBe('m');
});

test('what comes in late belongs to the step that asked for it, also after that was left', () => {
  const late = amend(settle(change(startHistory('a'), 'b', 'mark')), 'b, filled in');
  expect(late.present).toBe('b, filled in');
  expect(undo(late).present).toBe('a');
  expect(redo(undo(late)).present).toBe('b, filled in');
});

test('a new change forgets what was undone', () => {
  const history = change(undo(change(startHistory('a'), 'b')), 'c');
  expect(redo(history).present).toBe('c');
});

test('no more steps are kept than the limit', () => {
  let history = startHistory(0);
  for (let step = 1; step <= HISTORY_LIMIT + 50; step += 1) history = change(history, step);
  expect(history.past).toHaveLength(HISTORY_LIMIT);
});

test('as many undos as changes lead back to the start', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: HISTORY_LIMIT }), (values) => {
      const distinct = values.map((value, at) => `${at} ${value}`);
      const after = distinct.reduce((history, value) => change(history, value), startHistory('start'));
      const back = distinct.reduce((history) => undo(history), after);
      const again = distinct.reduce((history) => redo(history), back);
      expect([back.present, again.present]).toEqual(['start', after.present]);
    }),
  );
});
