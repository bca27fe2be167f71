import { expect, test } from 'vitest';
import { AS_DRAWN } from '../base/dress';
import { DEFAULT_LOOK } from './look';
import { ENVELOPE_FORMAT, parseEnvelope } from './resource';

const { people: _, pictureStyle: __, secondLanguage: ___, ...lookOfFormat1 } = DEFAULT_LOOK;

const FORMAT_1 = {
  format: 1,
  id: 'monday',
  kind: 'visual-timetable',
  kindVersion: 1,
  title: 'Monday',
  page: { paper: 'A4', orientation: 'portrait' },
  look: { ...lookOfFormat1, tint: 'cream' },
  content: { anything: true },
  createdAt: 1,
  changedAt: 2,
};

test('work saved before people could be dressed opens as it was: as drawn, in colour', () => {
  const opened = parseEnvelope(FORMAT_1);

  expect(opened).toMatchObject({ ok: true, value: { ...FORMAT_1, format: ENVELOPE_FORMAT } });
  expect(opened.ok && opened.value.look).toEqual({
    ...lookOfFormat1,
    secondLanguage: null,
    tint: 'cream',
    people: AS_DRAWN,
    pictureStyle: 'colour',
  });
});

test('a look of today comes back as it was saved', () => {
  const people = { ...AS_DRAWN, skin: 'skin-4', glasses: true, mixed: 12 };
  const look = { ...DEFAULT_LOOK, people, pictureStyle: 'line' };
  const opened = parseEnvelope({ ...FORMAT_1, format: ENVELOPE_FORMAT, extras: [], madeFrom: null, look });

  expect(opened.ok && opened.value.look).toEqual(look);
});

test.each([
  ['a skin there is none of', { people: { ...AS_DRAWN, skin: 'blue' } }],
  ['a uniform that is no colour', { people: { ...AS_DRAWN, uniform: 'red' } }],
  ['a style there is none of', { pictureStyle: 'sepia' }],
])('a look with %s is damaged', (_, parts) => {
  const look = { ...DEFAULT_LOOK, ...parts };

  expect(parseEnvelope({ ...FORMAT_1, format: ENVELOPE_FORMAT, extras: [], madeFrom: null, look }).ok).toBe(
    false,
  );
});

test('work of a newer app, and what is no work at all, is refused', () => {
  expect(parseEnvelope({ ...FORMAT_1, format: ENVELOPE_FORMAT + 1 })).toMatchObject({
    ok: false,
    problem: expect.stringContaining('newer version'),
  });
  for (const wrong of [null, 7, [], {}, { format: 0 }, { format: 1.5 }, { ...FORMAT_1, look: null }])
    expect(parseEnvelope(wrong).ok).toBe(false);
});
