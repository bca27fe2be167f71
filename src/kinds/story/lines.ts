import type { Reader } from '../contract';
import { withPassageText } from '../passage';
import type { Sentence, Story } from './content';
import { textOf } from './slots';

/** Every sentence with the pictures over its words that its text asks for now; none where the story has no such pictures. */
export function settleLines(story: Story, reader: Reader): Story {
  const sentences = story.sentences.map((sentence) => settled(sentence, story, reader));
  const same = sentences.every((sentence, at) => sentence === story.sentences[at]);
  return same ? story : { ...story, sentences };
}

function settled(sentence: Sentence, story: Story, reader: Reader): Sentence {
  const before = sentence.line;
  if (story.symbols !== 'line') return before === null ? sentence : { ...sentence, line: null };
  const text = textOf(sentence, story);
  const line = withPassageText(before ?? [], { text, density: 'key' }, reader);
  const same = before?.length === line.length && line.every((word, at) => word === before[at]);
  return same ? sentence : { ...sentence, line };
}
