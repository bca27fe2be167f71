import { inRunsOf } from '../../base/list';
import { barePicture, tickBoxIn } from '../../scene/besideWords';
import { type CardStyle, cased, inkOn } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import type { SecondFit } from '../../scene/secondLine';
import { nowMarker } from '../../scene/slotMarks';
import { fitText, MM_PER_PT, placeLines } from '../../scene/text';
import type { Setting } from '../contract';
import { fitBeside, wordsBeside } from '../secondBeside';
import { cardStyleOf } from '../style';
import type { Activity, VisualTimetable } from './content';
import { faceOf, nameOf } from './face';
import { timeLabel } from './times';

/** A row is never lower than this: the picture in it must read (practice.md 2.2: not below 20 mm for a pupil who needs it; a list is for readers). */
const ROW_MIN = 12;
const ROW_MAX = 34;
const ROW_GAP = 1.2;
const LETTERS = 0.34;
const TICK_SHARE = 0.42;
const SIDE = 3;
const MIN_LETTERS = 10 * MM_PER_PT;

interface Row {
  readonly activity: Activity;
  readonly number: number;
  readonly box: Box;
  /** Size of the words in another language; null where no row has any. */
  readonly second: SecondFit | null;
}

/** The whole day as a list, one row an activity: time, small picture, words, a box to tick (level 3, practice.md 2.1). */
export function composeList(
  timetable: VisualTimetable,
  setting: Setting,
  area: Box,
): readonly Pick<Scene, 'nodes' | 'slots'>[] {
  const count = Math.max(1, timetable.activities.length);
  const height = Math.min(ROW_MAX, Math.max(ROW_MIN, area.height / count - ROW_GAP));
  const perPage = Math.max(1, Math.floor((area.height + ROW_GAP) / (height + ROW_GAP)));
  const room = roomForWords({ ...area, height }, timetable);
  const cards = timetable.activities.map(({ card }) => card);
  const second = fitBeside(cards, room, lettersIn(height), setting);
  let number = 0;
  return inRunsOf(timetable.activities, perPage).map((activities) => {
    const rows = activities.map((activity, at) => {
      number += 1;
      return { activity, number, second, box: { ...area, y: area.y + at * (height + ROW_GAP), height } };
    });
    return {
      nodes: rows.flatMap((row) => composeRow(row, timetable, setting)),
      slots: rows.map(({ activity, box }) => ({
        id: activity.card.id,
        box,
        name: nameOf(
          activity,
          timetable.showTimes ? timeLabel(activity, timetable.clock) : '',
          timetable.now === activity.card.id,
        ),
      })),
    };
  });
}

function composeRow(row: Row, timetable: VisualTimetable, setting: Setting): readonly SceneNode[] {
  const { activity, box } = row;
  const { fonts } = setting;
  const slot = activity.card.id;
  const style = cardStyleOf(setting.look);
  const ground: SceneNode = {
    type: 'box',
    box: inset(box, 0.25),
    radius: 2,
    fill: style.ground,
    stroke: { colour: style.borderColour, width: style.border === 'none' ? 0.2 : 0.5 },
    slot,
  };
  const beside = wordsBeside(activity.card, roomForWords(box, timetable), row.second, setting);
  const parts = columnsOf(row, beside.label, timetable);
  const words = parts.flatMap((part) => rowText(part, row, style, setting));
  const atTheEnd = { ...box, x: box.x + box.width - box.height, width: box.height };
  const tick = { ...tickBoxIn(atTheEnd, TICK_SHARE), slot };
  const marker = timetable.now === slot ? nowMarker(box, style.font, fonts, slot) : [];
  const struck: readonly SceneNode[] = activity.state === 'cancelled' ? [strike(box, slot)] : [];
  const picture = pictureOf(row, timetable, setting);
  return [ground, ...picture, ...words, ...beside.nodes, tick, ...struck, ...marker];
}

interface Part {
  readonly text: string;
  readonly box: Box;
  readonly weight: 400 | 700;
  readonly align: 'left' | 'centre';
}

/** Time and number columns appear only where the timetable shows them. */
function columnsOf(row: Row, label: Box, timetable: VisualTimetable): readonly Part[] {
  const { activity, number, box } = row;
  const side = box.height;
  const { numberWidth, timeWidth } = columnWidths(timetable, side);
  const parts: Part[] = [{ text: activity.card.label, box: label, weight: 400, align: 'left' }];
  if (numberWidth > 0) {
    const place = { ...box, x: box.x + SIDE, width: numberWidth };
    parts.push({ text: `${number}`, box: place, weight: 700, align: 'left' });
  }
  if (timeWidth > 0) {
    const place = { ...box, x: box.x + SIDE + numberWidth, width: timeWidth - SIDE };
    parts.push({ text: timeLabel(activity, timetable.clock), box: place, weight: 400, align: 'left' });
  }
  return parts;
}

function roomForWords(box: Box, timetable: VisualTimetable): Box {
  const side = box.height;
  const { numberWidth, timeWidth } = columnWidths(timetable, side);
  const x = box.x + SIDE + numberWidth + timeWidth + side + SIDE;
  return { ...box, x, width: box.x + box.width - x - side };
}

function columnWidths(timetable: VisualTimetable, side: number) {
  const timed = timetable.showTimes && timetable.activities.some((activity) => activity.time !== null);
  const ranged = timetable.activities.some((activity) => activity.endTime !== null);
  return {
    numberWidth: timetable.showNumbers ? side * 0.75 : 0,
    timeWidth: timed ? side * (ranged ? 2.2 : 1.25) + SIDE : 0,
  };
}

function rowText(part: Part, row: Row, style: CardStyle, setting: Setting): readonly SceneNode[] {
  const size = lettersIn(row.box.height);
  const face = { font: style.font, weight: part.weight } as const;
  const limits = { width: part.box.width, maxLines: 2, size, minSize: Math.min(size, MIN_LETTERS) };
  const fit = fitText(cased(part.text, style.letterCase), face, limits, setting.fonts);
  const placing = {
    box: part.box,
    style: { ...face, size: fit.size },
    colour: inkOn(style),
    align: part.align,
    stand: 'middle',
    slot: row.activity.card.id,
  } as const;
  return placeLines(fit.lines, placing, setting.fonts);
}

function pictureOf(row: Row, timetable: VisualTimetable, setting: Setting): readonly SceneNode[] {
  const { activity, box } = row;
  const { numberWidth, timeWidth } = columnWidths(timetable, box.height);
  const square = {
    x: box.x + SIDE + numberWidth + timeWidth,
    y: box.y,
    width: box.height,
    height: box.height,
  };
  const face = { ...faceOf(activity, null), crossed: false };
  return barePicture(face, inset(square, 0.6), cardStyleOf(setting.look), setting.fonts, activity.card.id);
}

function lettersIn(height: number): number {
  return Math.max(MIN_LETTERS, height * LETTERS);
}

function strike(box: Box, slot: string): SceneNode {
  const y = box.y + box.height / 2;
  return {
    type: 'line',
    points: [
      [box.x + SIDE, y],
      [box.x + box.width - SIDE, y],
    ],
    stroke: { colour: '#a83f29', width: 1.2 },
    slot,
  };
}
