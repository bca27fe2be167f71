import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_CHART, parseChart, type RewardChart } from './content';
import { CHART_EDITS, isWorkedFor, workFor } from './edits';
import { LEVELS, MOTIVATOR } from './levels';

export const kind: Kind<RewardChart> = {
  ...about,
  ...CHART_EDITS,
  start: () => ({
    content: EMPTY_CHART,
    page: { paper: 'A5', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, cardSize: MOTIVATOR },
  }),
  levels: LEVELS,
  parse: parseChart,
  upgrades: [],
  cardActions: [{ name: 'I am working for this', pressed: isWorkedFor, apply: workFor }],
  compose,
};
