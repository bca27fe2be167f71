import { expect, test } from 'vitest';
import bad from '../../../../tests/support/stories/bad.json';
import fine from '../../../../tests/support/stories/fine.json';
import good from '../../../../tests/support/stories/good.json';
import { makeStory } from '../../../../tests/support/stories/makeStory';
import { parseTemplate, startFromTemplate, type Template } from '../../template';
import type { Story } from '../content';
import { kind } from '../kind';
import { guessTag } from '../tags';
import { check, checkedSentences, checkedStory } from './check';
import { ratioOf, ratioWords } from './ratio';
import { checkSentence } from './sentence';

const files = import.meta.glob<unknown>('../../../../templates/story/*.json', {
  eager: true,
  import: 'default',
});
const ready = Object.values(files)
  .map(template)
  .filter(({ id }) => id.startsWith('ST'));

/** As reckoned by hand from practice.md 6.13: full, and short. */
const RATIOS: Readonly<Record<string, readonly [string, string]>> = {
  ST01: ['11 describing, 3 coaching', '6 describing, 1 coaching'],
  ST02: ['11 describing, 3 coaching', '6 describing, 1 coaching'],
  ST03: ['10 describing, 2 coaching', '6 describing, 1 coaching'],
  ST04: ['11 describing, 2 coaching', '6 describing, 1 coaching'],
  ST05: ['11 describing, 2 coaching', '6 describing, 1 coaching'],
  ST06: ['11 describing, 2 coaching', '6 describing, 2 coaching'],
  ST07: ['10 describing, 2 coaching', '7 describing, 1 coaching'],
  ST08: ['10 describing, 1 coaching', '6 describing, 0 coaching'],
};

test('there are eight ready-made stories', () => {
  expect(ready.map(({ id }) => id).sort()).toEqual(Object.keys(RATIOS));
});

test.each(ready)('$id: nothing to look at in the story as it comes', (story) => {
  expect(check(checkedStory(contentOf(story), story.heading))).toEqual([]);
});

test.each(ready)('$id: the short version has nothing but sentences of more than eight words', (story) => {
  const short = { ...contentOf(story), version: 'short' } as const;
  const rules = check(checkedStory(short, story.heading)).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule !== 'long')).toEqual([]);
});

test.each(ready)('$id: what describes and what coaches is told by the words alone', (story) => {
  const content = contentOf(story);
  const untold = { ...content, sentences: content.sentences.map((one) => ({ ...one, tag: null })) };
  const words = (of: Story) => ratioWords(ratioOf(checkedSentences(of)));
  for (const told of [content, untold]) {
    expect([words(told), words({ ...told, version: 'short' })]).toEqual(RATIOS[story.id]);
  }
});

test('there are twenty bad stories', () => {
  expect(bad).toHaveLength(20);
});

test.each(bad)('$what: each fault is found, and none invented', ({ title, sentences, faults }) => {
  const findings = check(checkedStory(makeStory(sentences), title));
  const found = findings.map(({ rule, id, words }) => ({
    rule,
    sentence: id === null ? 0 : Number(id.slice(1)),
    words,
  }));
  const wanted = faults.map((fault) => ({ ...fault, words: fault.words ?? expect.any(String) }));
  expect(found).toHaveLength(wanted.length);
  expect(found).toEqual(expect.arrayContaining(wanted));
});

/** Good stories that look as if they had faults: a rule that cries wolf is no help. Some rules were put right by them. */
test.each(good)('$title: a good story is not called to think again', ({ title, sentences }) => {
  const findings = check(checkedStory(makeStory(sentences), title));
  expect(findings.filter(({ severity }) => severity === 'think again')).toEqual([]);
  expect(findings.length).toBeLessThanOrEqual(title === 'When my timetable changes' ? 2 : 0);
});

test.each(fine)('“%s” is as it should be', (label) => {
  const sentence = { id: 's1', label, tag: guessTag(label), part: 'body' } as const;
  expect(checkSentence(sentence, 20)).toEqual([]);
});

test.each([
  ['I must sit down.', 'I will try to sit down.'],
  ['{My adult} should help me.', '{My adult} will try to help me.'],
  ['I always wash my hands.', 'I usually wash my hands.'],
  ['Always sit on the mat.', 'Usually sit on the mat.'],
  ['You can ask your teacher if you need help.', 'I can ask my teacher if I need help.'],
  ['I will wait in the line.', 'I will try to wait in the line.'],
])('“%s” may be said as “%s”', (label, instead) => {
  const sentence = { id: 's1', label, tag: guessTag(label), part: 'body' } as const;
  expect(checkSentence(sentence, 14).map((finding) => finding.instead)).toEqual([instead]);
});

test('everything that is found says why, and what else could be said', () => {
  const findings = bad.flatMap(({ title, sentences }) => check(checkedStory(makeStory(sentences), title)));
  for (const { reason, rewording } of findings) {
    expect([reason, rewording].every((words) => /[.!]$/u.test(words.replace(/[”’]$/u, '')))).toBe(true);
  }
});

test('a story that nobody has begun is not judged', () => {
  expect(check(checkedStory(makeStory([]), ''))).toEqual([]);
});

test('words to photos are no story with a beginning and an end', () => {
  const album = {
    ...makeStory(['My new classroom', 'Where the toilet is', 'My peg', 'Questions I have']),
    symbols: 'space',
  };
  expect(check(checkedStory(album as Story, 'My new class'))).toEqual([]);
});

function template(value: unknown): Template {
  const read = parseTemplate(value);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

function contentOf(ready: Template): Story {
  let last = 0;
  const makeId = () => {
    last += 1;
    return `s${last}`;
  };
  return startFromTemplate(ready, kind, { makeId, now: () => 0 }).content;
}
