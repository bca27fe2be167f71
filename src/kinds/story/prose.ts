import { oneLine } from '../../base/text';
import type { Picture } from '../../model/card';
import { sentencesOf, tokensOf } from '../../words/tokens';
import type { Prose, Reader } from '../contract';
import type { Story } from './content';
import { keepingPicture, STORY_EDITS } from './edits';
import { withoutBraces } from './slots';

/** Two sentences of so many words together stay one card: “It is okay to have questions. Adults like to help.” */
const PAIR_WORDS = 14;

/** The story as text, a card a line. */
export const PROSE: Prose<Story> = {
  name: 'Write the story',
  place: 'instead',
  cards: 'sentences',
  hint: 'One sentence a line, or paste a text. Put what changes from pupil to pupil in braces: {my adult}.',
  textOf: ({ sentences }) => sentences.map(({ card }) => card.label).join('\n'),
  withText: (story, text, reader) => {
    const before = new Map(story.sentences.map(({ card }) => [card.id, card]));
    const lines = cardsOf(text).map((label) => ({ label, time: null, endTime: null }));
    const typed = STORY_EDITS.fromLines(story, lines, {
      makeId: reader.makeId,
      pictureFor: (label) => pictureOf(label, reader),
    });
    const sentences = typed.sentences.map((sentence) => {
      const old = before.get(sentence.card.id);
      return old ? { ...sentence, card: keepingPicture(old, sentence.card) } : sentence;
    });
    return { ...typed, sentences };
  },
};

/** A text cut into what goes on a card each. */
export function cardsOf(text: string): readonly string[] {
  return text.split(/[\r\n\u2028]+/u).flatMap(cardsOfLine);
}

function cardsOfLine(line: string): readonly string[] {
  const tokens = tokensOf(line);
  const sentences = sentencesOf(tokens);
  if (sentences.length < 2 || (sentences.length === 2 && tokens.length <= PAIR_WORDS)) {
    return [oneLine(line)].filter(Boolean);
  }
  const starts = sentences.map(([first]) => (first ? first.start - first.before.length : 0));
  return starts.map((start, at) => oneLine(line.slice(at === 0 ? 0 : start, starts[at + 1]))).filter(Boolean);
}

/** What the whole sentence means, or else the longest of its words that has a picture. */
function pictureOf(label: string, reader: Reader): Picture {
  const text = withoutBraces(label);
  const whole = reader.pictureFor(text);
  if (whole.type !== 'none') return whole;
  const runs = reader.read(tokensOf(text), 'key').filter(({ negated }) => !negated);
  const longest = Math.max(...runs.map(({ from, to }) => to - from));
  return runs.find(({ from, to }) => to - from === longest)?.picture ?? whole;
}
