import type { Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { titledPages } from '../drawing';
import { type Day, type WeekTimetable, weeksShown } from './content';
import { dayStrip } from './dayStrip';
import { weekGrid } from './weekGrid';

/** A page for each week in view: its grid, or one day of it as a strip made of the very same cells. */
export function compose(content: WeekTimetable, setting: Setting): readonly Scene[] {
  return weeksShown(content).flatMap((number) =>
    titledPages(
      setting,
      (room) =>
        content.shows === 'day'
          ? dayStrip(content, number, { room, setting })
          : [weekGrid(content, number, { room, setting })],
      subtitle(content, number),
    ),
  );
}

function subtitle({ weeks, shows, day }: WeekTimetable, number: number): string {
  const week = weeks === 'one' ? '' : `Week ${number === 0 ? 'A' : 'B'}`;
  const name: Day | '' = shows === 'day' ? day : '';
  return [name, week].filter(Boolean).join(', ');
}
