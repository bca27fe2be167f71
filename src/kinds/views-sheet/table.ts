import { evenRuns } from '../../base/list';
import type { Card } from '../../model/card';
import { columnsOf, shareOut } from '../../scene/cells';
import { countAlong, inset } from '../../scene/geometry';
import type { Box, SceneNode, Stroke } from '../../scene/nodes';
import { emptyCell } from '../../scene/slotMarks';
import { MM_PER_PT } from '../../scene/text';
import { writingBox } from '../../scene/writingBox';
import type { Setting } from '../contract';
import { type Drawing, drawn, together } from '../drawing';
import { composeSplitCards } from '../splitCards';
import { answerIn } from './answers';
import { ANSWERS, type ViewsSheet } from './content';

/** Lower rows have no room for a face with its word under it, mm. */
const ROW_LEAST = 21;
/** Rows on a page are no fewer than this, so that faces do not grow as large as plates. */
const ROWS_LEAST = 3;
/** The card, three answers, and room for why. */
const SHARES = { plain: [1.5, 1, 1, 1], why: [1.5, 0.75, 0.75, 0.75, 1.9] } as const;
const GAP = 3;
const MORE_SHARE = 0.13;
/** Of the sides of an answer’s room, and no less than can be read, mm. */
const LETTERS = { height: 0.13, width: 0.15, least: 11 * MM_PER_PT } as const;
const SIGN_AND_WORD = [2, 1] as const;
const BESIDE = { picture: 'left', share: 0.45 } as const;
const ABOVE = { picture: 'above', share: 0.7 } as const;
/** Cards taller than this have their word below, of their width. */
const TALL = 0.75;
const RULE: Stroke = { colour: '#8a8a8a', width: 0.3 };

/** A row for each card, its three answers in the same places all the way down. */
export function tablePages(views: ViewsSheet, room: Box, setting: Setting): readonly Drawing[] {
  const more = views.more.trim() === '' ? 0 : room.height * MORE_SHARE;
  const area = { ...room, height: room.height - (more === 0 ? 0 : more + GAP) };
  const most = Math.max(1, Math.min(Number(views.rows), countAlong(area.height, ROW_LEAST, GAP)));
  const cards = views.topics.map(({ card }) => card);
  const runs = cards.length === 0 ? [[]] : evenRuns(cards, most);
  const foot = { ...room, y: area.y + area.height + GAP, height: more };
  const say = { words: '', font: setting.look.font, head: views.more };
  return runs.map((run, at) =>
    together([
      tableOf(run, { views, area, setting, count: run.length === 0 ? most : run.length }),
      ...(more > 0 && at === runs.length - 1 ? [drawn(...writingBox(foot, say, setting.fonts))] : []),
    ]),
  );
}

interface Table {
  readonly views: ViewsSheet;
  readonly area: Box;
  readonly setting: Setting;
  readonly count: number;
}

function tableOf(cards: readonly Card[], { views, area, setting, count }: Table): Drawing {
  const rows = shareOut({ area, columns: 1, rows: Math.max(count, ROWS_LEAST), gap: GAP }).slice(0, count);
  const shares = views.why.trim() === '' ? SHARES.plain : SHARES.why;
  const cells = rows.map((row) => columnsOf(row, shares, GAP));
  const firsts = cells.flatMap(([first]) => first ?? []);
  const tall = firsts.some(({ width, height }) => height > width * TALL);
  const boxed = cards.flatMap((card, at) => (firsts[at] ? [{ card, box: firsts[at] }] : []));
  return together([
    drawn(
      ...rows.slice(1).map(ruleOver),
      ...(cards.length === 0 ? firsts.flatMap((box) => emptyCell(box)) : []),
      ...cells.flatMap(([, ...rest]) => rest.flatMap((cell, at) => answerOrWhy(cell, at, views, setting))),
    ),
    composeSplitCards(boxed, setting, tall ? ABOVE : BESIDE),
  ]);
}

function answerOrWhy(cell: Box, at: number, views: ViewsSheet, setting: Setting): readonly SceneNode[] {
  const answer = ANSWERS[at];
  const size = Math.max(LETTERS.least, Math.min(cell.height * LETTERS.height, cell.width * LETTERS.width));
  if (answer) return answerIn(cell, { answer, size, shares: SIGN_AND_WORD }, views, setting);
  return writingBox(inset(cell, 0.2), { words: '', font: setting.look.font, head: views.why }, setting.fonts);
}

function ruleOver({ x, y, width }: Box): SceneNode {
  const at = y - GAP / 2;
  return {
    type: 'line',
    points: [
      [x, at],
      [x + width, at],
    ],
    stroke: RULE,
  };
}
