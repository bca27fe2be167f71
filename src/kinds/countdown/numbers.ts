import type { Card } from '../../model/card';
import { columnsOf, rowsOf } from '../../scene/cells';
import { CELL_GAP, layGrid } from '../../scene/grid';
import type { Box, Scene } from '../../scene/nodes';
import { printable } from '../../scene/page';
import type { Setting } from '../contract';
import { barePages, composeCards, type Drawing, NOTHING, together } from '../drawing';
import { composeHeaded } from '../headed';
import type { Countdown } from './content';

/** The place for what comes next is large: it is what the pupil is counting down to. */
const NEXT_SIZE = 70;
const STRIP_SHARE = 0.4;

/** A strip of pieces to take off, the last one finished, and the place for what comes next (practice.md 2.11). */
export function composeNumbers(content: Countdown, setting: Setting): readonly Scene[] {
  const last = content.after === 'last' ? content.cards.at(-1) : undefined;
  const pieces = last ? content.cards.slice(0, -1) : content.cards;
  return barePages(setting, (sheet) => {
    const whole = printable(sheet);
    const down = whole.height > whole.width;
    const parts = down ? columnsOf(whole, [STRIP_SHARE, 1 - STRIP_SHARE]) : rowsOf(whole, [1, 1]);
    const [strip = whole, aside = whole] = content.after === 'none' ? [whole, whole] : parts;
    const pages = composeStrip(pieces, strip, down, setting);
    if (content.after === 'none') return pages;
    const next = composeNext(last ?? null, aside, setting);
    const before = pages.slice(0, -1);
    return [...before, together([pages.at(-1) ?? NOTHING, next])];
  });
}

function composeStrip(
  pieces: readonly Card[],
  area: Box,
  down: boolean,
  setting: Setting,
): readonly Drawing[] {
  const wanted = setting.look.cardSize + (setting.purpose === 'base' ? setting.slotGrowth : 0);
  const side = Math.min(wanted, area.width, area.height);
  const fill = down ? 'columns' : 'rows';
  const grid = { area, cellWidth: side, cellHeight: side, gap: CELL_GAP, count: pieces.length } as const;
  let at = 0;
  return layGrid({ ...grid, fill }).map((boxes) => {
    const cards = boxes.flatMap((box) => {
      const card = pieces[at];
      at += 1;
      return card ? [{ card, box }] : [];
    });
    return composeCards(cards, setting);
  });
}

function composeNext(card: Card | null, area: Box, setting: Setting): Drawing {
  const large = { ...setting, look: { ...setting.look, cardSize: NEXT_SIZE } };
  const shown = setting.purpose === 'base' ? null : card;
  return composeHeaded([{ heading: 'next', card: shown }], { area, pocket: false }, large).drawing;
}
