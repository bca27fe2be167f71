import { describe, expect, test } from 'vitest';
import type { PictureLookup } from './meaning';
import { READ_AS } from './readAs';
import { SAID_BY_SENSES } from './senses';
import { type Density, MOST_PICTURES, symbolised } from './symbolise';
import { tokensOf } from './tokens';
import { wordsOf } from './words';

/** A library that has a picture for every word but these, called by the words themselves. */
const UNKNOWN = new Set('zorb the a of'.split(' '));
const PHRASES = new Set(['wash hands', 'wash your hands', 'swimming pool', 'dont like']);
const NAMES = new Set([...SAID_BY_SENSES, ...READ_AS.values()].map((said) => wordsOf(said).join(' ')));
const lookup: PictureLookup<string> = {
  meaning: (words) => {
    const text = words.join(' ');
    const known = words.length === 1 ? !UNKNOWN.has(text) : PHRASES.has(text);
    return known ? { picture: text, alone: false } : null;
  },
  named: (words) =>
    (words.length > 1 ? NAMES.has(words.join(' ')) : !UNKNOWN.has(words.join(''))) ? words.join(' ') : null,
  emoji: (text) => (text === '🐶' ? 'dog' : null),
};

/** `word` has no picture, `word=picture` has; a cross behind it. */
function read(text: string, density: Density = 'key'): string {
  const tokens = tokensOf(text);
  const runs = symbolised(tokens, lookup, density);
  const said: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runs.find(({ from }) => from === at);
    const to = run?.to ?? at + 1;
    const words = tokens.slice(at, to).map(({ word }) => word);
    said.push(words.join('_') + (run ? `=${run.picture}${run.negated ? '✗' : ''}` : ''));
    at = to;
  }
  return said.join(' ');
}

test('a phrase has one picture, and little words none', () => {
  expect(read('Please wash your hands before the swimming pool.')).toBe(
    'Please wash_your_hands=wash your hands before the swimming_pool=swimming pool',
  );
});

test('a phrase does not reach over a comma', () => {
  expect(read('We wash, hands')).toBe('We wash=wash hands hands=hand');
});

describe('senses', () => {
  test.each([
    ['I drink milk.', 'drink=drink'],
    ['I would like a drink.', 'drink=drink with a straw'],
    ['The bat sleeps upside down.', 'bat=bat'],
    ['He hit the ball with a bat.', 'bat=cricket'],
    ['Put on your left shoe.', 'left=left arrow'],
    ['We left early.', 'left=go'],
    ['Ring your mum.', 'Ring=phone call'],
    ['She wears a ring.', 'ring=ring'],
    ['He wears a watch.', 'watch=watch'],
    ['We watch the birds.', 'watch=look'],
    ['I have a cold.', 'cold=poorly'],
    ['The water is cold.', 'cold=cold'],
    ['I ate an orange.', 'orange=orange fruit'],
    ['The orange ball is mine.', 'orange=orange'],
    ['Post the letter.', 'letter=envelope'],
    ['The letter m says a sound.', 'letter=phonics'],
    ['You can park the car here.', 'park=car park'],
    ['We play in the park.', 'park=park'],
    ['They sang in the school play.', 'play=drama'],
    ['Big waves crash on the beach.', 'waves=wave of water'],
    ['I wave to my friend.', 'wave=hello'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  test('what the sentences around it are about counts where its own does not tell', () => {
    expect(read('Fire is hot. Never play with a match.')).toContain('match=fire');
    expect(read('Our team played football. We won the match.')).toContain('match=football');
  });
});

describe('denials', () => {
  test.each([
    ['Do not run.', 'run=run✗'],
    ["Don't touch the plug.", 'touch=touch✗ the plug=electric plug'],
    ['No running!', 'running=run✗'],
    ['It is not very hot.', 'hot=hot✗'],
    ['Do not zorb the plug.', 'zorb the plug=electric plug'],
    ["I don't like peas.", "don't_like=dont like peas"],
    ['He not only runs but jumps.', 'runs=run but jumps'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

test('names of people are silent, also where they are words', () => {
  expect(read('Then Rose saw a rose.')).toBe('Then Rose saw=look a rose=rose');
  expect(read('Mrs Fox fed a fox.')).toBe('Mrs Fox fed=fed a fox=fox');
  expect(read('Poppy went home. We like Poppy.')).not.toContain('Poppy=');
  expect(read('On Monday we sing.')).toContain('Monday=monday');
});

test('I’ll is not ill', () => {
  expect(read('I’ll sing')).toBe('I’ll sing=singing');
});

test('an emoji brings its own picture', () => {
  expect(read('I like my 🐶')).toContain('🐶=dog');
});

describe('densities', () => {
  const text = 'Go to the green shop, and buy me milk, eggs, bread, jam, peas, fish, rice, cake and tea.';
  const count = (density: Density) => symbolised(tokensOf(text), lookup, density).length;

  test('key words are eight in a sentence at the most', () => {
    expect(count('key')).toBe(MOST_PICTURES);
  });

  test('more words have pictures from none to every', () => {
    expect(count('none')).toBe(0);
    expect(count('most')).toBeGreaterThan(MOST_PICTURES);
    expect(count('every')).toBeGreaterThanOrEqual(count('most'));
    expect(read('I go in.', 'key')).toBe('I go=go in');
    expect(read('I go in.', 'every')).toBe('I=i go=go in=in');
  });
});
