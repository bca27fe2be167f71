import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_TIMETABLE, parseTimetable, type VisualTimetable } from './content';
import { setNow, setState, TIMETABLE_EDITS } from './edits';
import { LEVELS } from './levels';
import { UPGRADES } from './upgrades';

function hasState(timetable: VisualTimetable, id: string, state: string): boolean {
  return timetable.activities.some((activity) => activity.card.id === id && activity.state === state);
}

export const kind: Kind<VisualTimetable> = {
  ...about,
  ...TIMETABLE_EDITS,
  start: () => ({
    content: EMPTY_TIMETABLE,
    page: { paper: 'A4', orientation: 'landscape' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseTimetable,
  upgrades: UPGRADES,
  cardActions: [
    {
      name: 'Cross out',
      pressed: (content, id) => hasState(content, id, 'cancelled'),
      apply: (content, id) => setState(content, id, 'cancelled'),
    },
    {
      name: 'Mark as a change',
      pressed: (content, id) => hasState(content, id, 'change'),
      apply: (content, id) => setState(content, id, 'change'),
    },
    { name: 'This is now', pressed: (content, id) => content.now === id, apply: setNow },
  ],
  compose,
};
