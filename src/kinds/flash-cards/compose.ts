import { pageSize } from '../../model/page';
import { belowHole, type CardSides, fittingIn } from '../../scene/cardSheet';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { cardSides, cutNote } from '../cardCut';
import { cardPages } from '../cardPages';
import type { Setting } from '../contract';
import { type Drawing, drawn, inSlot, NOTHING, together } from '../drawing';
import { composeSplitCards, fitSplit, type Split } from '../splitCards';
import { backBox, composeBack } from './back';
import type { FlashCard, FlashCards } from './content';
import { foldLine, TICK_BAND, ticksFor } from './marks';

/** White between the cut line and the border, mm. */
const RIM = 1;
const PICTURE_ABOVE = 0.76;
const PICTURE_LEFT = 0.45;

/** Fronts to cut out; with no backs, with backs beside them to fold, or with backs on the page after. */
export function compose(content: FlashCards, setting: Setting): readonly Scene[] {
  const sides = cardSides(content.size, content.turned);
  const folded = content.backs === 'fold';
  const pair = folded ? { ...sides, width: sides.width * 2 } : sides;
  const whole = fittingIn(pair, printable(pageSize(setting.page)));
  const draw = sidesFor(content, setting, { ...whole, width: folded ? whole.width / 2 : whole.width });
  const at = (place: number) => content.cards[place];
  return cardPages(setting, {
    card: pair,
    cut: content.cut,
    count: content.cards.length,
    note: cutNote(sides, content.cut, { folded }),
    draw: (number, place) => {
      if (!folded) return draw.front(at(number), place);
      const half = { ...place, width: place.width / 2 };
      const back = draw.back(at(number), { ...half, x: half.x + half.width });
      const card = at(number)?.card;
      return together([
        draw.front(at(number), half),
        drawn(...(card ? inSlot(back, card.id) : back), foldLine(place)),
      ]);
    },
    ...(content.backs === 'duplex'
      ? { back: (number: number, place: Box) => drawn(...draw.back(at(number), place)), edge: content.edge }
      : {}),
  });
}

interface Sides {
  front(one: FlashCard | undefined, place: Box): Drawing;
  back(one: FlashCard | undefined, place: Box): readonly SceneNode[];
}

/** Letters are fitted once for all fronts and once for all backs. */
function sidesFor(content: FlashCards, given: Setting, whole: CardSides): Sides {
  const setting = content.wordOnFront
    ? given
    : { ...given, look: { ...given.look, labelPlace: 'none' as const } };
  const frontBox = (place: Box) => {
    const box = inset(belowHole(place, content.cut.hole), RIM);
    return content.ticks ? { ...box, height: box.height - TICK_BAND } : box;
  };
  const first = { x: 0, y: 0, ...whole };
  const split = splitFor(frontBox(first));
  const boxed = (box: Box) => content.cards.map(({ card }) => ({ card, box }));
  const label = fitSplit(boxed(frontBox(first)), setting, split);
  const backLabel = fitSplit(boxed(backBox(content, first)), given, { ...split, share: 0 });
  return {
    front: (one, place) => {
      if (!one) return NOTHING;
      const ticks = content.ticks ? inSlot(ticksFor(inset(place, RIM)), one.card.id) : [];
      const front = composeSplitCards([{ card: one.card, box: frontBox(place) }], setting, split, label);
      return together([front, drawn(...ticks)]);
    },
    back: (one, place) => (one ? composeBack({ content, one, place, setting: given }, backLabel) : []),
  };
}

function splitFor(box: Box): Split {
  return box.width > box.height * 1.15
    ? { picture: 'left', share: PICTURE_LEFT }
    : { picture: 'above', share: PICTURE_ABOVE };
}
