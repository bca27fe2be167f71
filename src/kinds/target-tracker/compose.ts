import { columnsOf, rowsOf } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode, Stroke } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { drawn, titledPages, together } from '../drawing';
import { composeSplitCards } from '../splitCards';
import type { TargetTracker } from './content';
import { composeKey, marksIn } from './marks';

const TARGET = 11;
const TARGET_LETTERS = 17 * MM_PER_PT;
const DATES = 9;
const KEY = 9;
const GAP = 2.5;
const STEP_SHARE = 0.29;
const STEP_LEAST = 44;
const LETTERS = 11 * MM_PER_PT;
const LINE: Stroke = { colour: '#1a1a1a', width: 0.4 };
const BESIDE = { picture: 'left', share: 0.34 } as const;

/** The target on top, a row a step, a column a date, and the key: a term on one page. */
export function compose(tracker: TargetTracker, setting: Setting): readonly Scene[] {
  return titledPages(setting, (room) => {
    const keyTop = room.y + room.height - KEY;
    const top = room.y + TARGET + GAP;
    const table = { ...room, y: top, height: keyTop - GAP - top };
    const count = Math.max(Number(tracker.rows), tracker.steps.length);
    const body = { ...table, y: table.y + DATES, height: table.height - DATES };
    const rows = rowsOf(body, new Array<number>(count).fill(1), 0);
    const side = Math.max(STEP_LEAST, room.width * STEP_SHARE);
    const cards = tracker.steps.flatMap(({ card }, at) => {
      const row = rows[at];
      return row ? [{ card, box: inset({ ...row, width: side }, 0.6) }] : [];
    });
    return [
      together([
        drawn(
          ...targetLine(tracker, { ...room, height: TARGET }, setting),
          ...dates(tracker, { ...table, height: DATES }, side, setting),
          ...rows.flatMap((row) => rowOf(tracker, row, side)),
        ),
        composeSplitCards(cards, setting, BESIDE),
        drawn(...composeKey(tracker.marking, { ...room, y: keyTop, height: KEY }, setting)),
      ]),
    ];
  });
}

function targetLine(
  { target, who }: TargetTracker,
  box: Box,
  { look, fonts }: Setting,
): readonly SceneNode[] {
  const words = [who, target].filter((part) => part.trim() !== '').join(': ');
  const wish = { font: look.font, weight: 700, size: TARGET_LETTERS, maxLines: 2 } as const;
  return [
    { type: 'box', box: inset(box, 0.3), radius: 3, fill: '#f6f4f9', stroke: LINE },
    ...wordsIn(words, inset(box, 1.5), wish, fonts),
  ];
}

/** Empty, for the date to be written in: dates printed beforehand never fit a real term. */
function dates(
  tracker: TargetTracker,
  row: Box,
  side: number,
  { look, fonts }: Setting,
): readonly SceneNode[] {
  const wish = { font: look.font, weight: 700, size: LETTERS, align: 'left', maxLines: 1 } as const;
  const head = inset({ ...row, width: side }, 1.5);
  return [
    ...cellsIn(tracker, row, side).map(frame),
    ...wordsIn('My steps', head, wish, fonts),
    ...wordsIn('Date', head, { ...wish, weight: 400, align: 'right' }, fonts),
  ];
}

function rowOf(tracker: TargetTracker, row: Box, side: number): readonly SceneNode[] {
  const cells = cellsIn(tracker, row, side);
  return [...cells.map(frame), ...cells.slice(1).flatMap((cell) => marksIn(tracker.marking, cell))];
}

/** The step, and after it a cell for each date. */
function cellsIn({ columns }: TargetTracker, row: Box, side: number): readonly Box[] {
  const each = (row.width - side) / columns;
  return columnsOf(row, [side, ...new Array<number>(columns).fill(each)], 0);
}

function frame(box: Box): SceneNode {
  return { type: 'box', box, radius: 0, fill: '#ffffff', stroke: LINE };
}
