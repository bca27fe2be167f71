import { cased } from '../../scene/cardStyle';
import { columnsOf, rowsOf, shareOut } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type Drawing, drawn, together } from '../drawing';
import { composeWorkedFor, headedHeight } from './board';
import type { RewardChart } from './content';
import { rolesOf } from './edits';
import { targetsIn } from './targets';
import { composeKey, KEY_HEIGHT } from './tokenKey';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const OWN = 'I think';
/** Boxes of 40 mm where the page has the room (practice.md 2.10). */
const BOX = 40;
const HEAD = 10;
const SIDE_HEAD = 30;
const GAP = 2.5;
/** Of the page, at most for what stands over the boxes. */
const TOP_SHARE = 0.36;
const LETTERS = 5.4;
const EDGE = { colour: '#1a1a1a', width: 0.5 } as const;
const DOTTED = { colour: '#5b5b5b', width: 0.5, dash: [1.5, 1.5] as const } as const;
const OWN_GROUND = '#f0f0ee';

/** Five days of three sessions: a token where it was done; what is empty is simply not yet (practice.md 6.8). */
export function composeWeek(chart: RewardChart, setting: Setting, room: Box): Drawing {
  const sessions = [...chart.sessions, ...(chart.selfCheck ? [OWN] : [])];
  const across = room.width > room.height;
  const [columns, rows] = across ? [DAYS, sessions] : [sessions, DAYS];
  const wanted = HEAD + rows.length * (BOX + GAP);
  const high = Math.min(
    headedHeight(setting),
    Math.max(room.height * TOP_SHARE, room.height - wanted - GAP * 2),
  );
  const top = { ...room, height: high };
  const grid = { ...room, y: room.y + high + GAP * 2, height: room.height - high - GAP * 2 };
  const [aside = top, place = top] = columnsOf(top, [1.8, 1], 8);
  const [words, key] = split(aside);
  return together([
    drawn(...targetsIn(chart.targets, words, setting)),
    composeKey(rolesOf(chart).token, 'each time I did it', key, setting),
    composeWorkedFor(chart, setting, place),
    drawn(...gridIn({ columns, rows, area: grid, targets: chart.targets.length }, setting)),
  ]);
}

function split(aside: Box): readonly [Box, Box] {
  const height = Math.min(KEY_HEIGHT, aside.height * 0.42);
  return [
    { ...aside, height: aside.height - height - GAP },
    { ...aside, y: aside.y + aside.height - height, height },
  ];
}

interface WeekGrid {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly area: Box;
  /** Each box has a part for each target. */
  readonly targets: number;
}

function gridIn({ columns, rows, area, targets }: WeekGrid, setting: Setting): readonly SceneNode[] {
  const heads = { ...area, x: area.x + SIDE_HEAD + GAP, width: area.width - SIDE_HEAD - GAP, height: HEAD };
  const sides = { ...area, y: area.y + HEAD + GAP, width: SIDE_HEAD, height: area.height - HEAD - GAP };
  const inner = { ...heads, y: sides.y, height: sides.height };
  const own = (at: number) =>
    columns[at % columns.length] === OWN || rows[Math.floor(at / columns.length)] === OWN;
  const boxes = shareOut({ area: inner, columns: columns.length, rows: rows.length, gap: GAP });
  return [
    ...columnsOf(
      heads,
      columns.map(() => 1),
      GAP,
    ).flatMap((box, at) => head(columns[at] ?? '', box, setting)),
    ...rowsOf(
      sides,
      rows.map(() => 1),
      GAP,
    ).flatMap((box, at) => head(rows[at] ?? '', box, setting)),
    ...boxes.flatMap((box, at) => session(box, own(at), own(at) ? 1 : targets, setting)),
  ];
}

function head(words: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const wish = { font: look.font, size: LETTERS, weight: 700, maxLines: 1 } as const;
  return wordsIn(cased(words, look.letterCase), box, wish, fonts);
}

/** A box for a token, or with a part for each target; the pupil’s own is dotted and to draw or write in. */
function session(box: Box, own: boolean, targets: number, { look, fonts }: Setting): readonly SceneNode[] {
  const ground: SceneNode = {
    type: 'box',
    box: inset(box, 0.25),
    radius: 2.5,
    fill: own ? OWN_GROUND : '#ffffff',
    stroke: own ? DOTTED : EDGE,
  };
  if (targets < 2) return [ground];
  const parts = columnsOf(box, Array<number>(targets).fill(1), 0);
  return [
    ground,
    ...parts.flatMap((part, at): readonly SceneNode[] => {
      const corner = { x: part.x + 1, y: part.y + 1, width: 5, height: 5 };
      const line: SceneNode = {
        type: 'line',
        points: [
          [part.x, part.y + 1],
          [part.x, part.y + part.height - 1],
        ],
        stroke: DOTTED,
      };
      const number = wordsIn(`${at + 1}`, corner, { font: look.font, size: 4, maxLines: 1 }, fonts);
      return at === 0 ? number : [line, ...number];
    }),
  ];
}
