import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_SCALE, type FeelingsScale, parseScale } from './content';
import { SCALE_EDITS } from './edits';
import { LEVELS } from './levels';
import { looseSide } from './plan';

export const kind: Kind<FeelingsScale> = {
  ...about,
  ...SCALE_EDITS,
  start: () => ({
    content: EMPTY_SCALE,
    page: { paper: 'A4', orientation: 'portrait' },
    look: { ...DEFAULT_LOOK, cardSize: 45 },
  }),
  levels: LEVELS,
  parse: parseScale,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'cards'],
  cardShape: (scale, look, page) => {
    const side = looseSide(scale, look, page);
    return { width: side, height: side };
  },
  compose,
};
