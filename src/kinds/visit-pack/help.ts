import type { Card } from '../../model/card';
import { pageSize } from '../../model/page';
import { barePicture } from '../../scene/besideWords';
import { belowHole, fittingIn } from '../../scene/cardSheet';
import { columnsOf, rowsOf } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { wordsIn } from '../../scene/words';
import { CARD_SIZES, cardSides, PLAIN_CUT } from '../cardCut';
import { cardGround } from '../cardGround';
import { cardPages } from '../cardPages';
import { type Drawing, drawn, together } from '../drawing';
import { composeSplitCards, fitSplit, type Split } from '../splitCards';
import { cardStyleOf } from '../style';
import { LINE, type Plan } from './plan';

/** In as few words as the foot of A5 has room for. In a booklet another page is on the back of what is cut out. */
const NOTES = {
  hung: 'Print this page alone. A lanyard must break away.',
  large: 'Print this page by itself to cut it out.',
} as const;
/** To hang round the neck (practice.md 2.15); few and large ones lie two on A5. */
const HUNG = {
  note: NOTES.hung,
  sides: CARD_SIZES.lanyard,
  cut: { ...PLAIN_CUT, hole: 'top-middle' },
} as const;
const LARGE = { note: NOTES.large, sides: cardSides('A7', true), cut: PLAIN_CUT } as const;
const ABOVE: Split = { picture: 'above', share: 0.72 };
const BESIDE: Split = { picture: 'left', share: 0.5 };
const RIM = 1.5;
/** Kept free for the thickest border, mm. */
const BORDER_ROOM = 1.6;
const NO_BORDER = { border: 'none' } as const;
/** Of the shorter side of what holds the words. */
const LETTERS = 0.085;
const PHONE = {
  label: 'phone',
  pictureId: 'phone-call',
  number: null,
  crossed: false,
  changed: false,
} as const;
/** Of the lost card: what it says, the number, what it asks for. */
const LOST_SHARES = [2.2, 1, 1.1] as const;
const RULE_AT = 0.8;

/** Cards to cut out, and after them the one for who is lost. */
export function helpPages(cards: readonly Card[], plan: Plan): readonly Scene[] {
  const { pack, setting } = plan;
  const count = cards.length + (pack.lost ? 1 : 0);
  if (count === 0) return [];
  const { sides, cut, note } = pack.size === 'large' ? LARGE : HUNG;
  const split = sides.width > sides.height ? BESIDE : ABOVE;
  const whole = { x: 0, y: 0, ...fittingIn(sides, printable(pageSize(setting.page))) };
  const roomIn = (place: Box) => inset(belowHole(inset(place, RIM), cut.hole), BORDER_ROOM);
  const label = fitSplit(
    cards.map((card) => ({ card, box: roomIn(whole) })),
    setting,
    split,
  );
  return cardPages(setting, {
    card: sides,
    cut,
    count,
    note,
    draw: (at, place) => {
      const card = cards[at];
      const ground = cardGround(inset(place, RIM), setting);
      if (!card) return drawn(ground, ...lostCard(roomIn(place), plan));
      const { nodes, slots } = composeSplitCards(
        [{ card, box: roomIn(place), style: NO_BORDER }],
        setting,
        split,
        label,
      );
      const drawing: Drawing = { nodes, slots: slots.map((slot) => ({ ...slot, box: place })) };
      // Of the page and not of the card: what is of cards is painted last, and would lie over the hole.
      return together([drawn(ground), drawing]);
    },
  });
}

/** It says whom to phone, and nothing of the pupil: no name, no address, no diagnosis (practice.md 6.10, VS03). */
function lostCard(room: Box, { pack, setting }: Plan): readonly SceneNode[] {
  const { look, fonts } = setting;
  const inside = inset(room, RIM);
  const wide = inside.width > inside.height;
  const [picture = inside, text = inside] = wide
    ? columnsOf(inside, [1, 2], RIM * 2)
    : rowsOf(inside, [1, 2.4], RIM);
  const [lead = text, number = text, wait = text] = rowsOf(text, LOST_SHARES, 1);
  const size = Math.min(text.width, text.height) * LETTERS;
  const words = (said: string, box: Box, weight: 400 | 700) =>
    wordsIn(said, box, { font: look.font, weight, size }, fonts);
  const y = number.y + number.height * RULE_AT;
  const points = [
    [number.x, y],
    [number.x + number.width, y],
  ] as const;
  return [
    ...barePicture(PHONE, picture, cardStyleOf(look), fonts),
    ...words('I need help. Please phone my school:', lead, 400),
    ...(pack.phone.trim() === ''
      ? [{ type: 'line', points, stroke: LINE } as const]
      : words(pack.phone, number, 700)),
    ...words('Please wait with me.', wait, 400),
  ];
}
