import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_STRIP, parseTaskStrip, type TaskStrip } from './content';
import { mergeWithNext, STRIP_EDITS, split } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<TaskStrip> = {
  ...about,
  ...STRIP_EDITS,
  start: () => ({
    content: EMPTY_STRIP,
    page: { paper: 'A4', orientation: 'portrait' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseTaskStrip,
  upgrades: [],
  cardActions: [
    { name: 'Merge with the next step', pressed: () => false, apply: mergeWithNext },
    { name: 'Split into its steps', pressed: () => false, apply: split },
  ],
  compose,
};
