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
const HEAD = 10;
const SIDE_HEAD = 28;
const GAP = 2.5;
/** Of the page: beside the boxes where it lies, over them where it stands. Boxes then get to 40 mm (practice.md 2.10). */
const SIDE_SHARE = 0.2;
const TOP_SHARE = 0.3;
const TARGETS = 24;
const LETTERS = 4.9;
const EDGE = { colour: '#1a1a1a', width: 0.5 } as const;
const DOTTED = { colour: '#5b5b5b', width: 0.5, dash: [1.5, 1.5] as const } as const;
const OWN_GROUND = '#f0f0ee';

/** Five days of three sessions: a token where it was done; what is empty is simply not yet (practice.md 6.8). */
export function composeWeek(chart: RewardChart, setting: Setting, room: Box): Drawing {
  const sessions = [...chart.sessions, ...(chart.selfCheck ? [OWN] : [])];
  const across = room.width > room.height;
  const [columns, rows] = across ? [DAYS, sessions] : [sessions, DAYS];
  const { words, key, goal, grid } = across ? besideGrid(room) : overGrid(room, headedHeight(setting));
  return together([
    drawn(...targetsIn(chart.targets, words, setting)),
    composeKey(rolesOf(chart).token, 'each time I did it', key, setting),
    composeWorkedFor(chart, setting, goal),
    drawn(...gridIn({ columns, rows, area: grid, targets: chart.targets.length }, setting)),
  ]);
}

interface Areas {
  readonly words: Box;
  readonly key: Box;
  readonly goal: Box;
  readonly grid: Box;
}

/** On a page that lies: the target over the boxes, what it is for and the key beside them. */
function besideGrid(room: Box): Areas {
  const [main = room, side = room] = columnsOf(room, [1 - SIDE_SHARE, SIDE_SHARE], 6);
  const words = { ...main, height: Math.min(TARGETS, room.height * 0.16) };
  const y = words.y + words.height + GAP;
  const grid = { ...main, y, height: room.y + room.height - y };
  const key = { ...side, y: side.y + side.height - KEY_HEIGHT, height: KEY_HEIGHT };
  return { words, grid, key, goal: { ...side, height: side.height - KEY_HEIGHT - GAP } };
}

/** On a page that stands: all of it over the boxes. */
function overGrid(room: Box, wanted: number): Areas {
  const most = room.height * TOP_SHARE;
  const high = Math.min(wanted, most);
  const y = room.y + high + 2 * GAP;
  const grid = { ...room, y, height: room.y + room.height - y };
  const [aside = room, goal = room] = columnsOf({ ...room, height: high }, [1.3, 1], 6);
  const height = Math.min(KEY_HEIGHT, aside.height * 0.42);
  const words = { ...aside, height: aside.height - height - GAP };
  return { words, goal, grid, key: { ...aside, y: aside.y + aside.height - height, height } };
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
