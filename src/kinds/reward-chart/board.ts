import { tickBox } from '../../scene/besideWords';
import { columnsOf } from '../../scene/cells';
import { countAlong, lengthOf } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { TOKEN_GAP, TOKEN_SIZE, tokenRings } from '../../scene/tokens';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type Drawing, drawn, together } from '../drawing';
import { composeHeaded } from '../headed';
import { cardStyleOf } from '../style';
import type { RewardChart } from './content';
import { rolesOf, tokensOn } from './edits';
import { targetsIn } from './targets';
import { tokenPicture } from './token';

/** Very few tokens are large ones. */
const FEW = 3;
const LARGE_TOKEN = 40;
/** Of a slot, its heading and the air under that. */
const HEADED = 1.22;
const HEAD_GAP = 3.5;
const AIR = 3.5;
/** What is worked for never gets less of the page. */
const LEAST_SHARE = 0.42;
const TICK = 7;
const TICK_ROOM = TICK + 3;
const SIDE_BY_SIDE = 130;

/** Across, mm, with the token on it. */
export function ringSize({ count }: RewardChart): number {
  return count <= FEW ? LARGE_TOKEN : TOKEN_SIZE;
}

/** What is worked for, the target beside it, and the rings under both. */
export function composeBoard(chart: RewardChart, setting: Setting, room: Box): Drawing {
  const below = Math.min(ringsHeight(chart, room), room.height * (1 - LEAST_SHARE));
  const wanted = headedHeight(setting);
  const high = Math.min(wanted, room.height - below - AIR);
  const top = { ...room, height: high };
  const rings = { ...room, y: room.y + high + AIR, height: room.height - high - AIR };
  const [aside = top, place = top] =
    chart.targets.length > 0 ? columnsOf(top, [room.width < SIDE_BY_SIDE ? 1 : 1.35, 1], 8) : [top, top];
  return together([
    drawn(...targetsIn(chart.targets, aside, setting)),
    composeWorkedFor(chart, setting, place),
    drawn(...ringsIn(chart, setting, rings)),
  ]);
}

/** How high the place for what is worked for gets at its true size, mm. */
export function headedHeight({ look, purpose, slotGrowth }: Setting): number {
  return (look.cardSize + (purpose === 'base' ? slotGrowth : 0)) * HEADED + HEAD_GAP;
}

export function composeWorkedFor(chart: RewardChart, setting: Setting, area: Box): Drawing {
  const { motivator } = rolesOf(chart);
  const card = setting.purpose === 'base' ? null : motivator;
  const places = [{ heading: 'I am working for', card, strong: true }];
  return composeHeaded(places, { area, pocket: false }, setting).drawing;
}

function ringsHeight(chart: RewardChart, { width }: Box): number {
  const size = ringSize(chart);
  const rows = Math.ceil(chart.count / Math.max(1, countAlong(width, size, TOKEN_GAP)));
  return lengthOf(rows, size + tickRoom(chart), TOKEN_GAP);
}

function tickRoom({ selfCheck }: RewardChart): number {
  return selfCheck ? TICK_ROOM : 0;
}

function ringsIn(chart: RewardChart, setting: Setting, area: Box): readonly SceneNode[] {
  const room = tickRoom(chart);
  const inside = { ...area, height: area.height - room };
  const wish = { ...ringWish(chart, setting), gap: TOKEN_GAP + room, on: tokensOn(chart) };
  const { nodes, boxes } = tokenRings(inside, chart.count, wish);
  return [...nodes, ...(chart.selfCheck ? boxes.flatMap((box) => tickUnder(box, setting)) : [])];
}

export function ringWish(chart: RewardChart, { look }: Setting) {
  const token = tokenPicture(rolesOf(chart).token, look);
  return { size: ringSize(chart), fill: cardStyleOf(look).ground, ...(token && { token }) };
}

/** "I think" and a box to tick, before the token goes on. */
function tickUnder({ x, y, width, height }: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const top = y + height + 2;
  const box = { x: x + width - TICK, y: top, width: TICK, height: TICK };
  const words = { x, y: top, width: width - TICK - 1, height: TICK };
  return [
    ...wordsIn('I think', words, { font: look.font, size: 4, align: 'right', maxLines: 1 }, fonts),
    tickBox(box),
  ];
}
