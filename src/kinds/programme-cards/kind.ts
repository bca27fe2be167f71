import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_PROGRAMME, missingIn, type ProgrammeCards, parseProgramme } from './content';
import { PROGRAMME_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<ProgrammeCards> = {
  ...about,
  ...PROGRAMME_EDITS,
  start: () => ({
    content: EMPTY_PROGRAMME,
    page: { paper: 'A4', orientation: 'landscape' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseProgramme,
  upgrades: [],
  cardActions: [],
  outputs: ['board'],
  missing: missingIn,
  compose,
};
