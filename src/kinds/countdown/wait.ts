import type { Card } from '../../model/card';
import { squarest } from '../../scene/cells';
import { CELL_GAP, layGrid } from '../../scene/grid';
import type { Box, Scene } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { tokenRings } from '../../scene/tokens';
import type { Setting } from '../contract';
import { barePages, composeCards, type Drawing, drawn, together } from '../drawing';
import { composeHeaded } from '../headed';
import type { Countdown } from './content';

/** Of the page, what the pieces get; and the air over them, mm. */
const PIECES_SHARE = 0.26;
const PIECES_AIR = 5;
const RING = 28;
/** More cards than make a wait: they get half of the page. */
const MANY = 6;

/** Wait, pieces to take off or put on one by one, then what comes (practice.md 2.11). */
export function composeWait(content: Countdown, setting: Setting): readonly Scene[] {
  const [wait] = content.cards;
  const then = content.cards.length > 1 ? content.cards.at(-1) : undefined;
  const pieces = content.cards.slice(1, -1);
  const base = setting.purpose === 'base';
  return barePages(setting, (sheet) => {
    const whole = printable(sheet);
    const kept = whole.height * (pieces.length > MANY ? 0.5 : PIECES_SHARE);
    const places = [
      { heading: 'now', card: base ? null : (wait ?? null), strong: true },
      { heading: 'then', card: base ? null : (then ?? null) },
    ];
    const area = { ...whole, height: whole.height - kept };
    const { drawing, run } = composeHeaded(places, { area, pocket: false }, setting);
    const y = run.bounds.y + run.bounds.height + PIECES_AIR;
    const row = { ...whole, y, height: kept - PIECES_AIR };
    return [together([drawing, composePieces(pieces, content.pieces, row, setting)])];
  });
}

function composePieces(pieces: readonly Card[], rings: number, row: Box, setting: Setting): Drawing {
  if (pieces.length === 0 || setting.purpose === 'base') {
    const { nodes } = tokenRings(row, Math.max(rings, pieces.length), { size: RING });
    return drawn(...nodes);
  }
  const { columns, rows } = squarest(pieces.length, row);
  const side = Math.min(
    setting.look.cardSize,
    (row.width - CELL_GAP * (columns - 1)) / columns,
    (row.height - CELL_GAP * (rows - 1)) / rows,
  );
  const grid = { area: row, cellWidth: side, cellHeight: side, gap: CELL_GAP, count: pieces.length } as const;
  const [boxes = []] = layGrid({ ...grid, fill: 'rows', maxRows: rows });
  return composeCards(
    pieces.flatMap((card, at) => {
      const box = boxes[at];
      return box ? [{ card, box }] : [];
    }),
    setting,
  );
}
