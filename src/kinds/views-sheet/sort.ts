import type { Look } from '../../model/look';
import type { PageSetup } from '../../model/page';
import { CARD_INK } from '../../scene/cardStyle';
import { columnsOf, rowsOf } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { emptyCell } from '../../scene/slotMarks';
import { MM_PER_PT } from '../../scene/text';
import { APART, cutNote, PLAIN_CUT } from '../cardCut';
import { cardPages } from '../cardPages';
import type { Setting } from '../contract';
import { type Drawing, drawn } from '../drawing';
import { roomUnderTitle } from '../roomUnderTitle';
import { composeSplitCards, fitSplit, type Split } from '../splitCards';
import { answerIn } from './answers';
import { ANSWERS, type ViewsSheet } from './content';

/** Cards of a sort (practice.md 6.12, HS05), mm. */
export const CARD_SIZE = 60;
const GAP = 3;
const PADDING = 2.5;
const FRAME = { colour: CARD_INK, width: 0.7 } as const;
const RADIUS = 4;
/** Room for the answer over a column, or before a row, of its length. */
const HEAD_SHARE = 0.19;
const HEAD_LETTERS = 20 * MM_PER_PT;
const HEAD_PARTS = [1.9, 1] as const;
const SPLIT: Split = { picture: 'above', share: 0.72 };
const RIM = 1;

interface Bin {
  readonly box: Box;
  readonly head: Box;
  readonly room: Box;
}

/** Side by side where the page is wide, one over the other where it is tall: whichever holds larger cards. */
function binsIn(area: Box): readonly Bin[] {
  const across = area.width > area.height;
  const boxes = across ? columnsOf(area, [1, 1, 1], GAP) : rowsOf(area, [1, 1, 1], GAP);
  return boxes.map((box) => {
    const inside = inset(box, PADDING);
    const parts = [HEAD_SHARE, 1 - HEAD_SHARE];
    const [head = inside, room = inside] = across
      ? rowsOf(inside, parts, PADDING)
      : columnsOf(inside, parts, PADDING);
    return { box, head, room };
  });
}

/** As large as asked for, where a column has room for one. */
export function sortSide(look: Look, page: PageSetup): number {
  const rooms = binsIn(roomUnderTitle(page)).map(({ room }) => Math.min(room.width, room.height));
  return Math.min(look.cardSize, ...rooms);
}

/** Three places to lay cards in, each with its sign and its word. */
export function sortMat(views: ViewsSheet, area: Box, setting: Setting): Drawing {
  const bins = binsIn(area).flatMap(({ box, head, room }, at): readonly SceneNode[] => {
    const answer = ANSWERS[at];
    if (!answer) return [];
    return [
      { type: 'box', box: inset(box, FRAME.width / 2), radius: RADIUS, fill: '#ffffff', stroke: FRAME },
      ...answerIn(head, { answer, size: HEAD_LETTERS, shares: HEAD_PARTS }, views, setting),
      ...emptyCell(room),
    ];
  });
  return drawn(...bins);
}

/** The cards to cut out, of the very size that the columns hold. */
export function sortCards(views: ViewsSheet, setting: Setting): readonly Scene[] {
  const side = sortSide(setting.look, setting.page);
  const sides = { width: side, height: side };
  const cards = views.topics.map(({ card }) => card);
  const cut = { ...PLAIN_CUT, gap: APART };
  const whole = inset({ x: 0, y: 0, ...sides }, RIM);
  const label = fitSplit(
    cards.map((card) => ({ card, box: whole })),
    setting,
    SPLIT,
  );
  return cardPages(setting, {
    card: sides,
    cut,
    count: cards.length,
    note: cutNote({ width: Math.round(side), height: Math.round(side) }, cut),
    draw: (at, place) => {
      const card = cards[at];
      const box = inset(place, RIM);
      return card ? composeSplitCards([{ card, box }], setting, SPLIT, label) : drawn(...emptyCell(box));
    },
  });
}
