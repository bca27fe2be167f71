import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_MAT, parseMat, type WordMat } from './content';
import { MAT_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<WordMat> = {
  ...about,
  ...MAT_EDITS,
  start: () => ({
    content: EMPTY_MAT,
    page: { paper: 'A4', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, border: 'thin' },
  }),
  levels: LEVELS,
  parse: parseMat,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'cards'],
  compose,
};
