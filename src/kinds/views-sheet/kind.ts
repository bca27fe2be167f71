import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_VIEWS, parseViews, type ViewsSheet } from './content';
import { VIEWS_EDITS } from './edits';
import { LEVELS } from './levels';
import { CARD_SIZE, sortSide } from './sort';

export const kind: Kind<ViewsSheet> = {
  ...about,
  ...VIEWS_EDITS,
  start: () => ({
    content: EMPTY_VIEWS,
    page: { paper: 'A4', orientation: 'portrait' },
    look: { ...DEFAULT_LOOK, border: 'thin', cardSize: CARD_SIZE },
  }),
  levels: LEVELS,
  parse: parseViews,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'cards'],
  cardShape: (_, look, page) => {
    const side = sortSide(look, page);
    return { width: side, height: side };
  },
  compose,
};
