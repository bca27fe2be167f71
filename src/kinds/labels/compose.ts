import { pageSize } from '../../model/page';
import { belowHole, type CardSides, fittingIn } from '../../scene/cardSheet';
import { inset } from '../../scene/geometry';
import type { Box, Scene } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { cutNote } from '../cardCut';
import { cardPages } from '../cardPages';
import type { Setting } from '../contract';
import { NOTHING } from '../drawing';
import { composeSplitCards, fitSplit, type Split } from '../splitCards';
import type { Labels } from './content';

/** White between the cut line and the border, mm. */
const RIM = 1;
/** Symbol over its word, and before it (shelf 50 mm, drawer 100 x 150 mm, peg 60 x 40 mm: practice.md 6.11). */
const SIDES = {
  peg: { above: { width: 60, height: 40 }, left: { width: 60, height: 40 } },
  shelf: { above: { width: 50, height: 50 }, left: { width: 92, height: 50 } },
  drawer: { above: { width: 100, height: 150 }, left: { width: 150, height: 100 } },
} as const;
/** Part of a label that its symbol takes. */
const SHARES = {
  above: { picture: 0.8, both: 0.66, word: 0.42 },
  left: { picture: 0.62, both: 0.46, word: 0.28 },
} as const;

/** Labels to cut out, as many to a sheet as there is room for. */
export function compose(content: Labels, setting: Setting): readonly Scene[] {
  const sides = sidesOf(content, printable(pageSize(setting.page)));
  const split: Split = { picture: content.symbol, share: SHARES[content.symbol][content.most] };
  const boxOf = (place: Box) => inset(belowHole(place, content.cut.hole), RIM);
  const cards = content.labels.map(({ card }) => card);
  const one = boxOf({ x: 0, y: 0, ...fittingIn(sides, printable(pageSize(setting.page))) });
  const label = fitSplit(
    cards.map((card) => ({ card, box: one })),
    setting,
    split,
  );
  return cardPages(setting, {
    card: sides,
    cut: content.cut,
    count: cards.length,
    note: cutNote(rounded(sides), content.cut, { what: 'Labels' }),
    draw: (at, place) => {
      const card = cards[at];
      return card ? composeSplitCards([{ card, box: boxOf(place) }], setting, split, label) : NOTHING;
    },
  });
}

function sidesOf({ size, symbol, cut }: Labels, area: Box): CardSides {
  if (size === 'page') return area;
  if (size !== 'half') return SIDES[size][symbol];
  return area.width > area.height
    ? { width: (area.width - cut.gap) / 2, height: area.height }
    : { width: area.width, height: (area.height - cut.gap) / 2 };
}

function rounded({ width, height }: CardSides): CardSides {
  return { width: Math.round(width), height: Math.round(height) };
}
