import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_WEEK, parseWeek, type WeekTimetable } from './content';
import { WEEK_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<WeekTimetable> = {
  ...about,
  ...WEEK_EDITS,
  start: () => ({
    content: EMPTY_WEEK,
    page: { paper: 'A4', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, border: 'thin' },
  }),
  levels: LEVELS,
  parse: parseWeek,
  upgrades: [],
  cardActions: [],
  outputs: ['board', 'cards'],
  compose,
};
