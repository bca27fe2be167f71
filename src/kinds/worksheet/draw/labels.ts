import { CARD_INK } from '../../../scene/cardStyle';
import type { Box, SceneNode } from '../../../scene/nodes';
import { type Diagram, diagramBox, drawDiagram, pointIn } from '../diagrams/diagram';
import type { PartLabel } from '../make/labelling';

/** Empty boxes of 45 by 14 mm (practice.md 2.18), narrower only on small paper. */
const BOX = { width: 45, share: 0.24 } as const;
const BETWEEN = 4;
/** From a box to the drawing, mm: the line is seen to leave. */
const LEAD = 8;
const LINE = { colour: CARD_INK, width: 0.5 } as const;
const DOT = 0.9;
const BRACKET = 2;
/** 120 to 150 mm (practice.md 2.18). */
const MOST_HIGH = 150;

export interface PartsWish {
  readonly diagram: Diagram;
  readonly labels: readonly PartLabel[];
  readonly room: Box;
  /** Height of a box, mm. */
  readonly height: number;
}

export interface Parts {
  readonly drawing: Box;
  /** For each label the box it is put in. */
  readonly boxes: readonly Box[];
}

/** The drawing in the middle and the boxes at its sides, in the order of the parts, so that no two lines cross. */
export function layParts({ diagram, labels, room, height }: PartsWish): Parts {
  const width = labelWidth(room);
  const middle = { ...room, x: room.x + width + LEAD, width: room.width - 2 * (width + LEAD) };
  const high = Math.min(MOST_HIGH, room.height);
  const drawing = diagramBox(diagram, { ...middle, y: room.y + (room.height - high) / 2, height: high });
  const boxes = new Map<PartLabel, Box>();
  for (const side of ['left', 'right'] as const) {
    const here = labels.filter(({ part }) => part.side === side);
    const x = side === 'left' ? drawing.x - LEAD - width : drawing.x + drawing.width + LEAD;
    const wished = here.map(({ part }) => pointIn(diagram, drawing, part.spot)[1] - height / 2);
    spread(wished, { room, height }).forEach((y, at) => {
      const label = here[at];
      if (label) boxes.set(label, { x, y, width, height });
    });
  }
  return { drawing, boxes: labels.flatMap((label) => boxes.get(label) ?? []) };
}

export function labelWidth(room: Box): number {
  return Math.min(BOX.width, room.width * BOX.share);
}

/** Tops that are in order, as near as may be to where they are wished, and none over another. */
function spread(
  wished: readonly number[],
  { room, height }: { room: Box; height: number },
): readonly number[] {
  const free = room.height - wished.length * height;
  const step = height + Math.max(0, Math.min(BETWEEN, free / Math.max(1, wished.length - 1)));
  const down: number[] = [];
  for (const y of wished) down.push(Math.max(y, room.y, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + step));
  const last = room.y + room.height - height;
  return down.map((y, at) => Math.min(y, last - (down.length - 1 - at) * step));
}

/** The drawing, and from each box a line to its part. */
export function drawParts({ diagram, labels }: PartsWish, { drawing, boxes }: Parts): readonly SceneNode[] {
  const lines = labels.flatMap((label, at) => {
    const box = boxes[at];
    return box ? pointer(label, box, { diagram, drawing }) : [];
  });
  return [...drawDiagram(diagram, drawing), ...lines];
}

function pointer(
  { part }: PartLabel,
  box: Box,
  { diagram, drawing }: { diagram: Diagram; drawing: Box },
): readonly SceneNode[] {
  const [x, y] = pointIn(diagram, drawing, part.spot);
  const from = [part.side === 'left' ? box.x + box.width : box.x, box.y + box.height / 2] as const;
  const line: SceneNode = { type: 'line', points: [from, [x, y]], stroke: LINE };
  if (part.span === undefined) {
    return [line, { type: 'ellipse', centre: [x, y], radius: [DOT, DOT], fill: CARD_INK, stroke: null }];
  }
  const reach = (part.span * drawing.width) / diagram.width;
  const tip = part.side === 'left' ? x + BRACKET : x - BRACKET;
  const bracket = [
    [tip, y - reach],
    [x, y - reach],
    [x, y + reach],
    [tip, y + reach],
  ] as const;
  return [line, { type: 'line', points: bracket, stroke: LINE }];
}
