import { rowsOf } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import { CELL_GAP, layGrid } from '../../scene/grid';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { emptyCell, tagged } from '../../scene/slotMarks';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, type Drawing, drawn, inSlot, titledPages, together } from '../drawing';
import { PHASES, type Phase, type TaskStrip } from './content';
import { doneMarks, doneRoom } from './done';
import { type NumberedStep, numbered } from './edits';
import { composeRows } from './rows';

/** Less can't be told apart (practice.md 2.2). */
const SMALLEST = 20;
const SHRINK = 0.94;
const ZONE_HEAD_PT = 18;
const ZONE_HEAD = 10;
const ZONE_PADDING = 3;
const ZONE_RADIUS = 4;
/** Quiet grounds; the name and the number say which is which. */
const ZONE_GROUNDS = ['#fdf3dc', '#e8f1fb', '#eaf3e6'] as const;
const EDGE = { colour: '#5b5b5b', width: 0.4 } as const;

/** The steps in order, one under the other or side by side, in three zones where they are grouped. */
export function compose(strip: TaskStrip, setting: Setting): readonly Scene[] {
  return titledPages(setting, (room) => {
    if (strip.done === 'list' && setting.purpose === 'board') return composeRows(strip, setting, room);
    if (strip.grouped) return [composeZones(strip, setting, room)];
    return composeStrip(strip, setting, room);
  });
}

function sideWanted({ look, purpose, slotGrowth }: Setting): number {
  return look.cardSize + (purpose === 'base' ? slotGrowth : 0);
}

function composeStrip(strip: TaskStrip, setting: Setting, room: Box): readonly Drawing[] {
  const steps = numbered(strip);
  if (steps.length === 0) return [composeBlank(strip, setting, room)];
  const extra = doneRoom(strip);
  const side = Math.min(
    sideWanted(setting),
    room.width / (1 + extra.width),
    room.height / (1 + extra.height),
  );
  const pages = layGrid(cellsFor(strip, room, side, steps.length));
  let at = 0;
  return pages.map((cells) => {
    const here = cells.map((cell) => ({ cell, ...(steps[at++] as NumberedStep) }));
    return composeSteps(here, strip, { setting, side });
  });
}

function cellsFor(strip: TaskStrip, area: Box, side: number, count: number) {
  const extra = doneRoom(strip);
  return {
    area,
    cellWidth: side * (1 + extra.width),
    cellHeight: side * (1 + extra.height),
    gap: CELL_GAP,
    count,
    fill: strip.direction === 'down' ? 'columns' : 'rows',
  } as const;
}

interface Plan {
  readonly setting: Setting;
  readonly side: number;
}

type StepInCell = NumberedStep & { readonly cell: Box };

function composeSteps(steps: readonly StepInCell[], strip: TaskStrip, { setting, side }: Plan): Drawing {
  const cards = steps.map(({ step, number, last, cell }): CardInBox => {
    const box = { x: cell.x, y: cell.y + cell.height - side, width: side, height: side };
    return {
      card: step.card,
      box,
      marks: { number: strip.showNumbers ? number : null },
      also: last && strip.lastIsYours ? 'my own step' : '',
    };
  });
  const board = setting.purpose === 'board';
  const marks = steps.flatMap(({ step, last, cell }, at): readonly SceneNode[] => {
    const box = cards[at]?.box;
    if (!box) return [];
    const mine = last && strip.lastIsYours && board;
    const done = board ? doneMarks({ strip, cell, box }, setting) : [];
    const frame = mine ? tagged(box, 'my step', setting.look.font, setting.fonts) : [];
    return inSlot([...done, ...frame], step.card.id);
  });
  return together([composeCards(cards, setting), drawn(...marks)]);
}

/** Places for the first steps, so that an empty strip looks like what it will be. */
function composeBlank(strip: TaskStrip, setting: Setting, room: Box): Drawing {
  const side = Math.min(sideWanted(setting), room.width, room.height);
  const [cells = []] = layGrid(cellsFor({ ...strip, done: 'cards' }, room, side, 4));
  return drawn(...cells.flatMap((cell) => emptyCell(cell)));
}

function composeZones(strip: TaskStrip, setting: Setting, room: Box): Drawing {
  const steps = numbered(strip);
  const wide = room.width > room.height;
  const gap = CELL_GAP;
  const third = (room.width - 2 * gap) / 3;
  const zones = wide
    ? PHASES.map((phase) => ({ ...room, x: room.x + phase * (third + gap), width: third }))
    : rowsOf(room, [1, 1, 1], gap);
  const most = Math.max(1, ...PHASES.map((phase) => stepsIn(steps, phase).length));
  const inside = zones.map((zone) => {
    const box = inset(zone, ZONE_PADDING);
    return { ...box, y: box.y + ZONE_HEAD, height: box.height - ZONE_HEAD };
  });
  const side = fittingSide(strip, inside[0] ?? room, { wanted: sideWanted(setting), count: most });
  return together(
    PHASES.map((phase) => {
      const [zone, area] = [zones[phase] ?? room, inside[phase] ?? room];
      const here = stepsIn(steps, phase);
      const [cells = []] = here.length === 0 ? [] : layGrid(cellsFor(strip, area, side, here.length));
      const placed = here.flatMap((step, at) => {
        const cell = cells[at];
        return cell ? [{ ...step, cell }] : [];
      });
      return together([
        drawn(...zoneFrame(zone, phase, strip.phaseNames[phase], setting)),
        composeSteps(placed, strip, { setting, side }),
      ]);
    }),
  );
}

function stepsIn(steps: readonly NumberedStep[], phase: Phase): readonly NumberedStep[] {
  return steps.filter(({ step }) => step.phase === phase);
}

/** The largest side with which all steps of the fullest zone stand in it. */
function fittingSide(
  strip: TaskStrip,
  area: Box,
  { wanted, count }: { readonly wanted: number; readonly count: number },
): number {
  const extra = doneRoom(strip);
  let side = Math.min(wanted, area.width / (1 + extra.width), area.height / (1 + extra.height));
  while (side > SMALLEST / 2 && layGrid(cellsFor(strip, area, side, count)).length > 1) side *= SHRINK;
  return side;
}

function zoneFrame(zone: Box, phase: Phase, name: string, { look, fonts }: Setting): readonly SceneNode[] {
  const head = { ...inset(zone, ZONE_PADDING), height: ZONE_HEAD - 1 };
  const words = `${phase + 1}  ${name}`;
  return [
    {
      type: 'box',
      box: inset(zone, 0.2),
      radius: ZONE_RADIUS,
      fill: ZONE_GROUNDS[phase],
      stroke: EDGE,
    },
    ...wordsIn(
      words,
      head,
      { font: look.font, size: ZONE_HEAD_PT * MM_PER_PT, weight: 700, maxLines: 1 },
      fonts,
    ),
  ];
}
