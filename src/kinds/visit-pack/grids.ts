import { evenRuns } from '../../base/list';
import type { Card } from '../../model/card';
import { tickBoxIn } from '../../scene/besideWords';
import { shareOut, squarest } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import { CELL_GAP } from '../../scene/grid';
import type { Box, SceneNode } from '../../scene/nodes';
import { cardGround } from '../cardGround';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, type Drawing, drawn, inSlot, together } from '../drawing';
import { composeSplitCards } from '../splitCards';
import type { Size } from './content';
import type { Plan } from './plan';

/** Things to spot, and rules, on one page. */
const SPOTS: Readonly<Record<Size, number>> = { large: 4, middle: 6, small: 12 };
const RULES: Readonly<Record<Size, number>> = { large: 2, middle: 4, small: 6 };
/** Foot of a card for its box to tick, on A5, mm, and the most of the card that it takes. */
const TICK = { room: 11, most: 0.28, share: 0.72 } as const;
/** Kept free for the thickest border, mm: a face has a ground of its own, which would lie over it. */
const BORDER_ROOM = 1.6;
const SPLIT = { picture: 'left', share: 0.42 } as const;

/** What to look for, each with a box to tick at its foot. */
export function spotPages(
  cards: readonly Card[],
  room: Box,
  { pack, setting, scale }: Plan,
): readonly Drawing[] {
  const pages = evenRuns(cards, SPOTS[pack.size]);
  return pages.map((run) => {
    const boxes = cellsFor(Math.max(run.length, 2), room, scale);
    const height = Math.min(TICK.room * scale, (boxes[0]?.height ?? 0) * TICK.most);
    const placed = run.flatMap((card, at) => (boxes[at] ? [{ card, box: boxes[at] }] : []));
    return together([
      drawn(...placed.flatMap(({ card, box }) => inSlot([cardGround(box, setting)], card.id))),
      withWholeSlots(placed, height, setting),
      drawn(...placed.flatMap(({ card, box }) => inSlot([tickAt(box, height)], card.id))),
    ]);
  });
}

function withWholeSlots(placed: readonly CardInBox[], foot: number, setting: Setting): Drawing {
  const faces = placed.map((one) => ({
    ...one,
    box: inset({ ...one.box, height: one.box.height - foot }, BORDER_ROOM),
    style: { border: 'none' } as const,
  }));
  const { nodes, slots } = composeCards(faces, setting);
  return { nodes, slots: slots.map((slot, at) => ({ ...slot, box: placed[at]?.box ?? slot.box })) };
}

function tickAt(box: Box, height: number): SceneNode {
  return tickBoxIn({ ...box, y: box.y + box.height - height, height }, TICK.share);
}

/** A rule a card: what to do, never what not to do. Words stand beside small pictures. */
export function safePages(
  cards: readonly Card[],
  room: Box,
  { pack, setting, scale }: Plan,
): readonly Drawing[] {
  return evenRuns(cards, RULES[pack.size]).map((run) => {
    const rows = { columns: 1, rows: Math.max(run.length, 4), gap: CELL_GAP * scale };
    const beside = pack.size === 'small';
    const boxes = beside ? shareOut({ area: room, ...rows }) : cellsFor(run.length, room, scale);
    const placed = run.flatMap((card, at) => (boxes[at] ? [{ card, box: boxes[at] }] : []));
    return beside ? composeSplitCards(placed, setting, SPLIT) : composeCards(placed, setting);
  });
}

function cellsFor(count: number, area: Box, scale: number): readonly Box[] {
  return shareOut({ area, ...squarest(count, area), gap: CELL_GAP * scale });
}
