import { expect, test } from 'vitest';
import { NO_PICTURE } from '../model/card';
import { readWords, writeWords } from './dictionary';

const LUNCH = { label: 'Lunch', picture: { type: 'symbol', symbolId: 'lunch' }, shows: 'lunch' } as const;
const HALL = { label: 'hall', picture: NO_PICTURE, shows: '' };
const FARM = { id: 'farm', name: 'Farm pictures' };

function fileWith(parts: object): string {
  const words = [{ word: 'Lunch', picture: LUNCH.picture, shows: 'lunch' }];
  return JSON.stringify({ cuecraft: 'words', version: 1, savedAt: 1, words, packs: [], ...parts });
}

function problemWith(text: string): string {
  const read = readWords(text);
  return read.ok ? 'none' : read.problem;
}

test('what is written is read back', () => {
  const text = writeWords([LUNCH, HALL], [FARM], 5);

  expect(readWords(text)).toEqual({
    ok: true,
    value: { words: [LUNCH, HALL], packs: [FARM], unreadable: 0 },
  });
});

test('a mark before the text, as some programs put it, changes nothing', () => {
  expect(readWords(`\ufeff${fileWith({})}`)).toMatchObject({ ok: true, value: { words: [LUNCH] } });
});

test('a word that can’t be read is left out and counted; the others come in', () => {
  const damaged = [
    { word: '', picture: LUNCH.picture },
    { word: 'maths', picture: { type: 'hologram' } },
    { word: 'x'.repeat(500), picture: LUNCH.picture },
    null,
    { word: 'Lunch', picture: LUNCH.picture, shows: 7 },
  ];

  const read = readWords(fileWith({ words: damaged }));

  expect(read).toMatchObject({ ok: true, value: { words: [{ ...LUNCH, shows: '' }], unreadable: 4 } });
});

test('a word is one line, however the file has it', () => {
  const read = readWords(fileWith({ words: [{ word: ' wash\n hands ', picture: LUNCH.picture }] }));

  expect(read).toMatchObject({ ok: true, value: { words: [{ label: 'wash hands' }] } });
});

test.each([
  ['another file', 'Register\nMaths', 'not a file of words'],
  ['a board', JSON.stringify({ format: 1, kind: 'visual-timetable' }), 'not a file of words'],
  ['nothing', '', 'not a file of words'],
  ['null', 'null', 'not a file of words'],
  ['a list', '[[[[]]]]', 'not a file of words'],
  ['a newer file', fileWith({ version: 2, words: 'secret' }), 'newer Cuecraft'],
  ['half a file', fileWith({}).slice(0, 60), 'damaged'],
  ['words that are none', fileWith({ words: 'lunch' }), 'damaged'],
  ['only words that can’t be read', fileWith({ words: [1, 2] }), 'damaged'],
  ['no words', fileWith({ words: [] }), 'no words in this file'],
  ['too many words', fileWith({ words: Array.from({ length: 5001 }, () => 1) }), 'more than 5000 words'],
  ['a huge file', ' '.repeat(5_000_001), 'far larger'],
])('%s is refused with a sentence', (_, text, sentence) => {
  expect(problemWith(text)).toContain(sentence);
  expect(problemWith(text)).toContain('Nothing was changed');
});

test('a file can’t reach into the app by its names', () => {
  const text = '{"cuecraft":"words","version":1,"words":[{"word":"__proto__","picture":{"type":"none"}}]}';

  expect(readWords(text)).toMatchObject({ ok: true, value: { words: [{ label: '__proto__' }] } });
  expect(({} as Record<string, unknown>).picture).toBeUndefined();
});
