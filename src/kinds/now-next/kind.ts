import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_NOW_NEXT, type NowNext, parseNowNext } from './content';
import { NOW_NEXT_EDITS, stepOn } from './edits';
import { LEVELS } from './levels';

/** Two slots of 60 mm and the pocket fill A5 (practice.md 2.3). */
const CARD_SIZE = 60;

export const kind: Kind<NowNext> = {
  ...about,
  ...NOW_NEXT_EDITS,
  start: () => ({
    content: EMPTY_NOW_NEXT,
    page: { paper: 'A5', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, cardSize: CARD_SIZE },
  }),
  levels: LEVELS,
  parse: parseNowNext,
  upgrades: [],
  cardActions: [{ name: 'Step on', pressed: () => false, apply: stepOn }],
  compose,
};
