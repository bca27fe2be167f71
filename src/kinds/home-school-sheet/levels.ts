import type { Level } from '../contract';
import { EMPTY_SHEET, type Group, type HomeSchoolSheet } from './content';

/** A few large symbols to circle, then the whole day, then one to tick (practice.md 2.17, 2.20). */
export const LEVELS: readonly Level<HomeSchoolSheet>[] = [
  levelOf('Level 1', 'A few large symbols to circle', 'circle', [
    { name: 'I did', places: 4 },
    { name: 'I felt', places: 3 },
  ]),
  levelOf('Level 2', 'Did, ate and felt, to circle', 'circle', EMPTY_SHEET.groups.slice(0, 3)),
  levelOf('Level 3', 'The whole day to tick, and what to send', 'tick', EMPTY_SHEET.groups),
];

function levelOf(
  name: string,
  blurb: string,
  mark: HomeSchoolSheet['mark'],
  groups: readonly Group[],
): Level<HomeSchoolSheet> {
  return {
    name,
    blurb,
    apply: (start) => ({
      content: { ...start.content, mark, groups },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  };
}
