import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_STORY, parseStory, type Story } from './content';
import { STORY_EDITS } from './edits';
import { LEVELS } from './levels';
import { settleLines } from './lines';
import { PROSE } from './prose';
import { missingIn } from './slots';

export const kind: Kind<Story> = {
  ...about,
  ...STORY_EDITS,
  start: () => ({
    content: EMPTY_STORY,
    page: { paper: 'A5', orientation: 'portrait' },
    look: { ...DEFAULT_LOOK, border: 'none' },
  }),
  levels: LEVELS,
  parse: parseStory,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'booklet'],
  prose: PROSE,
  settle: settleLines,
  missing: missingIn,
  compose,
};
