import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { type CueCards, EMPTY_CUES, parseCues } from './content';
import { CUE_EDITS } from './edits';
import { LEVELS } from './levels';

/** A sheet of cards is its own loose cards, so nothing else is printed of it. */
export const kind: Kind<CueCards> = {
  ...about,
  ...CUE_EDITS,
  start: () => ({
    content: EMPTY_CUES,
    page: { paper: 'A4', orientation: 'landscape' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseCues,
  upgrades: [],
  cardActions: [],
  outputs: ['board'],
  compose,
};
