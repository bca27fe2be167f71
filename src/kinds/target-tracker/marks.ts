import { columnsOf, rowsOf } from '../../scene/cells';
import { lineFace } from '../../scene/lineFace';
import type { Box, Colour, SceneNode } from '../../scene/nodes';
import { MM_PER_PT, textWidth } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { CODES, type Marking } from './content';

const INK: Colour = '#1a1a1a';
const FACE_MOST = 6;
const FACE_SHARE = 0.36;
const LETTERS = 10 * MM_PER_PT;
const AIR = 5;
const SIGN = 8;
/** Points of a tick from the top left of its place, mm. */
const TICK = [
  [1.5, 4.6],
  [3.2, 6.6],
  [6.2, 2.2],
] as const;

/** What is printed in a cell to be circled; nothing where it is written by hand. */
export function marksIn(marking: Marking, cell: Box): readonly SceneNode[] {
  if (marking !== 'faces') return [];
  const halves = cell.width > cell.height ? columnsOf(cell, [1, 1], 0) : rowsOf(cell, [1, 1], 0);
  return halves.flatMap((half, at) => face(half, at === 0 ? 'open' : 'smile'));
}

/** Both faces are content: being helped is no failure. What was not tried stays empty. */
function face(box: Box, mouth: 'open' | 'smile'): readonly SceneNode[] {
  return lineFace(box, Math.min(FACE_MOST, Math.min(box.width, box.height) * FACE_SHARE), mouth);
}

interface Entry {
  readonly sign: string | ((place: Box) => readonly SceneNode[]);
  readonly words: string;
}

/** What the marks mean, on the page itself: nobody has to remember it. */
export function composeKey(marking: Marking, box: Box, setting: Setting): readonly SceneNode[] {
  const { look, fonts } = setting;
  const entries = entriesOf(marking);
  const style = { font: look.font, weight: 400, size: LETTERS } as const;
  const widths = entries.map(({ words }) => SIGN + textWidth(words, style, fonts) + AIR);
  const scale = Math.min(1, box.width / widths.reduce((sum, width) => sum + width, 0));
  let { x } = box;
  return entries.flatMap(({ sign, words }, at) => {
    const width = (widths[at] as number) * scale;
    const place = { ...box, x, width: SIGN };
    const rest = { ...box, x: x + SIGN, width: width - SIGN - 1 };
    x += width;
    const shown =
      typeof sign === 'string'
        ? wordsIn(sign, place, { ...style, weight: 700, size: LETTERS * 1.25 }, fonts)
        : sign(place);
    return [
      ...shown,
      ...wordsIn(words, rest, { ...style, align: 'left', maxLines: 2, minSize: LETTERS * 0.8 }, fonts),
    ];
  });
}

function entriesOf(marking: Marking): readonly Entry[] {
  if (marking === 'code') return CODES.map(({ code, words }) => ({ sign: code, words }));
  if (marking === 'tick') {
    return [
      { sign: tick, words: 'by myself' },
      { sign: 'H', words: 'with help' },
      { sign: '–', words: 'not tried' },
    ];
  }
  return [
    { sign: (place) => face(place, 'open'), words: 'I did it by myself' },
    { sign: (place) => face(place, 'smile'), words: 'I did it with help' },
  ];
}

function tick({ x, y }: Box): readonly SceneNode[] {
  const at = TICK.map(([across, down]) => [x + across, y + down] as const);
  return [{ type: 'line', points: at, stroke: { colour: INK, width: 0.9 } }];
}
