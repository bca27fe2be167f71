import { expect, test } from 'vitest';
import type { PassageWord } from '../model/passage';
import { passageText } from '../model/passage';
import type { Token } from '../words/tokens';
import { type PassageReader, withPassageText } from './passage';

/** Every word of more than three letters has the picture of its name; “wash hands” is one. */
function makeReader(): PassageReader {
  let last = 0;
  return {
    makeId: () => `w${++last}`,
    read: (tokens: readonly Token[]) =>
      tokens.flatMap(({ word }, from) => {
        const phrase = word === 'wash' && tokens[from + 1]?.word === 'hands';
        const inPhrase = word === 'hands' && tokens[from - 1]?.word === 'wash';
        if (word.length < 4 || inPhrase) return [];
        const symbolId = phrase ? 'wash-hands' : word.toLowerCase();
        return [
          {
            from,
            to: from + (phrase ? 2 : 1),
            picture: { type: 'symbol', symbolId } as const,
            negated: tokens[from - 1]?.word === 'not',
          },
        ];
      }),
  };
}

const reader = makeReader();
const typed = (text: string, before: readonly PassageWord[] = []) =>
  withPassageText(before, { text, density: 'key' }, reader);
const shown = (words: readonly PassageWord[]) =>
  words.map(({ card, negated }) => {
    const picture = card.picture.type === 'symbol' ? `=${card.picture.symbolId}` : '';
    return `${card.label}${picture}${negated ? '✗' : ''}`;
  });

test('a text becomes words with pictures, and reads back as it was typed', () => {
  const text = '“Do not touch!” We wash hands (now), and eat.\nThen play.';
  const words = typed(text);

  expect(shown(words)).toEqual([
    'Do',
    'not',
    'touch=touch✗',
    'We',
    'wash hands=wash-hands',
    'now',
    'and',
    'eat',
    'Then=then',
    'play=play',
  ]);
  expect(passageText(words)).toBe(text);
});

test('words that did not change are the very same objects, whatever is typed between them', () => {
  const before = typed('We play with sand in the garden.');
  const after = typed('We play with wet sand in the garden.', before);

  expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(after[0]).toBe(before[0]);
  expect(after.at(-1)).toBe(before.at(-1));
  expect(new Set(after.map(({ card }) => card.id)).size).toBe(after.length);
});

function settled(words: readonly PassageWord[], label: string, symbolId: string): readonly PassageWord[] {
  return words.map((word) =>
    word.card.label === label
      ? { ...word, card: { ...word.card, picture: { type: 'symbol', symbolId }, chosen: true } }
      : word,
  );
}

test('a picture somebody chose stays with its word wherever that stands', () => {
  const chosen = settled(typed('Come here. We play with sand.'), 'sand', 'own-sand');

  expect(shown(typed('Come here now. We all play with sand!', chosen))).toContain('sand=own-sand');
  expect(shown(typed('We play with sand.', chosen))).toContain('sand=own-sand');
  expect(shown(typed('Come here. We play with water.', chosen))).toContain('water=water');
});

test('words that were joined by hand stay joined', () => {
  const words = typed('We go to big school today.');
  const joined = [
    ...words.slice(0, 3),
    {
      ...(words[4] as PassageWord),
      card: {
        id: 'both',
        label: 'big school',
        picture: { type: 'symbol', symbolId: 'school' } as const,
        chosen: true,
      },
    },
    ...words.slice(5),
  ];

  expect(shown(typed('Now we go to big school today!', joined))).toContain('big school=school');
});

test('an emptied field gives no words, and the most there is room for is kept', () => {
  expect(typed('  \n ', typed('We play.'))).toEqual([]);
  expect(typed('word '.repeat(2000))).toHaveLength(1200);
});
