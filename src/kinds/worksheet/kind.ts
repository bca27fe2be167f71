import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_WORKSHEET, parseWorksheet, type Worksheet } from './content';
import { WORKSHEET_EDITS } from './edits';
import { LEVELS } from './levels';
import { missing } from './missing';
import { PROSE } from './prose';
import { settle } from './settle';

export const kind: Kind<Worksheet> = {
  ...about,
  ...WORKSHEET_EDITS,
  start: () => ({
    content: EMPTY_WORKSHEET,
    page: { paper: 'A4', orientation: 'portrait' },
    look: { ...DEFAULT_LOOK, border: 'thin' },
  }),
  levels: LEVELS,
  parse: parseWorksheet,
  upgrades: [],
  cardActions: [],
  outputs: ['board'],
  prose: PROSE,
  settle,
  missing,
  compose,
};
