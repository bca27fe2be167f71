import { composeCardFace, fitLabels, type LabelFit } from '../../scene/cardFace';
import type { CardStyle } from '../../scene/cardStyle';
import { CELL_GAP, layGrid } from '../../scene/grid';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { emptySlot, finishedPocket, nowMarker, slotLabel } from '../../scene/slotMarks';
import type { Setting } from '../contract';
import { type Drawing, titledPages } from '../drawing';
import { cardStyleOf } from '../style';
import type { Activity, VisualTimetable } from './content';
import { faceOf, nameOf } from './face';
import { composeList } from './list';
import { timeLabel } from './times';

/** Height of the band for times above a card, as a share of the card. */
const TIME_SHARE = 0.13;
const TIME_MIN = 5;
const TIME_LETTERS = 0.72;

interface Plan {
  readonly timetable: VisualTimetable;
  readonly setting: Setting;
  readonly style: CardStyle;
  /** Side of a slot and height of the band above it, mm. */
  readonly slot: number;
  readonly band: number;
  readonly label: LabelFit;
}

/** The day as pages: cards of a true size in the layout chosen, or the empty slots they are put on. */
export function compose(timetable: VisualTimetable, setting: Setting): readonly Scene[] {
  return titledPages(
    setting,
    (room) =>
      timetable.layout === 'list' && setting.purpose === 'board'
        ? composeList(timetable, setting, room)
        : composeCards(planFor(timetable, setting, room), room),
    timetable.day,
  );
}

/** The side a card can have at most on this page, mm: a larger one is drawn at this size so that nothing is cut off. */
function planFor(timetable: VisualTimetable, setting: Setting, rest: Box): Plan {
  const style = cardStyleOf(setting.look);
  const timed = timetable.showTimes && timetable.activities.some((activity) => activity.time !== null);
  const wanted = setting.look.cardSize + (setting.purpose === 'base' ? setting.slotGrowth : 0);
  const band = timed ? Math.max(TIME_MIN, wanted * TIME_SHARE) : 0;
  const slot = Math.min(wanted, rest.width, rest.height - band);
  const faces = timetable.activities.map((activity) => faceOf(activity, null));
  return { timetable, setting, style, slot, band, label: fitLabels(faces, slot, style, setting.fonts) };
}

function composeCards(plan: Plan, area: Box): readonly Drawing[] {
  const { timetable, slot, band } = plan;
  const { activities, layout, finishedPocket: pocket } = timetable;
  const pages = layGrid({
    area,
    cellWidth: slot,
    cellHeight: slot + band,
    gap: CELL_GAP,
    count: activities.length + (pocket && activities.length > 0 ? 1 : 0),
    fill: layout === 'horizontal' || layout === 'two-rows' ? 'rows' : 'columns',
    ...(layout === 'two-rows' ? { maxRows: 2 } : {}),
  });
  let at = 0;
  return pages.map((cells) => {
    const drawings = cells.map((cell) => {
      const activity = activities[at];
      at += 1;
      return activity ? composeCell(activity, at, cell, plan) : composePocket(cell, plan);
    });
    return { nodes: drawings.flatMap((d) => d.nodes), slots: drawings.flatMap((d) => d.slots) };
  });
}

function composeCell(activity: Activity, number: number, cell: Box, plan: Plan): Drawing {
  const { timetable, setting, style, slot, band } = plan;
  const { fonts } = setting;
  const id = activity.card.id;
  const box = { x: cell.x, y: cell.y + band, width: slot, height: slot };
  const times = timetable.showTimes ? timeLabel(activity, timetable.clock) : '';
  const over = slotLabel(
    { text: times, box: { ...cell, height: band }, font: style.font, size: band * TIME_LETTERS, slot: id },
    fonts,
  );
  const shownNumber = timetable.showNumbers ? number : null;
  if (setting.purpose === 'base') {
    return { nodes: [...over, ...emptySlot(box, shownNumber, style, fonts)], slots: [] };
  }
  const face = faceOf(activity, shownNumber);
  const marker: readonly SceneNode[] = timetable.now === id ? nowMarker(box, style.font, fonts, id) : [];
  return {
    nodes: [...over, ...composeCardFace(face, box, style, plan.label, fonts, id), ...marker],
    slots: [{ id, box, name: nameOf(activity, times, timetable.now === id) }],
  };
}

function composePocket(cell: Box, plan: Plan): Drawing {
  const box = { x: cell.x, y: cell.y + plan.band, width: plan.slot, height: plan.slot };
  return { nodes: finishedPocket(box, plan.style.font, plan.setting.fonts), slots: [] };
}
