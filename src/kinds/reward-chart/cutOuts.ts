import type { Card } from '../../model/card';
import { CARD_INK, cased, inkOn } from '../../scene/cardStyle';
import { rowsOf } from '../../scene/cells';
import { CUT } from '../../scene/cutMarks';
import { centreOf, inset, squareIn } from '../../scene/geometry';
import { CELL_GAP, layGrid } from '../../scene/grid';
import type { Box, SceneNode } from '../../scene/nodes';
import { tokenRings } from '../../scene/tokens';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { composeCards, type Drawing, drawn, NOTHING, together } from '../drawing';
import { nameOf } from '../face';
import { cardStyleOf } from '../style';
import { ringSize } from './board';
import type { RewardChart } from './content';
import { rolesOf } from './edits';
import { tokenPicture } from './token';

/** A token with 3 mm of clear film all round lies just in its ring (practice.md 4). */
const SEAL = 3;
const HEAD = 10;
const HEAD_AIR = 2;
const HEAD_LETTERS = 5.2;
const CHOICES_LEAST = 0.4;

/** What is cut out beside the board: tokens, and cards of what else could be worked for; null where nothing is. */
export function cutOutsOf(chart: RewardChart): ((setting: Setting, room: Box) => Drawing) | null {
  const { choices } = rolesOf(chart);
  const tokens = chart.mode === 'tokens';
  if (!tokens && choices.length === 0) return null;
  return (setting, room) => {
    if (choices.length === 0) return composeTokens(chart, setting, room);
    if (!tokens) return composeChoices(choices, setting, room);
    const [upper = room, lower = room] = rowsOf(room, [1 - CHOICES_LEAST, CHOICES_LEAST], 6);
    return together([composeTokens(chart, setting, upper), composeChoices(choices, setting, lower)]);
  };
}

/** One token a ring; the first of them is the card that can be picked and changed. */
function composeTokens(chart: RewardChart, setting: Setting, area: Box): Drawing {
  const { token } = rolesOf(chart);
  const size = ringSize(chart) - 2 * SEAL;
  const { boxes } = tokenRings(area, chart.count, { size });
  const [first] = boxes;
  return {
    nodes: boxes.flatMap((box, at) => {
      const nodes = tokenIn(token, box, setting);
      return at === 0 ? nodes.map((node) => ({ ...node, slot: token.id })) : nodes;
    }),
    slots: first ? [{ id: token.id, box: first, name: nameOf(token, 'token') }] : [],
  };
}

function tokenIn(token: Card, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const style = cardStyleOf(look);
  const picture = tokenPicture(token, look);
  const { x, y } = centreOf(box);
  const inside = inset(box, box.width * 0.15);
  const wish = { font: look.font, size: box.width * 0.2, weight: 700, colour: inkOn(style) } as const;
  return [
    {
      type: 'ellipse',
      centre: [x, y],
      radius: [box.width / 2, box.width / 2],
      fill: style.ground,
      stroke: CUT,
    },
    ...(picture
      ? [{ type: 'picture', ...picture, box: squareIn(inside) } as const]
      : wordsIn(cased(token.label, look.letterCase), inside, wish, fonts)),
  ];
}

function composeChoices(choices: readonly Card[], setting: Setting, area: Box): Drawing {
  const { look, fonts } = setting;
  const row = { ...area, y: area.y + HEAD, height: area.height - HEAD };
  const side = largestSide(row, choices.length, look.cardSize);
  const grid = {
    area: row,
    cellWidth: side,
    cellHeight: side,
    gap: CELL_GAP,
    count: choices.length,
  } as const;
  const [boxes = []] = layGrid({ ...grid, fill: 'rows' });
  const cards = choices.flatMap((card, at) => (boxes[at] ? [{ card, box: boxes[at] }] : []));
  if (cards.length === 0) return NOTHING;
  const head = { ...area, height: HEAD - HEAD_AIR };
  const wish = { font: look.font, size: HEAD_LETTERS, weight: 700, colour: CARD_INK } as const;
  const heading = wordsIn(cased('I can choose', look.letterCase), head, wish, fonts);
  return together([drawn(...heading), composeCards(cards, setting)]);
}

function largestSide({ width, height }: Box, count: number, wanted: number): number {
  let best = 0;
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const across = (width - CELL_GAP * (columns - 1)) / columns;
    best = Math.max(best, Math.min(wanted, across, (height - CELL_GAP * (rows - 1)) / rows));
  }
  return best;
}
