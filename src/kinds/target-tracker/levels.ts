import type { Level } from '../contract';
import type { TargetTracker } from './content';

/** Faces the pupil marks, ticks, and then the code of help that adults keep (practice.md 1, rows 7 and 19). */
export const LEVELS: readonly Level<TargetTracker>[] = [
  levelOf('Level 1', 'Three steps, faces to circle', { rows: '3', marking: 'faces', columns: 6 }),
  levelOf('Level 2', 'Five steps to tick, by myself or with help', {
    rows: '5',
    marking: 'tick',
    columns: 13,
  }),
  levelOf('Level 3', 'Eight steps with a code for how much help', {
    rows: '8',
    marking: 'code',
    columns: 13,
  }),
];

function levelOf(name: string, blurb: string, change: Partial<TargetTracker>): Level<TargetTracker> {
  return {
    name,
    blurb,
    apply: (start) => ({
      content: { ...start.content, ...change },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  };
}
