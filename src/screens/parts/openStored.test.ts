import { expect, test } from 'vitest';
import { kind } from '../../kinds/visual-timetable/kind';
import { ENVELOPE_FORMAT } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';
import { openStored } from './openStored';

const START = kind.start();
const SAVED = {
  format: ENVELOPE_FORMAT,
  id: 'r1',
  kind: kind.id,
  kindVersion: 1,
  title: 'Tuesday',
  ...START,
  extras: [],
  madeFrom: null,
  createdAt: 0,
  changedAt: 0,
};

test('work of a kind that is here opens', () => {
  expect(opened(SAVED)).toMatchObject({ ok: true, value: { title: 'Tuesday' } });
});

test.each([
  ['of a kind not known here', { ...SAVED, kind: 'hologram' }, 'safe'],
  ['of a newer version', { ...SAVED, kindVersion: 99 }, 'safe'],
  ['damaged', { ...SAVED, content: 7 }, 'kept'],
  ['nothing at all', null, 'kept'],
])('work %s stays shut, and says so', (_, saved, word) => {
  expect(opened(saved)).toMatchObject({ ok: false, problem: expect.stringContaining(word) });
});

function opened(saved: unknown) {
  const stored: StoredResource = {
    id: 'r1',
    revision: 1,
    saved,
    title: 'Tuesday',
    kind: kind.id,
    changedAt: 0,
    binnedAt: null,
  };
  return openStored(stored, (id) => (id === kind.id ? (kind as never) : null));
}
