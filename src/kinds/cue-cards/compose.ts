import type { Card } from '../../model/card';
import { pageSize } from '../../model/page';
import { fittingIn } from '../../scene/cardSheet';
import type { Box, Scene } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { cardSides, cutNote } from '../cardCut';
import { cardPages } from '../cardPages';
import type { Setting } from '../contract';
import { type Drawing, drawn, inSlot, together } from '../drawing';
import { composeSplitCards, fitSplit, type Split } from '../splitCards';
import { type CueCards, PLAN } from './content';
import { edgeOf, roomIn } from './edge';
import { composePlan, fitPlan } from './plan';

/** Part of a card that its picture takes: nearly all, or little where the word is to be read. */
const PICTURE_ABOVE = 0.74;
const PICTURE_LEFT = 0.52;
const SMALL_PICTURE = 0.36;
const NO_BORDER = { border: 'none' } as const;

/** Sheets of cards to cut out, each with its hole and its edge. */
export function compose(content: CueCards, setting: Setting): readonly Scene[] {
  const card = cardSides(content.size, content.turned);
  const each = content.layout === 'plan' ? PLAN : 1;
  const all = content.cues.map((cue) => cue.card);
  const whole = fittingIn(card, printable(pageSize(setting.page)));
  const draw = drawerFor(content, setting, { x: 0, y: 0, ...whole });
  return cardPages(setting, {
    card,
    cut: content.cut,
    count: Math.ceil(all.length / each),
    note: cutNote(card, content.cut),
    draw: (at, place) => draw(all.slice(at * each, (at + 1) * each), place),
  });
}

/** Letters are fitted once for the whole set, in a card of its size. */
function drawerFor(content: CueCards, setting: Setting, whole: Box) {
  const room = roomIn(content, whole);
  const all = content.cues.map((cue) => cue.card);
  if (content.layout === 'plan') {
    const fit = fitPlan({ content, setting, cards: all, room });
    return (cards: readonly Card[], place: Box): Drawing =>
      together([
        drawn(...edgeOf(content, setting, place)),
        composePlan({ content, setting, cards, room: roomIn(content, place) }, fit),
      ]);
  }
  const split = splitFor(content, room);
  const label = fitSplit(
    all.map((card) => ({ card, box: room })),
    setting,
    split,
  );
  return ([card]: readonly Card[], place: Box): Drawing => {
    const edge = edgeOf(content, setting, place);
    if (!card) return drawn(...edge);
    const one = { card, box: roomIn(content, place), style: NO_BORDER };
    return together([drawn(...inSlot(edge, card.id)), composeSplitCards([one], setting, split, label)]);
  };
}

function splitFor({ bigWords }: CueCards, room: Box): Split {
  const wide = room.width > room.height * 1.15;
  if (bigWords) return { picture: wide ? 'left' : 'above', share: SMALL_PICTURE };
  return wide ? { picture: 'left', share: PICTURE_LEFT } : { picture: 'above', share: PICTURE_ABOVE };
}
