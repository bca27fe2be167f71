import type { Card } from '../../model/card';
import { columnsOf, rowsOf, shareOut, squarest } from '../../scene/cells';
import { CELL_GAP } from '../../scene/grid';
import type { Box, Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { composeCards, type Drawing, drawn, titledPages, together } from '../drawing';
import type { Parts } from '../parts';
import type { Part, PictureOrganiser } from './content';
import { frame, lettersFor, named } from './frames';
import { partsOf } from './parts';
import { composeSteps } from './steps';
import { composeStrip } from './strip';

/** Height of the words, the steps and the strip against each other. */
const SHARES = { words: 0.48, steps: 0.3, strip: 0.22 } as const;
const PICTURE_SHARE = 0.28;
const SECTION_GAP = 5;

interface Section {
  readonly share: number;
  readonly draw: (box: Box) => Drawing;
}

/** One topic on one page. What nobody has filled yet is an empty frame, to draw or write in. */
export function compose(content: PictureOrganiser, setting: Setting): readonly Scene[] {
  const parts = partsOf(content);
  const stripped = [...parts.who, ...parts.where, ...parts.when].length > 0;
  const sections: readonly Section[] = [
    { share: SHARES.words, draw: (box) => topRow(content, parts, { box, setting }) },
    ...(content.steps > 0 || parts.steps.length > 0
      ? [
          {
            share: SHARES.steps,
            draw: (box: Box) => {
              const [name, rest] = named(content.stepsName, box, setting);
              return together([name, composeSteps(parts.steps, content.steps, rest, setting)]);
            },
          },
        ]
      : []),
    ...(content.strip || stripped
      ? [{ share: SHARES.strip, draw: (box: Box) => composeStrip(parts, box, setting) }]
      : []),
  ];
  return titledPages(setting, (room) => {
    const shares = sections.map(({ share }) => share);
    const boxes = rowsOf(room, shares, SECTION_GAP);
    return [together(sections.flatMap(({ draw }, at) => (boxes[at] ? [draw(boxes[at])] : [])))];
  });
}

interface Where {
  readonly box: Box;
  readonly setting: Setting;
}

/** The words, and beside them the large picture. */
function topRow(content: PictureOrganiser, parts: Parts<Part>, { box, setting }: Where): Drawing {
  const pictured = content.picture || parts.picture.length > 0;
  const [left, right] = pictured ? columnsOf(box, [1 - PICTURE_SHARE, PICTURE_SHARE], SECTION_GAP) : [box];
  const [name, rest] = named(content.wordsName, left ?? box, setting);
  const cells = inGrid(parts.words, content.words, rest, setting);
  return together([name, cells, ...(right ? [inGrid(parts.picture, 1, right, setting)] : [])]);
}

/** Cards as large as the room allows; without any, as many empty frames as there may be cards. */
function inGrid(cards: readonly Card[], most: number, area: Box, setting: Setting): Drawing {
  const count = cards.length === 0 ? most : cards.length;
  const boxes = shareOut({ area, ...squarest(count, area), gap: CELL_GAP });
  if (cards.length === 0) return drawn(...boxes.slice(0, count).map(frame));
  const placed = cards.flatMap((card, at) => (boxes[at] ? [{ card, box: boxes[at] }] : []));
  return composeCards(placed, lettersFor(setting, boxes[0]));
}
