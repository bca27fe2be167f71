import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { type CheckIn, EMPTY_CHECK_IN, parseCheckIn } from './content';
import { CHECK_IN_EDITS } from './edits';
import { looseSide } from './layout';
import { LEVELS } from './levels';

export const kind: Kind<CheckIn> = {
  ...about,
  ...CHECK_IN_EDITS,
  start: () => ({
    content: EMPTY_CHECK_IN,
    page: { paper: 'A4', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, cardSize: 60 },
  }),
  levels: LEVELS,
  parse: parseCheckIn,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'cards'],
  cardShape: (checkIn, look, page) => {
    const side = looseSide(checkIn, look, page);
    return { width: side, height: side };
  },
  compose,
};
