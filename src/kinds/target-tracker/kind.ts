import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_TRACKER, parseTracker, type TargetTracker } from './content';
import { TRACKER_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<TargetTracker> = {
  ...about,
  ...TRACKER_EDITS,
  start: () => ({
    content: EMPTY_TRACKER,
    page: { paper: 'A4', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, border: 'none' },
  }),
  levels: LEVELS,
  parse: parseTracker,
  upgrades: [],
  cardActions: [],
  outputs: ['board'],
  compose,
};
