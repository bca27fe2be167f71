import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_STRIP, parseStrip, type SentenceStrip } from './content';
import { STRIP_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<SentenceStrip> = {
  ...about,
  ...STRIP_EDITS,
  start: () => ({
    content: EMPTY_STRIP,
    page: { paper: 'A4', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, border: 'thin' },
  }),
  levels: LEVELS,
  parse: parseStrip,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'base', 'cards'],
  compose,
};
