import type { Box, Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { type Drawing, titledPages } from '../drawing';
import { composeBoard } from './board';
import { composeCertificate } from './certificate';
import type { RewardChart } from './content';
import { cutOutsOf } from './cutOuts';
import { composePath } from './path';
import { composePiecesBoard, composeRevealed } from './reveal';
import { composeWeek } from './week';

/** The chart, and on further pages what is cut out for it. */
export function compose(chart: RewardChart, setting: Setting): readonly Scene[] {
  const cutting = { ...setting, title: 'To cut out' };
  const first =
    chart.mode === 'certificate'
      ? composeCertificate(chart, setting)
      : titledPages(setting, (room) => [composeChart(chart, setting, room)]);
  if (setting.purpose === 'base') return first;
  const picture =
    chart.mode === 'reveal' ? titledPages(cutting, (room) => [composeRevealed(chart, setting, room)]) : [];
  const others = cutOutsOf(chart);
  return [...first, ...picture, ...(others ? titledPages(cutting, (room) => [others(setting, room)]) : [])];
}

function composeChart(chart: RewardChart, setting: Setting, room: Box): Drawing {
  if (chart.mode === 'week') return composeWeek(chart, setting, room);
  if (chart.mode === 'reveal') return composePiecesBoard(chart, setting, room);
  return chart.layout === 'path' ? composePath(chart, setting, room) : composeBoard(chart, setting, room);
}
