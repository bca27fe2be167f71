import { isEmptyPlace } from '../../model/items';
import { cased } from '../../scene/cardStyle';
import { CELL_GAP, layGrid } from '../../scene/grid';
import type { Box } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import { composeCards, type Drawing, drawn, together } from '../drawing';
import { cellsOfDay, type WeekTimetable } from './content';
import { STAFF_LINE, staffLine } from './staffLine';
import type { Place } from './weekGrid';

/** Room for the session's name over a card, mm. */
const NAME_HEIGHT = 7;
const NAME_LETTERS = 12 * MM_PER_PT;

/**
 * One day of the week as a strip of true-size cards. It has no cards of its own, so it can not say anything else than the
 * week. Sessions with nothing in them are left out, unless all are empty.
 */
export function dayStrip(week: WeekTimetable, number: number, { room, setting }: Place): readonly Drawing[] {
  const all = cellsOfDay(week, number, week.day).flatMap((at, session) => {
    const cell = week.cells[at];
    return cell ? [{ cell, name: week.sessions[session] ?? '' }] : [];
  });
  const used = all.filter(({ cell }) => !isEmptyPlace(cell.card));
  const shown = used.length === 0 ? all : used;
  const below = week.staffCopy ? STAFF_LINE : 0;
  const side = Math.min(setting.look.cardSize, room.width, room.height - NAME_HEIGHT - below);
  const pages = layGrid({
    area: room,
    cellWidth: side,
    cellHeight: NAME_HEIGHT + side + below,
    gap: CELL_GAP,
    count: shown.length,
    fill: room.width >= room.height ? 'rows' : 'columns',
  });
  let before = 0;
  return pages.map((boxes) => {
    const cells = shown.slice(before, before + boxes.length);
    before += boxes.length;
    const placed = boxes.flatMap((box, at) => {
      const one = cells[at];
      return one ? [{ ...one, box, square: { ...box, y: box.y + NAME_HEIGHT, height: side } }] : [];
    });
    return together([
      composeCards(
        placed.map(({ cell, square }) => ({ card: cell.card, box: square })),
        setting,
      ),
      drawn(
        ...placed.flatMap(({ cell, name, box, square }) => [
          ...nameOver(name, { ...box, height: NAME_HEIGHT }, cell.card.id, setting),
          ...(week.staffCopy
            ? staffLine(cell, { ...square, y: square.y + side, height: STAFF_LINE }, setting)
            : []),
        ]),
      ),
    ]);
  });
}

function nameOver(name: string, box: Box, slot: string, { look, fonts }: Place['setting']) {
  const wish = { font: look.font, size: NAME_LETTERS, maxLines: 1, slot } as const;
  return wordsIn(cased(name, look.letterCase), box, wish, fonts);
}
