import type { Card } from '../../model/card';
import { CARD_INK } from '../../scene/cardStyle';
import { shareOut, squarest } from '../../scene/cells';
import type { Box, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { composeCards, type Drawing, drawn, together } from '../drawing';
import { frame, lettersFor } from './frames';

/** Room for an arrow between two steps, mm. */
const ARROW_GAP = 8;
const ARROW = 5;
const HEAD = 1.6;
const NUMBER_BOX = 8;
const NUMBER_SIZE = 5;

/** What happened, numbered, with an arrow from each to the next. */
export function composeSteps(cards: readonly Card[], most: number, area: Box, setting: Setting): Drawing {
  const count = cards.length === 0 ? most : cards.length;
  const { columns, rows } = squarest(count, area);
  const boxes = shareOut({ area, columns, rows, gap: ARROW_GAP }).slice(0, count);
  const arrows = boxes.slice(1).flatMap((box, at) => arrowTo(box, boxes[at]));
  if (cards.length === 0)
    return drawn(...boxes.flatMap((box, at) => numbered(box, at + 1, setting)), ...arrows);
  const placed = cards.flatMap((card, at) =>
    boxes[at] ? [{ card, box: boxes[at], marks: { number: at + 1 } }] : [],
  );
  return together([drawn(...arrows), composeCards(placed, lettersFor(setting, boxes[0]))]);
}

function numbered(box: Box, number: number, { look, fonts }: Setting): readonly SceneNode[] {
  const corner = { x: box.x + 1, y: box.y + 1, width: NUMBER_BOX, height: NUMBER_BOX };
  return [
    frame(box),
    ...wordsIn(`${number}`, corner, { font: look.font, size: NUMBER_SIZE, weight: 700 }, fonts),
  ];
}

/** None from the end of a row to the start of the next: numbers lead there. */
function arrowTo(box: Box, from: Box | undefined): readonly SceneNode[] {
  if (!from || from.y !== box.y) return [];
  const y = box.y + box.height / 2;
  const tip = box.x - (ARROW_GAP - ARROW) / 2;
  const stroke = { colour: CARD_INK, width: 0.8 } as const;
  return [
    {
      type: 'line',
      points: [
        [tip - ARROW, y],
        [tip, y],
      ],
      stroke,
    },
    {
      type: 'line',
      points: [
        [tip - HEAD, y - HEAD],
        [tip, y],
        [tip - HEAD, y + HEAD],
      ],
      stroke,
    },
  ];
}
