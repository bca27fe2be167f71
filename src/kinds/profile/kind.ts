import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_PROFILE, type Profile, parseProfile } from './content';
import { PROFILE_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<Profile> = {
  ...about,
  ...PROFILE_EDITS,
  start: () => ({
    content: EMPTY_PROFILE,
    page: { paper: 'A4', orientation: 'portrait' },
    look: { ...DEFAULT_LOOK, border: 'thin' },
  }),
  levels: LEVELS,
  parse: parseProfile,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'cards'],
  compose,
};
