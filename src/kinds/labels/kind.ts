import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_LABELS, type Labels, parseLabels } from './content';
import { LABEL_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<Labels> = {
  ...about,
  ...LABEL_EDITS,
  start: () => ({
    content: EMPTY_LABELS,
    page: { paper: 'A4', orientation: 'portrait' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseLabels,
  upgrades: [],
  cardActions: [],
  outputs: ['board'],
  compose,
};
