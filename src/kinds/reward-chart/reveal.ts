import { type PageSetup, pageSize } from '../../model/page';
import { shareOut } from '../../scene/cells';
import { cutLines } from '../../scene/cutMarks';
import { centreOf } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { composeCards, type Drawing, drawn, together } from '../drawing';
import type { Pieces, RewardChart } from './content';
import { rolesOf } from './edits';
import { targetsIn } from './targets';
import { composeKey, KEY_HEIGHT } from './tokenKey';

const COLUMNS: Record<Pieces, number> = { '4': 2, '6': 3, '9': 3 };
const EDGE = { colour: '#1a1a1a', width: 0.6 } as const;
const INNER = { colour: '#8a8a8a', width: 0.3, dash: [2.5, 2] as const } as const;
const NUMBER = { box: 7, letters: 5.5 } as const;
const BAND = 24;
const GAP = 4;
/** Of the short side, for the title and its air. */
const TITLE_SHARE = 0.09;

/** The board that the pieces are put on, each place with its number. */
export function composePiecesBoard(chart: RewardChart, setting: Setting, room: Box): Drawing {
  const { square, band } = places(room, setting.page);
  const cells = cellsIn(square, chart.pieces);
  const [targets, key] = [
    { ...band, height: band.height - KEY_HEIGHT },
    { ...band, y: band.y + band.height - KEY_HEIGHT, height: KEY_HEIGHT },
  ];
  return together([
    drawn(
      ...cells.map((box): SceneNode => ({ type: 'box', box, radius: 0, fill: '#ffffff', stroke: INNER })),
      { type: 'box', box: square, radius: 0, fill: null, stroke: EDGE },
      ...numbers(cells, setting),
      ...targetsIn(chart.targets, targets, setting),
    ),
    composeKey(rolesOf(chart).token, 'one piece each time', key, setting),
  ]);
}

/** The picture itself, as large as its board, to be cut along the lines. */
export function composeRevealed(chart: RewardChart, setting: Setting, room: Box): Drawing {
  const side = sideOn(setting.page);
  const middle = centreOf(room);
  const square = { x: middle.x - side / 2, y: middle.y - side / 2, width: side, height: side };
  const cells = cellsIn(square, chart.pieces);
  const style = { labelPlace: 'none', border: 'none' } as const;
  const card = { card: rolesOf(chart).motivator, box: square, style };
  const floor = room.y + room.height;
  return together([
    composeCards([card], setting),
    drawn(...cutLines({ cards: cells, gap: 0, floor }), ...numbers(cells, setting)),
  ]);
}

/**
 * How large the picture is, on both pages alike, so that pieces and places match: room for a title is kept whether
 * there is one or not.
 */
function sideOn(page: PageSetup): number {
  const sheet = pageSize(page);
  const { width, height } = printable(sheet);
  const high = height - Math.min(sheet.width, sheet.height) * TITLE_SHARE;
  return width > high ? high : Math.min(width, high - BAND - KEY_HEIGHT - GAP);
}

/** The board’s square and, beside it or over it, room for the target and the key. */
function places(room: Box, page: PageSetup): { readonly square: Box; readonly band: Box } {
  const side = sideOn(page);
  const square = { x: room.x + room.width - side, y: room.y + room.height - side, width: side, height: side };
  if (room.width > room.height) {
    return { square, band: { ...square, x: room.x, width: room.width - side - 2 * GAP } };
  }
  const height = BAND + KEY_HEIGHT;
  const top = (room.height - side - height - GAP) / 2;
  return {
    square: { ...square, x: room.x + (room.width - side) / 2, y: room.y + top + height + GAP },
    band: { ...room, y: room.y + top, height },
  };
}

function cellsIn(square: Box, pieces: Pieces): readonly Box[] {
  const columns = COLUMNS[pieces];
  return shareOut({ area: square, columns, rows: Number(pieces) / columns, gap: 0 });
}

function numbers(cells: readonly Box[], { look, fonts }: Setting): readonly SceneNode[] {
  return cells.flatMap(({ x, y }, at) => {
    const box = { x: x + 1.5, y: y + 1.5, width: NUMBER.box, height: NUMBER.box };
    return [
      {
        type: 'ellipse',
        centre: [x + 5, y + 5],
        radius: [3.5, 3.5],
        fill: '#ffffff',
        stroke: INNER,
      } as const,
      ...wordsIn(`${at + 1}`, box, { font: look.font, size: NUMBER.letters * 0.8, maxLines: 1 }, fonts),
    ];
  });
}
