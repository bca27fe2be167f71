import type { Card } from '../../model/card';
import { columnsOf, shareOut } from '../../scene/cells';
import { CELL_GAP } from '../../scene/grid';
import type { Box } from '../../scene/nodes';
import type { Setting } from '../contract';
import { type Drawing, drawn, together } from '../drawing';
import type { Parts } from '../parts';
import { composeSplitCards, fitSplit, type Split } from '../splitCards';
import type { Part } from './content';
import { frame, named } from './frames';

const QUESTIONS = [
  { part: 'who', name: 'Who?' },
  { part: 'where', name: 'Where?' },
  { part: 'when', name: 'When?' },
] as const;
const SPLIT: Split = { picture: 'left', share: 0.4 };

/** Who, where and when side by side. */
export function composeStrip(parts: Parts<Part>, area: Box, setting: Setting): Drawing {
  const columns = columnsOf(area, [1, 1, 1], CELL_GAP);
  const asked = QUESTIONS.flatMap(({ part, name }, at) => {
    const column = columns[at];
    if (!column) return [];
    const [heading, rest] = named(name, column, setting);
    return [{ heading, rest, cards: boxed(parts[part], rest) }];
  });
  const label = fitSplit(
    asked.flatMap(({ cards }) => cards),
    setting,
    SPLIT,
  );
  return together(
    asked.flatMap(({ heading, rest, cards }) => [
      heading,
      cards.length === 0 ? drawn(frame(rest)) : composeSplitCards(cards, setting, SPLIT, label),
    ]),
  );
}

function boxed(cards: readonly Card[], area: Box) {
  const boxes = shareOut({ area, columns: Math.max(1, cards.length), rows: 1, gap: CELL_GAP });
  return cards.flatMap((card, at) => (boxes[at] ? [{ card, box: boxes[at] }] : []));
}
