import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { type Countdown, EMPTY_COUNTDOWN, parseCountdown } from './content';
import { COUNTDOWN_EDITS } from './edits';
import { LEVELS, STRIP_CARD } from './levels';

export const kind: Kind<Countdown> = {
  ...about,
  ...COUNTDOWN_EDITS,
  start: () => ({
    content: EMPTY_COUNTDOWN,
    page: { paper: 'A4', orientation: 'portrait' },
    look: { ...DEFAULT_LOOK, cardSize: STRIP_CARD },
  }),
  levels: LEVELS,
  parse: parseCountdown,
  upgrades: [],
  cardActions: [],
  compose,
};
