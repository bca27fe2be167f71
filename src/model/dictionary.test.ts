import { describe, expect, test } from 'vitest';
import { NO_PICTURE, type Picture } from './card';
import { type DictionaryWord, differencesOf, doubledWords, parseWord, withKeptBoth } from './dictionary';

const keyOf = (label: string) => label.trim().toLowerCase().replace(/s$/u, '');

function symbol(symbolId: string): Picture {
  return { type: 'symbol', symbolId };
}

function word(label: string, picture = label): DictionaryWord {
  return { word: keyOf(label), label, picture: symbol(picture), addedAt: 1, changedAt: 1 };
}

describe('what a file of words says beside ours', () => {
  test('each word is new, different or the same', () => {
    const mine = [word('lunch', 'plate'), word('maths', 'sums')];
    const theirs = [word('Lunch', 'tray'), word('math', 'sums'), word('dinner', 'plate')];

    const found = differencesOf(mine, theirs, keyOf);

    expect(found.fresh.map(({ label }) => label)).toEqual(['dinner']);
    expect(found.different.map((pair) => [pair.mine.label, pair.theirs.label])).toEqual([['lunch', 'Lunch']]);
    expect(found.same.map(({ label }) => label)).toEqual(['maths']);
  });

  test('a word that stands twice in it counts once', () => {
    const found = differencesOf([], [word('bus', 'red bus'), word('Bus', 'coach')], keyOf);

    expect(found.fresh.map(({ picture }) => picture)).toEqual([symbol('red bus')]);
  });

  test('what has no word in it is left out', () => {
    expect(differencesOf([], [word(' ', 'dots')], keyOf).fresh).toEqual([]);
  });
});

describe('a word with two pictures', () => {
  const shown = [
    { label: 'Snack', picture: symbol('apple') },
    { label: 'maths', picture: symbol('sums') },
    { label: ' snacks', picture: symbol('banana') },
    { label: 'fruit', picture: symbol('apple') },
  ];
  const snack = { key: 'snack', label: 'Snack', pictures: [symbol('apple'), symbol('banana')] };

  test('is found whatever its case and ending; two words may share a picture', () => {
    expect(doubledWords(shown, [], keyOf)).toEqual([snack]);
  });

  test('words alone are no second picture', () => {
    const cards = [
      { label: 'snack', picture: symbol('apple') },
      { label: 'snack', picture: NO_PICTURE },
    ];
    expect(doubledWords(cards, [], keyOf)).toEqual([]);
  });

  test('is said no more once both are kept on purpose, until a third one comes', () => {
    const kept = withKeptBoth([], snack, 10);
    expect(doubledWords(shown, kept, keyOf)).toEqual([]);

    const third = [...shown, { label: 'snack', picture: symbol('pear') }];
    expect(doubledWords(third, kept, keyOf).map(({ label }) => label)).toEqual(['Snack']);
  });
});

describe('a word of the dictionary on disk', () => {
  test('comes back as it was', () => {
    expect(parseWord(word('lunch'))).toEqual(word('lunch'));
  });

  test.each([
    null,
    { ...word('lunch'), picture: { type: 'hologram' } },
    { ...word('lunch'), label: '' },
    { word: 'lunch' },
  ])('is left alone where this app can not read it: %j', (stored) => {
    expect(parseWord(stored)).toBeNull();
  });
});
