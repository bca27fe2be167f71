import { barePicture } from '../../scene/besideWords';
import { BORDER_WIDTHS, type CardFace, type CardStyle, cased, inkOn } from '../../scene/cardStyle';
import type { FontTables } from '../../scene/fonts';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { fitSeconds, placeSecond, type SecondFit, secondHeight, secondOf } from '../../scene/secondLine';
import { fitText, MM_PER_PT } from '../../scene/text';
import { MIN_PT, wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import type { CardInBox } from '../drawing';
import { faceOf } from '../face';
import { cardStyleOf } from '../style';

/** Cells this much wider than high have the picture on the left: above each other both would be tiny (practice.md 2.7). */
const FLAT = 1.6;
const PADDING_SHARE = 0.06;
const LETTERS_SHARE = 0.24;
const LINES = 2;
/** Of the height for words, what another language may take. */
const SECOND_MOST = 0.65;

export function isFlat({ width, height }: Box): boolean {
  return width / height > FLAT;
}

interface Beside extends CardInBox {
  readonly face: CardFace;
  /** As typed, in the look's letters. */
  readonly label: string;
  readonly picture: Box;
  readonly words: Box;
}

interface Sizes {
  /** mm em */
  readonly words: number;
  /** Of the line in another language; null where no card has one. */
  readonly second: SecondFit | null;
}

/** Cards with the picture left and the word right, the words of all in one size. */
export function composeBeside(cards: readonly CardInBox[], setting: Setting): readonly SceneNode[] {
  const style = cardStyleOf(setting.look);
  const shown = cards.map((one): Beside => {
    const face = faceOf(one.card);
    return { ...one, face, label: cased(face.label, style.letterCase), ...partsOf(one.box, face, style) };
  });
  const words = Math.min(...shown.map((one) => wordSize(one.label, one.words, setting)));
  const seconds = shown.flatMap(({ face }) => secondOf(face.second, style) ?? []);
  const width = Math.min(...shown.map((one) => one.words.width));
  const second = fitSeconds(seconds, { width, labelSize: words }, style, setting.fonts);
  return shown.flatMap((one) => composeOne(one, { words, second }, style, setting.fonts));
}

function composeOne(one: Beside, sizes: Sizes, style: CardStyle, fonts: FontTables): readonly SceneNode[] {
  const own = { ...style, ...one.style };
  const slot = one.card.id;
  const width = BORDER_WIDTHS[own.border];
  const stroke = width === 0 ? null : { colour: own.borderColour, width };
  const radius = one.box.height * 0.1;
  return [
    { type: 'box', box: inset(one.box, width / 2), radius, fill: own.ground, stroke, slot },
    ...barePicture(one.face, one.picture, own, fonts, slot),
    ...wordsOf(one, sizes, style, fonts),
  ];
}

/** The word in the middle of its room; over the middle where another language stands under it. */
function wordsOf(one: Beside, sizes: Sizes, style: CardStyle, fonts: FontTables): readonly SceneNode[] {
  const slot = one.card.id;
  const colour = inkOn(style);
  const wish = { font: style.font, size: sizes.words, colour, maxLines: LINES, slot } as const;
  const other = secondOf(one.face.second, style);
  const fit = sizes.second;
  if (other === null || fit === null) return wordsIn(one.label, one.words, wish, fonts);
  const { words } = one;
  const under = Math.min(words.height * SECOND_MOST, Math.max(words.height / 2, secondHeight(fit)));
  const upper = { ...words, height: words.height - under };
  const lower = { ...words, y: words.y + upper.height, height: under };
  return [
    ...wordsIn(one.label, upper, { ...wish, stand: 'bottom' }, fonts),
    ...placeSecond(other, { box: lower, fit, style, colour, slot }, fonts),
  ];
}

/** A card without a picture has its word in the whole of it. */
function partsOf(box: Box, face: CardFace, style: CardStyle): Pick<Beside, 'picture' | 'words'> {
  const inside = inset(box, BORDER_WIDTHS[style.border] + box.height * PADDING_SHARE);
  const picture = { ...inside, width: inside.height };
  if (face.pictureId === null) return { picture, words: inside };
  const x = inside.x + picture.width + 0.5;
  return { picture, words: { ...inside, x, width: inside.width - picture.width - 1 } };
}

/** The size a word wants in its place, mm em: as large as the cell allows in whole words. */
function wordSize(word: string, place: Box, { look, fonts }: Setting): number {
  const least = MIN_PT * MM_PER_PT;
  const wanted =
    look.labelSize === null ? Math.max(least, place.height * LETTERS_SHARE) : look.labelSize * MM_PER_PT;
  const limits = { width: place.width, maxLines: LINES, size: wanted };
  const face = { font: look.font, weight: 400 } as const;
  return fitText(word, face, { ...limits, minSize: Math.min(least, wanted) }, fonts).size;
}
