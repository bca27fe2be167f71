import { composeCardFace, fitLabels } from '../../scene/cardFace';
import { BORDER_WIDTHS, type CardStyle, cased, inkOn } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
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

export function isFlat({ width, height }: Box): boolean {
  return width / height > FLAT;
}

/** Cards with the picture left and the word right, the words of all in one size. */
export function composeBeside(cards: readonly CardInBox[], setting: Setting): readonly SceneNode[] {
  const style = cardStyleOf(setting.look);
  const shown = cards.map((card) => ({ ...card, parts: partsOf(card.box, style) }));
  const size = Math.min(
    ...shown.map(({ card, parts }) => wordSize(cased(card.label, style.letterCase), parts.words, setting)),
  );
  return shown.flatMap(({ card, box, parts, style: own }) => {
    const ownStyle = { ...style, ...own };
    const slot = card.id;
    const width = BORDER_WIDTHS[ownStyle.border];
    const stroke = width === 0 ? null : { colour: ownStyle.borderColour, width };
    const bare: CardStyle = { ...ownStyle, border: 'none', labelPlace: 'none' };
    const face = faceOf(card);
    const label = fitLabels([face], parts.picture.width, style, setting.fonts);
    const wish = { font: style.font, size, colour: inkOn(style), maxLines: LINES, slot } as const;
    const picture =
      face.pictureId === null ? [] : composeCardFace(face, parts.picture, bare, label, setting.fonts, slot);
    const words = face.pictureId === null ? inset(box, width + 1) : parts.words;
    return [
      {
        type: 'box',
        box: inset(box, width / 2),
        radius: box.height * 0.1,
        fill: ownStyle.ground,
        stroke,
        slot,
      },
      ...picture,
      ...wordsIn(cased(card.label, style.letterCase), words, wish, setting.fonts),
    ];
  });
}

function partsOf(box: Box, style: CardStyle): { readonly picture: Box; readonly words: Box } {
  const pad = BORDER_WIDTHS[style.border] + box.height * PADDING_SHARE;
  const inside = inset(box, pad);
  const side = inside.height;
  const picture = { ...inside, width: side };
  return { picture, words: { ...inside, x: inside.x + side + 0.5, width: inside.width - side - 1 } };
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
