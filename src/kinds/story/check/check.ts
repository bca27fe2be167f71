import { type Story, shown } from '../content';
import { partsOf } from '../parts';
import { tagOf } from '../tags';
import type { Checked, CheckedStory, Finding } from './finding';
import { checkSentence } from './sentence';
import { checkStructure } from './structure';

/** The most words of a sentence, at level 1 and further on (practice.md 2.14). */
const LONGEST = { first: 8, further: 14 } as const;

/** Everything there is to look at, what weighs more first and then in the order of the story. Pure words, no verdict. */
export function check(story: CheckedStory): readonly Finding[] {
  const { sentences, longest } = story;
  if (sentences.length === 0) return [];
  const findings = [
    ...checkStructure(story),
    ...sentences.flatMap((sentence) => checkSentence(sentence, longest)),
  ];
  const hard = findings.filter(({ severity }) => severity === 'think again');
  return [...hard, ...findings.filter(({ severity }) => severity === 'consider')];
}

/** The story as it would be printed now, ready to be checked. */
export function checkedStory(story: Story, title: string): CheckedStory {
  const first = story.format === 'booklet' && story.perPage === '1' && story.version === 'short';
  return {
    title,
    sentences: checkedSentences(story),
    longest: first ? LONGEST.first : LONGEST.further,
    captions: story.symbols === 'space',
  };
}

export function checkedSentences(story: Story): readonly Checked[] {
  const sentences = shown(story).filter(({ card }) => card.label.trim() !== '');
  const parts = partsOf(sentences);
  return sentences.map((sentence, at) => ({
    id: sentence.card.id,
    label: sentence.card.label,
    tag: tagOf(sentence),
    part: parts[at] ?? 'body',
  }));
}
