import type { Card } from '../../model/card';
import { type PassageWord, passageText } from '../../model/passage';
import type { Prose, Reader } from '../contract';
import { withPassageText } from '../passage';
import { MAX_WORKSHEET_WORDS, type Worksheet } from './content';
import { WORKSHEET_EDITS } from './edits';

/** A text to fill gaps in, to build sentences from or to read with pictures. */
export const PROSE: Prose<Worksheet> = {
  name: 'Type or paste a text',
  place: 'beside',
  cards: 'list',
  hint: 'For gaps, sentences and reading. Words with a picture become your list, unless you typed one.',
  textOf: ({ passage }) => passageText(passage),
  withText: (content, text, reader) => {
    const passage = withPassageText(content.passage, { text, density: 'key' }, reader);
    return wordsAreOfPassage(content)
      ? withKeyWords({ ...content, passage }, reader)
      : { ...content, passage };
  },
};

/** True while no word was typed as a list: each is one of the text’s own. */
function wordsAreOfPassage({ words, passage }: Worksheet): boolean {
  const inText = new Set(keyCards(passage).map(({ label }) => keyOf(label)));
  return words.every(({ card }) => inText.has(keyOf(card.label)));
}

function withKeyWords(content: Worksheet, reader: Reader): Worksheet {
  const pictures = new Map(keyCards(content.passage).map((card) => [keyOf(card.label), card.picture]));
  const labels = labelsIn(content.passage).slice(0, MAX_WORKSHEET_WORDS);
  const lines = labels.map((label) => ({ label, time: null, endTime: null }));
  return WORKSHEET_EDITS.fromLines(content, lines, {
    makeId: reader.makeId,
    pictureFor: (label) => pictures.get(keyOf(label)) ?? reader.pictureFor(label),
  });
}

/** Each word once, as it is written inside a sentence where it stands inside one. */
function labelsIn(passage: readonly PassageWord[]): readonly string[] {
  const labels = new Map<string, string>();
  const keys = new Set(keyCards(passage).map(({ label }) => keyOf(label)));
  for (const [at, { card }] of passage.entries()) {
    const key = keyOf(card.label);
    const first = at === 0 || passage[at - 1]?.ends !== 'word';
    if (keys.has(key) && !(first && labels.has(key))) labels.set(key, first ? key : card.label);
  }
  return [...labels.values()];
}

function keyCards(passage: readonly PassageWord[]): readonly Card[] {
  return passage.flatMap(({ card, negated }) => (card.picture.type === 'none' || negated ? [] : [card]));
}

function keyOf(label: string): string {
  return label.toLocaleLowerCase('en-GB');
}
