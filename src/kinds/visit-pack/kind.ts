import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_PACK, parsePack, type VisitPack } from './content';
import { PACK_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<VisitPack> = {
  ...about,
  ...PACK_EDITS,
  start: () => ({
    content: EMPTY_PACK,
    page: { paper: 'A5', orientation: 'portrait' },
    look: { ...DEFAULT_LOOK, border: 'thin' },
  }),
  levels: LEVELS,
  parse: parsePack,
  upgrades: [],
  cardActions: [],
  outputs: ['booklet', 'board', 'cards'],
  compose,
};
