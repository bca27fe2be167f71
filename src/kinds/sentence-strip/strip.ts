import { CARD_INK } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { emptySlot } from '../../scene/slotMarks';
import type { Setting } from '../contract';
import { cardStyleOf } from '../style';
import { colourOfPart } from './colours';
import type { SentenceStrip } from './content';
import { composeQuestion } from './questions';

/** The strip in common use is 50 by 250 mm (practice.md 2.8). */
const STRIP_WIDTH = 250;
/** A strip of one or two slots is shorter: so much beside each, mm. */
const SHORT_GAP = 10;
const TAB = 13;
const TAB_GAP = 1.5;
const ROW_GAP = 4;
const GUIDE = '#8a8a8a';

interface Plan {
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  readonly side: number;
  /** Height of the question over a slot, mm. */
  readonly tab: number;
}

/** Slots as large as the cards, or on a base as they need to be; in two rows where one is too short for them. */
function planFor(strip: SentenceStrip, room: Box, { look, purpose, slotGrowth }: Setting): Plan {
  const count = strip.mode === 'strip' ? Number(strip.slots) : strip.parts.length;
  const tab = strip.mode === 'strip' ? 0 : TAB + TAB_GAP;
  const wanted = look.cardSize + (purpose === 'base' ? slotGrowth : 0);
  const rows = count > 3 && count * wanted > room.width ? 2 : 1;
  const columns = Math.ceil(count / rows);
  const high = (room.height - (rows - 1) * ROW_GAP) / rows - tab;
  return { count, rows, columns, tab, side: Math.min(wanted, room.width / columns, high) };
}

export function stripHeight(strip: SentenceStrip, room: Box, setting: Setting): number {
  const { rows, side, tab } = planFor(strip, room, setting);
  return rows * (side + tab) + (rows - 1) * ROW_GAP;
}

/** The strip at the top of the room, its slots empty. */
export function composeStrip(strip: SentenceStrip, room: Box, setting: Setting): readonly SceneNode[] {
  const plan = planFor(strip, room, setting);
  const { rows, columns, side, tab, count } = plan;
  const width = stripWidth(plan, strip, room);
  const x = room.x + (room.width - width) / 2;
  return Array.from({ length: rows }, (_, row) => {
    const box = { x, y: room.y + row * (side + tab + ROW_GAP) + tab, width, height: side };
    const inRow = Math.min(columns, count - row * columns);
    const gap = (width - inRow * side) / (inRow + 1);
    const slots = Array.from({ length: inRow }, (_, at) => ({
      x: x + gap + at * (side + gap),
      y: box.y,
      width: side,
      height: side,
    }));
    const filled = slots.flatMap((slot, at) => composeSlot(slot, row * columns + at, strip, setting));
    return [ground(box), ...filled, outline(box)];
  }).flat();
}

function stripWidth({ columns, side }: Plan, strip: SentenceStrip, room: Box): number {
  const short = columns * side + (columns + 1) * SHORT_GAP;
  if (strip.mode === 'colours') return Math.min(room.width, Math.max(columns * side, short));
  const wanted = columns < 3 ? short : Math.max(STRIP_WIDTH, columns * side);
  return Math.max(columns * side, Math.min(room.width, wanted));
}

function ground(box: Box): SceneNode {
  return { type: 'box', box: inset(box, 0.3), radius: 3, fill: '#fbfaf6', stroke: null };
}

/** Over the slots, which reach to the edge of the strip. */
function outline(box: Box): SceneNode {
  const stroke = { colour: CARD_INK, width: 0.6 };
  return { type: 'box', box: inset(box, 0.3), radius: 3, fill: null, stroke };
}

function composeSlot(box: Box, at: number, strip: SentenceStrip, setting: Setting): readonly SceneNode[] {
  const part = strip.mode === 'strip' ? undefined : strip.parts[at];
  const slot = setting.purpose === 'base' ? baseSlot(box, setting) : [openSlot(box)];
  if (part === undefined) return slot;
  const tab = { ...box, y: box.y - TAB - TAB_GAP, height: TAB };
  const fill = colourOfPart(part, strip.version, strip.own);
  const tint = fill === null || setting.purpose === 'base' ? [] : [{ ...openSlot(box), fill } as SceneNode];
  return [...composeQuestion(part, tab, strip, setting), ...slot, ...tint];
}

function openSlot(box: Box): SceneNode {
  const stroke = { colour: GUIDE, width: 0.3, dash: [2.5, 2] } as const;
  return { type: 'box', box: inset(box, 1.2), radius: 3, fill: '#ffffff', stroke };
}

function baseSlot(box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  return emptySlot(box, null, cardStyleOf(look), fonts);
}
