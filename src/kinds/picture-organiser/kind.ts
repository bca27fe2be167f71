import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_ORGANISER, type PictureOrganiser, parseOrganiser } from './content';
import { ORGANISER_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<PictureOrganiser> = {
  ...about,
  ...ORGANISER_EDITS,
  start: () => ({
    content: EMPTY_ORGANISER,
    page: { paper: 'A4', orientation: 'landscape' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseOrganiser,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'cards'],
  compose,
};
