import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { type BodyMap, EMPTY_BODY_MAP, parseBodyMap } from './content';
import { BODY_MAP_EDITS } from './edits';
import { sideOn } from './layout';
import { LEVELS } from './levels';

export const kind: Kind<BodyMap> = {
  ...about,
  ...BODY_MAP_EDITS,
  start: () => ({
    content: EMPTY_BODY_MAP,
    page: { paper: 'A4', orientation: 'portrait' },
    look: { ...DEFAULT_LOOK, cardSize: 40 },
  }),
  levels: LEVELS,
  parse: parseBodyMap,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'base', 'cards'],
  cardShape: (map, look, page) => {
    const side = sideOn(map, look, page);
    return { width: side, height: side };
  },
  compose,
};
