import { EMPTY_STORY, type Sentence, type Story } from '../../../src/kinds/story/content';
import { makeCard } from '../cards';

/** A story of these sentences, s1, s2, s3; parts and tags as their words and places tell. */
export function makeStory(labels: readonly string[], parts: Partial<Sentence> = {}): Story {
  const sentences = labels.map((label, at) => ({
    card: makeCard(label, { id: `s${at + 1}` }),
    part: null,
    tag: null,
    short: true,
    line: null,
    ...parts,
  }));
  return { ...EMPTY_STORY, sentences };
}
