import { centreOf, lengthOf } from '../../scene/geometry';
import type { Box } from '../../scene/nodes';
import { TOKEN_GAP, tokenRings } from '../../scene/tokens';
import type { Setting } from '../contract';
import { composeCards, type Drawing, drawn, NOTHING, together } from '../drawing';
import { composeWorkedFor, headedHeight, ringSize, ringWish } from './board';
import type { RewardChart } from './content';
import { rolesOf, tokensOn } from './edits';
import { targetsIn } from './targets';

const TRACK = { colour: '#c4c4c4', width: 4 } as const;
const TRACK_AIR = 6;
const LEAST_SHARE = 0.4;
const ASIDE = 8;

/** A track from its leader at the foot of the page, ring after ring, up to what is worked for. */
export function composePath(chart: RewardChart, setting: Setting, room: Box): Drawing {
  const { leader } = rolesOf(chart);
  const high = Math.min(headedHeight(setting), room.height * LEAST_SHARE);
  const below = { ...room, y: room.y + high + TRACK_AIR, height: room.height - high - TRACK_AIR };
  const [first, ...rings] = windingCells(below, chart.count + 1, ringSize(chart));
  const end = rings.at(-1) ?? first;
  if (!first || !end) return NOTHING;
  const goal = goalOver(end, { ...room, height: high }, setting);
  const on = tokensOn(chart);
  const wish = ringWish(chart, setting);
  const track = [first, ...rings].map(centreOf).map(({ x, y }) => [x, y] as const);
  const up = [centreOf(end).x, goal.y + goal.height / 2] as const;
  return together([
    drawn({ type: 'line', points: [...track, up], stroke: TRACK }),
    drawn(
      ...rings.flatMap(
        (box, at) => tokenRings(box, 1, { ...wish, size: box.width, on: at < on ? 1 : 0 }).nodes,
      ),
    ),
    leader ? composeLeader(leader, first, setting) : NOTHING,
    drawn(...targetsIn(chart.targets, besideGoal(goal, room), setting)),
    composeWorkedFor(chart, setting, goal),
  ]);
}

function composeLeader(leader: RewardChart['places'][number], box: Box, setting: Setting): Drawing {
  return composeCards([{ card: leader, box, style: { labelPlace: 'none' } }], setting);
}

function goalOver(end: Box, top: Box, { look }: Setting): Box {
  const width = Math.min(look.cardSize + ASIDE, top.width);
  const x = centreOf(end).x - width / 2;
  return { ...top, width, x: Math.max(top.x, Math.min(x, top.x + top.width - width)) };
}

/** The wider side of the goal, for the target. */
function besideGoal(goal: Box, room: Box): Box {
  const left = goal.x - room.x;
  const right = room.x + room.width - goal.x - goal.width;
  return right >= left
    ? { ...goal, x: goal.x + goal.width + ASIDE, width: Math.max(0, right - ASIDE) }
    : { ...goal, x: room.x, width: Math.max(0, left - ASIDE) };
}

/** Cells from the foot of the area upwards, each row beginning where the one before it ended. */
function windingCells(area: Box, count: number, size: number): readonly Box[] {
  let best = { columns: count, side: 0 };
  for (let rows = 1; rows <= count; rows += 1) {
    const columns = Math.ceil(count / rows);
    const across = (area.width - TOKEN_GAP * (columns - 1)) / columns;
    const side = Math.min(size, across, (area.height - TOKEN_GAP * (rows - 1)) / rows);
    if (side > best.side + 1e-9) best = { columns, side };
  }
  const { columns, side } = best;
  const step = side + TOKEN_GAP;
  const left = area.x + (area.width - lengthOf(columns, side, TOKEN_GAP)) / 2;
  return Array.from({ length: count }, (_, at): Box => {
    const row = Math.floor(at / columns);
    const along = row % 2 === 0 ? at % columns : columns - 1 - (at % columns);
    const y = area.y + area.height - side - row * step;
    return { x: left + along * step, y, width: side, height: side };
  });
}
