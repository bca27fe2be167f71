import { evenRuns } from '../../../base/list';
import { CARD_INK } from '../../../scene/cardStyle';
import { countAlong } from '../../../scene/geometry';
import type { Box, SceneNode } from '../../../scene/nodes';
import { writingBox } from '../../../scene/writingBox';
import { type Drawing, drawn, together } from '../../drawing';
import type { WorksheetWord } from '../content';
import { showCards } from '../draw/faces';
import { headedPages } from '../draw/head';
import { writingLines } from '../draw/places';
import { ready, type Sheet, type SheetLevel } from '../task';

/** Side of the picture and height of what is beside it, mm: to draw in, then two lines, then lines alone. */
const WISHES = {
  1: { picture: 50, row: 55, most: 82, verb: 'draw', words: 'Draw or write in each box.' },
  2: { picture: 30, row: 31, most: 36, verb: 'write', words: 'Write in each box.' },
  3: { picture: 22, row: 31, most: 40, verb: 'write', words: 'Write about each one.' },
} as const satisfies Record<
  SheetLevel,
  { picture: number; row: number; most: number; verb: 'draw' | 'write'; words: string }
>;
const GAP = 3.5;
const BESIDE = 5;
const EDGE = { colour: CARD_INK, width: 0.4 } as const;
const PICTURE_SHARE = 0.35;

export const frame = ready<readonly WorksheetWord[]>({
  id: 'frame',
  name: 'Writing frame',
  blurb: 'A box or lines beside each word',
  least: 1,
  keyless: true,
  plan: ({ words }) => words,
  draw: (plan, sheet) => {
    const { row, most, verb, words } = WISHES[sheet.level];
    return headedPages(sheet, { verbs: [verb], words }, (room) => {
      const runs = evenRuns(plan, Math.max(1, countAlong(room.height, row, GAP)));
      const rows = runs[0]?.length ?? 1;
      const height = Math.min(most, (room.height + GAP) / rows - GAP);
      return runs.map((run) =>
        together(
          run.map((word, at) => drawRow(word, { ...room, y: room.y + at * (height + GAP), height }, sheet)),
        ),
      );
    });
  },
});

function drawRow({ card }: WorksheetWord, box: Box, sheet: Sheet): Drawing {
  const { level, setting } = sheet;
  const side = Math.min(WISHES[level].picture, box.height, box.width * PICTURE_SHARE);
  const place = { x: box.x, y: box.y + (box.height - side) / 2, width: side, height: side };
  const left = box.x + side + BESIDE;
  const beside = { ...box, x: left, width: box.x + box.width - left };
  return together([
    showCards([{ card, box: place }], 'both', setting),
    drawn(...placeToWrite(beside, sheet)),
  ]);
}

function placeToWrite(box: Box, { level, setting }: Sheet): readonly SceneNode[] {
  if (level === 1) return [{ type: 'box', box, radius: 2, fill: '#ffffff', stroke: EDGE }];
  if (level === 2) return writingBox(box, { words: '', font: setting.look.font }, setting.fonts);
  return writingLines({ ...box, height: box.height - GAP });
}
