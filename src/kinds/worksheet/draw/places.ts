import { CARD_INK } from '../../../scene/cardStyle';
import { inset } from '../../../scene/geometry';
import { layGrid } from '../../../scene/grid';
import type { Box, SceneNode } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import type { Setting } from '../../contract';

const EDGE = { colour: CARD_INK, width: 0.5 } as const;
const RADIUS = 2;
const LEAST = 8;
const NUMBER_LETTERS = 18 * MM_PER_PT;
const RULE = { colour: '#8a8a8a', width: 0.35 } as const;
/** From line to line, mm: room for a hand that is still learning (practice.md 3.2). */
export const LINE_PITCH = 12;

export interface PlacesWish {
  readonly room: Box;
  readonly count: number;
  /** Side wanted, mm; smaller where the room asks for it. */
  readonly side: number;
  readonly gap: number;
  /** Room kept over each, as for its number, mm. */
  readonly head?: number;
}

/** Square places, as large as wished or as fits on one page, in even rows. */
export function squarePlaces({ room, count, side, gap, head = 0 }: PlacesWish): readonly Box[] {
  if (count === 0) return [];
  for (let size = Math.min(side, room.width, room.height - head); size > LEAST; size *= 0.97) {
    const pages = layGrid({
      area: room,
      cellWidth: size,
      cellHeight: size + head,
      gap,
      count,
      fill: 'rows',
    });
    if (pages.length === 1) {
      return (pages[0] ?? []).map((box) => ({ ...box, y: box.y + head, height: size }));
    }
  }
  return [];
}

/** A place to stick or write in. */
export function openPlace(box: Box): SceneNode {
  return { type: 'box', box: inset(box, EDGE.width / 2), radius: RADIUS, fill: '#ffffff', stroke: EDGE };
}

/** The number over a place. */
export function numberOver(box: Box, number: number, { head, setting }: { head: number; setting: Setting }) {
  const over = { ...box, y: box.y - head, height: head };
  const wish = { font: setting.look.font, weight: 700, size: NUMBER_LETTERS, maxLines: 1 } as const;
  return wordsIn(String(number), over, wish, setting.fonts);
}

/** Lines to write on, from the top of the room down. */
export function writingLines(room: Box, pitch = LINE_PITCH): readonly SceneNode[] {
  const count = Math.max(1, Math.floor((room.height + 0.01) / pitch));
  return Array.from({ length: count }, (_, at): SceneNode => {
    const y = room.y + Math.min(room.height, (at + 1) * pitch);
    return {
      type: 'line',
      points: [
        [room.x, y],
        [room.x + room.width, y],
      ],
      stroke: RULE,
    };
  });
}
