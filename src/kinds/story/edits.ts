import { cutTo } from '../../base/text';
import { type Card, type CardId, MAX_LABEL } from '../../model/card';
import { itemEdits } from '../../model/items';
import { weighty, wordsOf } from '../../words/words';
import { MAX_SENTENCES, type Sentence, type Story } from './content';

const LIST = itemEdits<Story, Sentence>({
  arrangement: 'list',
  most: MAX_SENTENCES,
  items: ({ sentences }) => sentences,
  withItems: (story, sentences) => ({ ...story, sentences }),
  fresh: (card) => ({ card, part: null, tag: null, short: true, line: null }),
});

/** Of a sentence's words, so many are the same where it was only touched up. */
const TOUCHED_UP = 0.5;

export const STORY_EDITS: typeof LIST = {
  ...LIST,
  replaceCard: (story, card) => {
    const before = story.sentences.find((sentence) => sentence.card.id === card.id)?.card;
    return LIST.replaceCard(story, before ? keepingPicture(before, card) : card);
  },
};

/** A sentence that was touched up keeps its picture: a comma more makes no other picture right. */
export function keepingPicture(before: Card, after: Card): Card {
  if (before.label === after.label || after.chosen || before.picture.type === 'none') return after;
  return isTouchedUp(before.label, after.label) ? { ...after, picture: before.picture } : after;
}

function isTouchedUp(before: string, after: string): boolean {
  const [old, now] = [weighty(wordsOf(before)), weighty(wordsOf(after))];
  const same = now.filter((word) => old.includes(word)).length;
  return same >= Math.max(old.length, now.length) * TOUCHED_UP;
}

export function setSentence(story: Story, id: CardId, change: Partial<Omit<Sentence, 'card'>>): Story {
  return {
    ...story,
    sentences: story.sentences.map((one) => (one.card.id === id ? { ...one, ...change } : one)),
  };
}

/** The sentence in other words, its picture kept. */
export function sayInstead(story: Story, id: CardId, label: string): Story {
  const card = story.sentences.find((sentence) => sentence.card.id === id)?.card;
  return card ? LIST.replaceCard(story, { ...card, label: cutTo(label, MAX_LABEL) }) : story;
}
