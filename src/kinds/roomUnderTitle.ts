import { type PageSetup, pageSize } from '../model/page';
import type { Box } from '../scene/nodes';
import { printable } from '../scene/page';

/** Of the short side of the sheet. */
const TITLE_SHARE = 0.104;

/**
 * The room of a page whether it has a title or not, so that cards on it and loose ones are of one size. No less than
 * what `titledPages` leaves under a title of one line.
 */
export function roomUnderTitle(page: PageSetup): Box {
  const sheet = pageSize(page);
  const room = printable(sheet);
  const title = Math.min(sheet.width, sheet.height) * TITLE_SHARE;
  return { ...room, y: room.y + title, height: room.height - title };
}
