import type { Card } from '../../model/card';
import { columnsOf, rowsOf } from '../../scene/cells';
import { CELL_GAP, layGrid } from '../../scene/grid';
import { arrowIn } from '../../scene/headedRun';
import type { Box, Scene } from '../../scene/nodes';
import { printable } from '../../scene/page';
import type { Setting } from '../contract';
import { barePages, composeCards, type Drawing, drawn, NOTHING, together } from '../drawing';
import { composeHeaded } from '../headed';
import type { Countdown } from './content';

/** The place for what comes next is large: it is what the pupil is counting down to. */
const NEXT_SIZE = 70;
const STRIP_SHARE = 0.4;

/** Between strip and next where one is under the other, for the arrow, mm. */
const ARROW_ROOM = 12;
/** A headed place against its slot: the heading and its gap come on top. */
const HEADED_SHARE = 1.3;

/** A strip of pieces to take off, the last one finished, and the place for what comes next (practice.md 2.11). */
export function composeNumbers(content: Countdown, setting: Setting): readonly Scene[] {
  const last = content.after === 'last' ? content.cards.at(-1) : undefined;
  const pieces = last ? content.cards.slice(0, -1) : content.cards;
  return barePages(setting, (sheet) => {
    const whole = printable(sheet);
    const down = whole.height > whole.width;
    if (content.after === 'none') return composeStrip(pieces, whole, down, setting).drawings;
    const parts = down
      ? columnsOf(whole, [STRIP_SHARE, 1 - STRIP_SHARE])
      : rowsOf(whole, [1, 1.1], ARROW_ROOM);
    const [area = whole, aside = whole] = parts;
    const strip = composeStrip(pieces, area, down, setting);
    const next = composeNext(last ?? null, { aside, down, end: strip.end }, setting);
    return [...strip.drawings.slice(0, -1), together([strip.drawings.at(-1) ?? NOTHING, next])];
  });
}

function composeStrip(pieces: readonly Card[], area: Box, down: boolean, setting: Setting) {
  const side = Math.min(setting.look.cardSize + growthOf(setting), area.width, area.height);
  const fill = down ? 'columns' : 'rows';
  const grid = {
    area,
    cellWidth: side,
    cellHeight: side,
    gap: CELL_GAP,
    count: pieces.length,
    fill,
  } as const;
  const pages = layGrid(grid);
  let at = 0;
  const drawings = pages.map((boxes) => {
    const cards = boxes.flatMap((box) => {
      const card = pieces[at];
      at += 1;
      return card ? [{ card, box }] : [];
    });
    return composeCards(cards, setting);
  });
  return { drawings, end: pages.at(-1)?.at(-1) ?? null };
}

interface NextPlace {
  readonly aside: Box;
  readonly down: boolean;
  /** Where the last piece of the strip lies. */
  readonly end: Box | null;
}

/** It stands by the last piece, and an arrow leads from that to it. */
function composeNext(card: Card | null, place: NextPlace, setting: Setting): Drawing {
  const large = { ...setting, look: { ...setting.look, cardSize: NEXT_SIZE } };
  const shown = setting.purpose === 'base' ? null : card;
  const area = nextArea(place, NEXT_SIZE + growthOf(setting));
  const { drawing, run } = composeHeaded([{ heading: 'next', card: shown }], { area, pocket: false }, large);
  const [slot] = run.slots;
  const { end, down } = place;
  if (!end || !slot) return drawing;
  const right = end.x + end.width;
  const foot = end.y + end.height;
  const arrow = down
    ? { ...end, x: right, width: slot.x - right }
    : { ...end, y: foot, height: run.bounds.y - foot };
  return together([drawing, drawn(...arrowIn(arrow, down))]);
}

function nextArea({ aside, down, end }: NextPlace, side: number): Box {
  if (!end) return aside;
  if (down) {
    const foot = end.y + end.height;
    const height = Math.min(side * HEADED_SHARE, foot - aside.y);
    return { ...aside, y: foot - height, height };
  }
  const width = Math.min(side, aside.width);
  const x = end.x + end.width / 2 - width / 2;
  return { ...aside, x: Math.max(aside.x, Math.min(x, aside.x + aside.width - width)), width };
}

function growthOf({ purpose, slotGrowth }: Setting): number {
  return purpose === 'base' ? slotGrowth : 0;
}
