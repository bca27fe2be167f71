import type { Look } from '../../model/look';
import { rowsOf } from '../../scene/cells';
import { cutLines } from '../../scene/cutMarks';
import { inset } from '../../scene/geometry';
import { layGrid } from '../../scene/grid';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { barePages, type Drawing, drawn, titledPages, together } from '../drawing';
import { bandsIn } from './bands';
import type { FeelingsScale } from './content';
import { markerIn } from './marker';
import { MARKER_ROOM, shownColumns } from './plan';

/** A pocket card: four on a sheet of A4 within its margins, and small enough for a lanyard. */
const POCKET = { width: 91, height: 130 } as const;
const POCKET_GAP = 6;
const MOST_COPIES = 12;
const POCKET_MARGIN = 3;
const POCKET_TITLE = 8;
const MARKER_GAP = 3;

/** The scale on a whole page, or as small copies to cut out. */
export function compose(scale: FeelingsScale, setting: Setting): readonly Scene[] {
  if (scale.size === 'pocket') return barePages(setting, (sheet) => [pockets(scale, setting, sheet)]);
  return titledPages(setting, (room) => [wholePage(scale, setting, room)]);
}

function wholePage(scale: FeelingsScale, setting: Setting, room: Box): Drawing {
  if (!scale.marker) return bandsIn(scale, setting, room);
  const shares = [room.height - MARKER_ROOM, MARKER_ROOM - MARKER_GAP];
  const [top = room, foot = room] = rowsOf(room, shares, MARKER_GAP);
  return together([bandsIn(scale, setting, top), drawn(...markerIn(foot, setting))]);
}

/** As many copies as the sheet holds. The first is the one that is worked on. */
function pockets(scale: FeelingsScale, setting: Setting, sheet: Box): Drawing {
  const area = printable(sheet);
  const [cards = []] = layGrid({
    area,
    cellWidth: Math.min(POCKET.width, area.width),
    cellHeight: Math.min(POCKET.height, area.height),
    gap: POCKET_GAP,
    count: MOST_COPIES,
    fill: 'rows',
  });
  const copies = cards.map((card, at) => {
    const copy = pocket(scale, setting, card);
    return at === 0 ? copy : { nodes: copy.nodes.map(withoutSlot), slots: [] };
  });
  return together([drawn(...cutLines({ cards, gap: POCKET_GAP, floor: sheet.height })), ...copies]);
}

function pocket(scale: FeelingsScale, setting: Setting, card: Box): Drawing {
  const small = { ...setting, look: pocketLook(scale, setting.look) };
  const inside = inset(card, POCKET_MARGIN);
  if (setting.title === '') return bandsIn(scale, small, inside);
  const title = { ...inside, height: POCKET_TITLE };
  const rest = { ...inside, y: inside.y + POCKET_TITLE, height: inside.height - POCKET_TITLE };
  const words = wordsIn(
    setting.title,
    title,
    { font: setting.look.font, size: 5, weight: 700, stand: 'top', maxLines: 1 },
    setting.fonts,
  );
  return together([drawn(...words), bandsIn(scale, small, rest)]);
}

/** Three pictures side by side are too small to have words under them; the word of the band still stands. */
function pocketLook(scale: FeelingsScale, look: Look): Look {
  const labelPlace = shownColumns(scale).length > 1 ? 'none' : look.labelPlace;
  return { ...look, border: 'thin', labelPlace };
}

function withoutSlot({ slot: _, ...node }: SceneNode): SceneNode {
  return node as SceneNode;
}
