import { shareOut } from '../../scene/cells';
import { cutLines } from '../../scene/cutMarks';
import { squareIn } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
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

/** The board that the pieces are put on, each place with its number. */
export function composePiecesBoard(chart: RewardChart, setting: Setting, room: Box): Drawing {
  const { square, band } = places(room);
  const cells = cellsIn(square, chart.pieces);
  const [targets, key] = [
    { ...band, height: band.height - KEY_HEIGHT },
    { ...band, y: band.y + band.height - KEY_HEIGHT, height: KEY_HEIGHT },
  ];
  return together([
    drawn(
      { type: 'box', box: square, radius: 0, fill: '#ffffff', stroke: EDGE },
      ...cells.map((box): SceneNode => ({ type: 'box', box, radius: 0, fill: null, stroke: INNER })),
      ...numbers(cells, setting),
      ...targetsIn(chart.targets, targets, setting),
    ),
    composeKey(rolesOf(chart).token, 'one piece each time', key, setting),
  ]);
}

/** The picture itself, as large as its board, to be cut along the lines. */
export function composeRevealed(chart: RewardChart, setting: Setting, room: Box): Drawing {
  const { square } = places(room);
  const cells = cellsIn(square, chart.pieces);
  const card = { card: rolesOf(chart).motivator, box: square, style: { labelPlace: 'none' } as const };
  const floor = room.y + room.height;
  return together([
    composeCards([card], setting),
    drawn(...cutLines({ cards: cells, gap: 0, floor }), ...numbers(cells, setting)),
  ]);
}

/** The same square on both pages, so that pieces and places match; the target goes where there is room beside it. */
function places(room: Box): { readonly square: Box; readonly band: Box } {
  if (room.width > room.height * 1.2) {
    const side = room.height;
    const square = { ...room, x: room.x + room.width - side, width: side };
    return { square, band: { ...room, width: room.width - side - 2 * GAP } };
  }
  const below = {
    ...room,
    y: room.y + BAND + KEY_HEIGHT + GAP,
    height: room.height - BAND - KEY_HEIGHT - GAP,
  };
  return { square: squareIn(below), band: { ...room, height: BAND + KEY_HEIGHT } };
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
