import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_FLASH_CARDS, type FlashCards, parseFlashCards } from './content';
import { FLASH_CARD_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<FlashCards> = {
  ...about,
  ...FLASH_CARD_EDITS,
  start: () => ({
    content: EMPTY_FLASH_CARDS,
    page: { paper: 'A4', orientation: 'landscape' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseFlashCards,
  upgrades: [],
  cardActions: [],
  outputs: ['board'],
  compose,
};
