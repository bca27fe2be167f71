import { DEFAULT_LOOK } from '../../model/look';
import { passageText } from '../../model/passage';
import type { Kind } from '../contract';
import { withPassageText } from '../passage';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_TEXT, parseSymbolText, type SymbolText } from './content';
import { canJoin, canSplit, crossed, joined, split, TEXT_EDITS, wordOf } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<SymbolText> = {
  ...about,
  ...TEXT_EDITS,
  start: () => ({
    content: EMPTY_TEXT,
    page: { paper: 'A4', orientation: 'portrait' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseSymbolText,
  upgrades: [],
  cardActions: [
    { name: 'Join with the next word', possible: canJoin, apply: joined },
    { name: 'Split the words', possible: canSplit, apply: split },
    {
      name: 'Cross out the picture',
      pressed: (content, id) => wordOf(content, id)?.negated ?? false,
      apply: crossed,
    },
  ],
  outputs: ['board', 'cards'],
  prose: {
    name: 'Type or paste the text',
    place: 'instead',
    cards: 'words',
    textOf: ({ words }) => passageText(words),
    withText: (content, text, reader) => ({
      ...content,
      words: withPassageText(content.words, { text, density: content.density }, reader),
    }),
  },
  compose,
};
