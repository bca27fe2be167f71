import { evenRuns } from '../../base/list';
import type { Card } from '../../model/card';
import { CARD_INK } from '../../scene/cardStyle';
import { centreOf, inset, squareIn } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import { clockTime } from '../clockTime';
import { type Drawing, drawn, together } from '../drawing';
import { LINE, type Plan } from './plan';
import { rowsOnPage, tickRows } from './rows';

/** Heights of the strips at the foot, on A5, mm. */
const END = 17;
const CHANGE = 17;
const GAP = 3;
const PADDING = 2;
const FRAME = { colour: CARD_INK, width: 0.6 } as const;
const END_FILL = '#e3f0f2';
const CHANGE_FILL = '#fdf6c9';
const WHITE = '#ffffff';
const RADIUS = 2.5;
const LETTERS = { end: 15, time: 24, change: 12 } as const;
const TIME_SHARE = 0.34;
const HANDS = { hour: 0.5, minute: 0.78, width: 0.9 } as const;
const TICKS = 12;

/** What happens, to tick off; when it is over and what may change stand at the foot of each page (practice.md 2.16). */
export function timelinePages(cards: readonly Card[], room: Box, plan: Plan): readonly Drawing[] {
  const { pack, scale } = plan;
  const [end, change, gap] = [END * scale, pack.mayChange ? CHANGE * scale : 0, GAP * scale];
  const foot = end + gap + (change === 0 ? 0 : change + gap);
  const area = { ...room, height: room.height - foot };
  const endBox = { ...room, y: area.y + area.height + gap, height: end };
  const changeBox = { ...room, y: endBox.y + end + gap, height: change };
  const strips = drawn(...endStrip(endBox, plan), ...(change === 0 ? [] : changeStrip(changeBox, plan)));
  const most = rowsOnPage(area, plan);
  const runs = cards.length === 0 ? [[]] : evenRuns(cards, most);
  return runs.map((run) =>
    together([tickRows(run, { area, rail: true, blanks: Math.min(most, 6) }, plan), strips]),
  );
}

/** The clock, what is then, and the time. Without a time there is a line to write it on, and hands are drawn by hand. */
function endStrip(box: Box, { pack, setting, scale }: Plan): readonly SceneNode[] {
  const { look, fonts } = setting;
  const inside = inset(box, PADDING * scale);
  const clock = { ...inside, width: inside.height };
  const left = clock.x + clock.width + PADDING * 2 * scale;
  const rest = { ...inside, x: left, width: inside.x + inside.width - left };
  const time = { ...rest, x: rest.x + rest.width * (1 - TIME_SHARE), width: rest.width * TIME_SHARE };
  const words = { ...rest, width: rest.width - time.width - PADDING };
  const bold = { font: look.font, weight: 700 } as const;
  const wish = { ...bold, size: LETTERS.end * MM_PER_PT * scale, align: 'left', maxLines: 2 } as const;
  return [
    { type: 'box', box, radius: RADIUS, fill: END_FILL, stroke: FRAME },
    ...clockFace(squareIn(clock), pack.ends),
    ...wordsIn(pack.endsWith, words, wish, fonts),
    ...(pack.ends === null
      ? [lineAcross(time, 0.8)]
      : wordsIn(
          clockTime(pack.ends, '12'),
          time,
          { ...bold, size: LETTERS.time * MM_PER_PT * scale, maxLines: 1 },
          fonts,
        )),
  ];
}

function clockFace(box: Box, time: string | null): readonly SceneNode[] {
  const { x, y } = centreOf(box);
  const r = box.width / 2;
  const at = (turn: number, reach: number) =>
    [x + Math.sin(turn * 2 * Math.PI) * r * reach, y - Math.cos(turn * 2 * Math.PI) * r * reach] as const;
  const line = (points: readonly (readonly [number, number])[], width: number): SceneNode => ({
    type: 'line',
    points,
    stroke: { colour: CARD_INK, width },
  });
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return [
    { type: 'ellipse', centre: [x, y], radius: [r, r], fill: WHITE, stroke: FRAME },
    ...Array.from({ length: TICKS }, (_, tick) =>
      line([at(tick / TICKS, 0.82), at(tick / TICKS, 0.93)], 0.4),
    ),
    ...(time === null
      ? []
      : [
          line([[x, y], at(((hours % 12) + minutes / 60) / 12, HANDS.hour)], HANDS.width * 1.4),
          line([[x, y], at(minutes / 60, HANDS.minute)], HANDS.width),
        ]),
  ];
}

/** Said beforehand, so that a change is part of the plan (practice.md 2.16: "... unless it rains"). */
function changeStrip(box: Box, { pack, setting, scale }: Plan): readonly SceneNode[] {
  const { look, fonts } = setting;
  const inside = inset(box, PADDING * scale);
  const size = LETTERS.change * MM_PER_PT * scale;
  const bold = { font: look.font, weight: 700, size, align: 'left', maxLines: 1 } as const;
  const ground: SceneNode = {
    type: 'box',
    box,
    radius: RADIUS,
    fill: CHANGE_FILL,
    stroke: { ...FRAME, dash: [2.5, 1.5] },
  };
  const half = inside.height / 2;
  const head = wordsIn('This may change', { ...inside, height: half }, bold, fonts);
  const under = { ...inside, y: inside.y + half, height: half };
  if (pack.unless.trim() === '') return [ground, ...head, lineAcross(under, 0.8)];
  return [ground, ...head, ...wordsIn(pack.unless, under, { ...bold, weight: 400, maxLines: 2 }, fonts)];
}

function lineAcross(box: Box, share: number): SceneNode {
  const y = box.y + box.height * share;
  return {
    type: 'line',
    points: [
      [box.x, y],
      [box.x + box.width, y],
    ],
    stroke: LINE,
  };
}
