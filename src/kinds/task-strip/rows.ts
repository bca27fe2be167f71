import { inRunsOf } from '../../base/list';
import { barePicture, tickBoxIn } from '../../scene/besideWords';
import { cased, inkOn } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import type { SecondFit } from '../../scene/secondLine';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type Drawing, drawn, inSlot, together } from '../drawing';
import { faceOf, nameOf } from '../face';
import { fitBeside, wordsBeside } from '../secondBeside';
import { cardStyleOf } from '../style';
import type { TaskStrip } from './content';
import { type NumberedStep, numbered } from './edits';

const ROW_MIN = 13;
const ROW_MAX = 26;
const GAP = 1.5;
const HEAD = 8;
const LETTERS = 0.36;
const SIDE = 3;
const TICK_SHARE = 0.5;

/** A list with small pictures: one row a step, a box to tick, and one more where the pupil checks herself. */
export function composeRows(strip: TaskStrip, setting: Setting, room: Box): readonly Drawing[] {
  const steps = numbered(strip);
  const area = { ...room, y: room.y + HEAD, height: room.height - HEAD };
  const wanted = area.height / Math.max(1, steps.length) - GAP;
  const height = Math.min(ROW_MAX, Math.max(ROW_MIN, wanted));
  const perPage = Math.max(1, Math.floor((area.height + GAP) / (height + GAP)));
  const second = secondFit(steps, { ...area, height }, strip, setting);
  const runs = steps.length === 0 ? [[]] : inRunsOf(steps, perPage);
  return runs.map((run) =>
    together([
      drawn(...columnHeads(strip, { ...room, height: HEAD }, height, setting)),
      ...run.map((step, at) => {
        const box = { ...area, y: area.y + at * (height + GAP), height };
        return {
          nodes: inSlot(row({ ...step, box, second }, strip, setting), step.step.card.id),
          slots: [{ id: step.step.card.id, box, name: nameOf(step.step.card) }],
        };
      }),
    ]),
  );
}

function tickColumns(strip: TaskStrip): readonly string[] {
  return strip.selfCheck ? ['done', 'checked'] : ['done'];
}

/** The boxes to tick stand at the right end, one column each. */
function columnAt(row: Box, fromRight: number): Box {
  const width = row.height * 1.15;
  return { ...row, x: row.x + row.width - width * (fromRight + 1), width };
}

function columnHeads(strip: TaskStrip, head: Box, rowHeight: number, setting: Setting): readonly SceneNode[] {
  const names = tickColumns(strip);
  return names.flatMap((name, at) => {
    const column = columnAt({ ...head, height: rowHeight }, names.length - 1 - at);
    const box = { ...column, y: head.y, height: head.height - 1 };
    return wordsIn(name, box, { font: setting.look.font, size: 4, maxLines: 1 }, setting.fonts);
  });
}

interface Row extends NumberedStep {
  readonly box: Box;
  /** Size of the words in another language; null where no row has any. */
  readonly second: SecondFit | null;
}

function secondFit(
  steps: readonly NumberedStep[],
  box: Box,
  strip: TaskStrip,
  setting: Setting,
): SecondFit | null {
  const rooms = steps.map((one) => roomForWords({ ...one, box, second: null }, strip));
  const width = Math.min(...rooms.map((room) => room.width));
  const cards = steps.map(({ step }) => step.card);
  return fitBeside(cards, { width, height: box.height }, box.height * LETTERS, setting);
}

function pictureLeft(box: Box, strip: TaskStrip): number {
  return box.x + SIDE + (strip.showNumbers ? box.height * 0.7 : 0);
}

function roomForWords({ step, box }: Row, strip: TaskStrip): Box {
  const ticks = tickColumns(strip).map((_, at) => columnAt(box, at));
  const x = pictureLeft(box, strip) + (step.card.picture.type === 'none' ? 0 : box.height + SIDE);
  const right = (ticks.at(-1)?.x ?? box.x + box.width) - SIDE;
  return { ...box, x, width: right - x };
}

function row(one: Row, strip: TaskStrip, setting: Setting): readonly SceneNode[] {
  const { step, number, box } = one;
  const style = cardStyleOf(setting.look);
  const { fonts } = setting;
  const size = box.height * LETTERS;
  const ink = { font: style.font, size, colour: inkOn(style) } as const;
  const picture = { ...box, x: pictureLeft(box, strip), width: box.height };
  const ticks = tickColumns(strip).map((_, at) => columnAt(box, at));
  const { label, nodes: beside } = wordsBeside(step.card, roomForWords(one, strip), one.second, setting);
  return [
    {
      type: 'box',
      box: inset(box, 0.25),
      radius: 2,
      fill: style.ground,
      stroke: { colour: style.borderColour, width: 0.5 },
    },
    ...(strip.showNumbers
      ? wordsIn(
          `${number}`,
          { ...box, x: box.x + SIDE, width: box.height * 0.7 },
          { ...ink, weight: 700 },
          fonts,
        )
      : []),
    ...barePicture(faceOf(step.card), inset(picture, 0.8), style, fonts, step.card.id),
    ...wordsIn(
      cased(step.card.label, style.letterCase),
      label,
      { ...ink, align: 'left', maxLines: 2 },
      fonts,
    ),
    ...beside,
    ...ticks.map((column) => tickBoxIn(column, TICK_SHARE)),
  ];
}
