import { itemEdits } from '../../model/items';
import { MAX_STEPS, type Step, type TargetTracker } from './content';

export const TRACKER_EDITS = itemEdits<TargetTracker, Step>({
  arrangement: 'list',
  most: MAX_STEPS,
  items: ({ steps }) => steps,
  withItems: (tracker, steps) => ({ ...tracker, steps }),
  fresh: (card) => ({ card }),
});
