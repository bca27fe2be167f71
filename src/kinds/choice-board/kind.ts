import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose, gridOf } from './compose';
import { type ChoiceBoard, EMPTY_CHOICES, parseChoices } from './content';
import { CHOICE_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<ChoiceBoard> = {
  ...about,
  ...CHOICE_EDITS,
  start: () => ({
    content: EMPTY_CHOICES,
    page: { paper: 'A4', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, cardSize: 60 },
  }),
  levels: LEVELS,
  parse: parseChoices,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'base', 'cards'],
  cardShape: (board, look, page) => {
    const { width, height } = gridOf(board, look, page);
    return { width, height };
  },
  compose,
};
