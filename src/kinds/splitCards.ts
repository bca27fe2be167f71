import type { Card } from '../model/card';
import { isEmptyPlace } from '../model/items';
import { composeCardFace, type LabelFit } from '../scene/cardFace';
import { type CardStyle, cased } from '../scene/cardStyle';
import type { FontTables } from '../scene/fonts';
import { inset } from '../scene/geometry';
import type { Box } from '../scene/nodes';
import { fitSeconds, heldTo, type SecondFit, secondHeight, secondOf } from '../scene/secondLine';
import { fitText, linesHeight, MM_PER_PT, type TextStyle } from '../scene/text';
import { MIN_PT } from '../scene/words';
import type { Setting } from './contract';
import { type CardInBox, composeCards, type Drawing, together } from './drawing';
import { faceOf, nameOf } from './face';
import { cardStyleOf } from './style';

/** How picture and word share a card that is no square. */
export interface Split {
  readonly picture: 'left' | 'above';
  /** Part of the card's length that the picture takes, 0 to 1; 0 leaves it out. */
  readonly share: number;
}

const PADDING_SHARE = 0.06;
/** The most that letters take of the room they have, em; they shrink from there until all lines stand in it. */
const LETTERS_OF_HEIGHT = 0.56;
const LETTERS_OF_WIDTH = 0.3;
/** A line in another language, against the word over it and the height they share. */
const SECOND_OF_LABEL = 0.7;
const SECOND_OF_HEIGHT = 0.5;
const WORD_LINES = 3;
const SHRINK = 0.95;
const NOTHING_SAID = { label: '', pictureId: null, second: undefined } as const;
/** `composeCardFace` keeps this share of a box's width free on each side. */
const FACE_PADDING = 0.06;

/** Cards with picture and word side by side or one above the other, one letter size for all, each a slot. */
export function composeSplitCards(
  cards: readonly CardInBox[],
  setting: Setting,
  split: Split,
  label = fitSplit(cards, setting, split),
): Drawing {
  if (setting.purpose === 'base') return composeCards(cards, setting);
  const style = cardStyleOf(setting.look);
  return together(
    cards.map((one) =>
      isEmptyPlace(one.card)
        ? composeCards([one], setting)
        : splitCard(one, { setting, split, style, label }),
    ),
  );
}

/** The one letter size for a set that is drawn bit by bit, as sheet by sheet (practice.md 3.3). */
export function fitSplit(cards: readonly CardInBox[], setting: Setting, split: Split): LabelFit {
  const used = cards.filter(({ card }) => !isEmptyPlace(card));
  const rooms = used.flatMap((one) => {
    const { words } = partsOf(one, setting, split);
    return words ? [{ card: one.card, room: roomForWords(words) }] : [];
  });
  const alone = sizeIn(rooms, 0, setting);
  const second = secondUnder(rooms, alone, setting);
  if (!second) return { size: alone, lines: 1, wordsSize: alone };
  const wordsSize = sizeIn(rooms, secondHeight(second), setting);
  return { size: wordsSize, lines: 1, wordsSize, second };
}

interface WordsRoom {
  readonly card: Card;
  readonly room: Pick<Box, 'width' | 'height'>;
}

function roomForWords({ width, height }: Box): WordsRoom['room'] {
  return { width: width * (1 - 2 * FACE_PADDING), height };
}

/** The lines in another language that stand under the words. */
function secondUnder(
  rooms: readonly WordsRoom[],
  labelSize: number,
  { look, fonts }: Setting,
): SecondFit | null {
  const style = cardStyleOf(look);
  const width = Math.min(...rooms.map(({ room }) => room.width));
  const seconds = rooms.flatMap(({ card }) => secondOf(card.second, style) ?? []);
  const fit = fitSeconds(seconds, { width, labelSize: labelSize * SECOND_OF_LABEL }, style, fonts);
  return fit && heldTo(Math.min(...rooms.map(({ room }) => room.height)) * SECOND_OF_HEIGHT, fit);
}

interface Plan {
  readonly setting: Setting;
  readonly split: Split;
  readonly style: CardStyle;
  readonly label: LabelFit;
}

function splitCard({ card, box, marks, style: own, also }: CardInBox, plan: Plan): Drawing {
  const style = { ...plan.style, ...own };
  const { fonts } = plan.setting;
  const face = faceOf(card, marks);
  const parts = partsOf({ card, box }, plan.setting, plan.split);
  const plain = { ...face, number: null, crossed: false, changed: false };
  const bare = { ...style, border: 'none' } as const;
  const draw = (part: Box | null, shown: typeof plain, labelPlace: CardStyle['labelPlace']) =>
    part ? composeCardFace(shown, part, { ...bare, labelPlace }, plan.label, fonts, card.id) : [];
  return {
    nodes: [
      ...composeCardFace({ ...face, ...NOTHING_SAID }, box, style, plan.label, fonts, card.id),
      ...draw(parts.picture, plain, 'none'),
      ...draw(parts.words, { ...plain, pictureId: null }, 'below'),
    ],
    slots: [{ id: card.id, box, name: nameOf(card, also ?? '') }],
  };
}

interface Parts {
  readonly picture: Box | null;
  readonly words: Box | null;
}

/** A picture without words, or words without a picture, have the card to themselves. */
function partsOf({ card, box }: CardInBox, { look }: Setting, split: Split): Parts {
  const inside = inset(box, Math.min(box.width, box.height) * PADDING_SHARE);
  const pictured = card.picture.type !== 'none' && split.share > 0;
  const worded = card.label !== '' && (look.labelPlace !== 'none' || !pictured);
  if (!pictured || !worded) return { picture: pictured ? inside : null, words: worded ? inside : null };
  if (split.picture === 'left') return besides(inside, split.share);
  const height = inside.height * split.share;
  const above = look.labelPlace === 'above';
  const rest = inside.height - height;
  return {
    picture: { ...inside, y: inside.y + (above ? rest : 0), height },
    words: { ...inside, y: inside.y + (above ? 0 : height), height: rest },
  };
}

/** The picture is no wider than it can be tall, so that words have what it leaves. */
function besides(inside: Box, share: number): Parts {
  const width = Math.min(inside.width * share, inside.height);
  return {
    picture: { ...inside, width },
    words: { ...inside, x: inside.x + width, width: inside.width - width },
  };
}

/** The size that suits every one of them, em, where `taken` mm of the height are another line's. */
function sizeIn(rooms: readonly WordsRoom[], taken: number, { look, fonts }: Setting): number {
  const sizes = rooms.map(({ card, room: { width, height } }) => {
    const room = { width, height: height - taken };
    const suits = Math.min(room.height * LETTERS_OF_HEIGHT, width * LETTERS_OF_WIDTH);
    const least = MIN_PT * MM_PER_PT;
    const wanted = look.labelSize === null ? Math.max(suits, least) : look.labelSize * MM_PER_PT;
    const text = cased(card.label, look.letterCase);
    return fittedSize({ text, room, wanted }, { font: look.font, weight: 700 }, fonts);
  });
  return Math.min(...sizes);
}

interface Wanted {
  readonly text: string;
  readonly room: Pick<Box, 'width' | 'height'>;
  /** Em, mm. */
  readonly wanted: number;
}

/** The largest size at which no word is broken and all lines stand in the room. */
function fittedSize(
  { text, room, wanted }: Wanted,
  face: Omit<TextStyle, 'size'>,
  fonts: FontTables,
): number {
  const minSize = Math.min(wanted, MIN_PT * MM_PER_PT);
  for (let size = wanted; size > minSize; size *= SHRINK) {
    const limits = { width: room.width, maxLines: WORD_LINES, size, minSize };
    const fit = fitText(text, face, limits, fonts);
    if (linesHeight(fit.lines.length, { ...face, size: fit.size }, fonts) <= room.height) return fit.size;
  }
  return minSize;
}
