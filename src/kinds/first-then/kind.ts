import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_FIRST_THEN, type FirstThen, parseFirstThen } from './content';
import { choose, FIRST_THEN_EDITS, isChosen } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<FirstThen> = {
  ...about,
  ...FIRST_THEN_EDITS,
  start: () => ({
    content: EMPTY_FIRST_THEN,
    page: { paper: 'A5', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, cardSize: 65 },
  }),
  levels: LEVELS,
  parse: parseFirstThen,
  upgrades: [],
  cardActions: [{ name: 'Chosen for then', pressed: isChosen, apply: choose }],
  compose,
};
