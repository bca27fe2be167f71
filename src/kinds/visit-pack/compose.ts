import type { Card } from '../../model/card';
import { pageSize } from '../../model/page';
import type { Box, Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { type Drawing, titledPages } from '../drawing';
import type { Named, VisitPack } from './content';
import { composeCover } from './cover';
import { partsOf } from './edits';
import { safePages, spotPages } from './grids';
import { helpPages } from './help';
import type { Plan } from './plan';
import { readyPages } from './ready';
import { timelinePages } from './timeline';

/** Measures of pages are those on A5, and grow with the paper. */
const A5_WIDTH = 148;

interface Section {
  readonly part: Named;
  readonly wanted: boolean;
  readonly draw: (cards: readonly Card[], room: Box, plan: Plan) => readonly Drawing[];
}

/** The pages in the order in which they are needed. A part without cards takes no page. */
export function compose(pack: VisitPack, setting: Setting): readonly Scene[] {
  const parts = partsOf(pack);
  const { width, height } = pageSize(setting.page);
  const plan = { pack, setting, scale: Math.min(width, height) / A5_WIDTH };
  const covered = pack.shows.includes('cover');
  const ready = parts.bring.length > 0 || pack.people.trim() !== '';
  const sections: readonly Section[] = [
    { part: 'bring', wanted: ready, draw: readyPages },
    { part: 'timeline', wanted: true, draw: timelinePages },
    { part: 'spot', wanted: parts.spot.length > 0, draw: spotPages },
    { part: 'safe', wanted: parts.safe.length > 0, draw: safePages },
  ];
  const inside = sections
    .filter(({ wanted }) => wanted)
    .flatMap(({ part, draw }, at) => {
      const name = pack.names[part];
      const first = at === 0 && !covered;
      const heading = first ? setting : { ...setting, title: name };
      return titledPages(heading, (room) => draw(parts[part], room, plan), first ? pack.date : '');
    });
  return [...(covered ? composeCover(parts.cover, plan) : []), ...inside, ...helpPages(parts.help, plan)];
}
