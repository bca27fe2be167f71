import { expect, test } from 'vitest';
import { makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { makeStory } from '../../../tests/support/stories/makeStory';
import { DEFAULT_LOOK } from '../../model/look';
import type { PageSetup } from '../../model/page';
import { extentOf } from '../../scene/extent';
import type { Scene } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import type { Token } from '../../words/tokens';
import type { Reader } from '../contract';
import { compose } from './compose';
import type { Story } from './content';
import { kind } from './kind';
import { partsOf } from './parts';
import { cardsOf } from './prose';
import { emptied, filledText, fillSlot, missingIn, slotsIn } from './slots';

const LABELS = [
  'Sometimes my school has a fire drill.',
  'An alarm makes a loud sound.',
  '{My adult} will try to walk with me.',
  'I can hold a hand of {my adult}.',
  'We walk to {the field}.',
  'It is okay to feel unsure.',
];
const A5: PageSetup = { paper: 'A5', orientation: 'portrait' };

function pagesOf(story: Story, page: PageSetup = A5, labelSize: number | null = null): readonly Scene[] {
  const look = { ...DEFAULT_LOOK, labelSize };
  return compose(story, {
    title: 'Fire drill',
    page,
    look,
    fonts: readFonts(),
    purpose: 'board',
    slotGrowth: 0,
  });
}

const wordsOf = (scenes: readonly Scene[]) =>
  scenes.flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'text' ? [node.text] : []))).join(' ');

/** Knows every word of more than four letters. */
function makeReader(): Reader {
  const picture = (word: string) => ({ type: 'symbol', symbolId: word }) as const;
  return {
    ...makeMatcher(),
    read: (tokens: readonly Token[]) =>
      tokens.flatMap(({ word }, at) =>
        word.length > 4 ? [{ from: at, to: at + 1, picture: picture(word), negated: false }] : [],
      ),
    others: () => [],
  };
}

test('a booklet has a cover and a page a sentence, or half as many', () => {
  const story = makeStory(LABELS);
  expect(pagesOf(story)).toHaveLength(1 + 6);
  expect(pagesOf({ ...story, perPage: '2' })).toHaveLength(1 + 3);
});

test('the short version leaves out what is not kept, and what is left out comes to no page', () => {
  const story = makeStory(LABELS);
  const short: Story = {
    ...story,
    version: 'short',
    sentences: story.sentences.map((one, at) => ({ ...one, short: at !== 1 })),
  };
  const slots = pagesOf(short).flatMap((scene) => scene.slots.map(({ id }) => id));
  expect(slots).toEqual(['s1', 's3', 's4', 's5', 's6']);
  expect(kind.cards(short)).toHaveLength(6);
});

test('with one sentence a page letters are 24 pt, and smaller only where a sentence is long', () => {
  const sizes = (labels: readonly string[]) =>
    pagesOf(makeStory(labels))
      .flatMap(({ nodes }) => nodes)
      .flatMap((node) => (node.type === 'text' && node.slot !== undefined ? [node.size / MM_PER_PT] : []));
  expect(Math.max(...sizes(LABELS))).toBeCloseTo(24, 0);
  expect(Math.max(...sizes(['word '.repeat(39).trim()]))).toBeLessThan(20);
});

test('a gap is one gap, however it is written, and is filled everywhere', () => {
  const story = makeStory(LABELS);
  expect(slotsIn(story).map(({ name }) => name)).toEqual(['my adult', 'the field']);
  const filled = fillSlot(story, 'my adult', 'the helper');
  expect(filledText(LABELS[2] ?? '', filled.slots)).toBe('The helper will try to walk with me.');
  expect(filledText(LABELS[3] ?? '', filled.slots)).toBe('I can hold a hand of the helper.');
  expect(wordsOf(pagesOf(filled))).toContain('The helper will');
});

test('an open gap stands on the page in braces, marked, and is asked for before print', () => {
  const story = makeStory(LABELS);
  const pages = pagesOf(story);
  const marked = pages.flatMap(({ nodes }) =>
    nodes.filter((node) => node.type === 'box' && node.stroke?.dash),
  );
  expect(wordsOf(pages)).toContain('{My adult}');
  expect(marked.length).toBeGreaterThanOrEqual(3);
  expect(missingIn(story)).toEqual([
    'Fill in {my adult} and {the field} before you print: this story is about one pupil and one place.',
  ]);
  const filled = fillSlot(fillSlot(story, 'my adult', 'Bee'), 'the field', 'the park');
  expect(missingIn(filled)).toEqual([]);
  expect(missingIn(emptied(filled))).toEqual(missingIn(story));
});

test('a gap that is left out of the short version is not asked for', () => {
  const story = makeStory(LABELS);
  const sentences = story.sentences.map((one, at) => ({ ...one, short: at !== 4 }));
  expect(missingIn({ ...story, sentences, version: 'short' })).toEqual([
    'Fill in {my adult} before you print: this story is about one pupil and one place.',
  ]);
});

test('parts are told by place, and what was said comes first', () => {
  const parts = (...said: readonly ('intro' | 'body' | 'conclusion' | null)[]) =>
    partsOf(said.map((part) => ({ part })));
  expect(parts(null, null, null)).toEqual(['intro', 'body', 'conclusion']);
  expect(parts(null, null, null, null, null, null, null).slice(0, 3)).toEqual(['intro', 'intro', 'body']);
  expect(parts(null, 'conclusion', null)).toEqual(['intro', 'conclusion', 'conclusion']);
});

test('a text becomes a card a sentence; two short ones on a line stay together', () => {
  expect(cardsOf('A drill is a practice. An alarm makes a loud sound in the hall. We go out.')).toEqual([
    'A drill is a practice.',
    'An alarm makes a loud sound in the hall.',
    'We go out.',
  ]);
  expect(cardsOf('It is okay to have questions. Adults like to help.\n\nMr. Evans is kind.')).toEqual([
    'It is okay to have questions. Adults like to help.',
    'Mr. Evans is kind.',
  ]);
});

test('typing the story keeps the pictures of what stayed, and of what was only touched up', () => {
  const story = makeStory(LABELS);
  const text = `${LABELS[0]}\nAn alarm makes a very loud sound.\nSomething new happens here.\n${LABELS[3]}`;
  const typed = kind.prose?.withText(story, text, makeReader());
  expect(typed?.sentences.map(({ card }) => card.picture)).toEqual([
    { type: 'symbol', symbolId: LABELS[0] },
    { type: 'symbol', symbolId: LABELS[1] },
    { type: 'symbol', symbolId: 'Something new happens here.' },
    { type: 'symbol', symbolId: LABELS[3] },
  ]);
  expect(kind.prose?.textOf(typed as Story)).toBe(text);
});

test('pictures over the words follow the text and what stands in its gaps', () => {
  const reader = makeReader();
  const story = { ...makeStory(LABELS), symbols: 'line' } as const;
  const settled = kind.settle?.(story, reader) as Story;
  expect(settled.sentences[0]?.line?.map(({ card }) => card.label)).toEqual(
    'Sometimes my school has a fire drill'.split(' '),
  );
  expect(kind.settle?.(settled, reader)).toBe(settled);
  const filled = kind.settle?.(fillSlot(settled, 'my adult', 'Bee'), reader) as Story;
  expect(filled.sentences[2]?.line?.[0]?.card.label).toBe('Bee');
  expect(filled.sentences[0]).toBe(settled.sentences[0]);
  const plain = kind.settle?.({ ...filled, symbols: 'picture' }, reader) as Story;
  expect(plain.sentences.every(({ line }) => line === null)).toBe(true);
});

/** Words that lie over those of another sentence. */
function outsideTheirSlots({ nodes, slots }: Scene): readonly string[] {
  const HAIR = 0.5;
  return nodes.flatMap((node) => {
    const slot = slots.find(({ id }) => id === node.slot);
    if (node.type !== 'text' || !slot) return [];
    const { y, height } = extentOf(node);
    return y < slot.box.y - HAIR || y + height > slot.box.y + slot.box.height + HAIR ? [node.text] : [];
  });
}

const LONG =
  'A sentence that goes on and on, as far as there is room for one on a card, and longer still. '.repeat(2);

test.each(['booklet', 'page', 'article'] as const)('%s: nothing off the page and nothing lost', (format) => {
  const reader = makeReader();
  for (const symbols of ['picture', 'line', 'space'] as const) {
    for (const [paper, labelSize] of [
      ['A5', null],
      ['A5', 72],
      ['A4', 30],
      ['A3', null],
    ] as const) {
      for (const orientation of ['portrait', 'landscape'] as const) {
        const labels = [...LABELS, LONG.trim(), ...LABELS, ...LABELS];
        const story: Story = { ...makeStory(labels), format, symbols };
        const settled = kind.settle?.(story, reader) ?? story;
        const pages = pagesOf(settled, { paper, orientation }, labelSize);
        const ids = pages.flatMap(({ slots }) => slots.map(({ id }) => id));
        expect(ids).toEqual(story.sentences.map(({ card }) => card.id));
        for (const page of pages) {
          expect(outsideTheirSlots(page)).toEqual([]);
          for (const box of page.nodes.map(extentOf)) {
            expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(page.width + 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(page.height + 0.01);
          }
        }
      }
    }
  }
});
