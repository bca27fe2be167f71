import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { type CommunicationBoard, EMPTY_BOARD, parseBoard, placeOf } from './content';
import { BOARD_EDITS, toggleHidden } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<CommunicationBoard> = {
  ...about,
  ...BOARD_EDITS,
  start: () => ({
    content: EMPTY_BOARD,
    page: { paper: 'A4', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, labelPlace: 'above', border: 'thin' },
  }),
  levels: LEVELS,
  parse: parseBoard,
  upgrades: [],
  cardActions: [
    {
      name: 'Hide this cell',
      pressed: (board, id) => placeOf(board, id)?.hidden ?? false,
      apply: toggleHidden,
    },
  ],
  outputs: ['board', 'cards'],
  compose,
};
