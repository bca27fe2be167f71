import { composeCardFace } from './cardFace';
import { CARD_INK, type CardFace, type CardStyle } from './cardStyle';
import type { FontTables } from './fonts';
import { centreOf } from './geometry';
import type { Box, BoxNode, SceneNode, SlotId } from './nodes';

/** A face without words asks nothing of the size of its label. */
const NO_LABEL = { size: 1, lines: 1, wordsSize: 1 } as const;

/** The picture of a card alone, no border and no words, for where its words stand beside it. A card of words only has none. */
export function barePicture(
  face: CardFace,
  box: Box,
  style: CardStyle,
  fonts: FontTables,
  slot?: SlotId,
): readonly SceneNode[] {
  if (face.pictureId === null) return [];
  return composeCardFace(face, box, { ...style, border: 'none', labelPlace: 'none' }, NO_LABEL, fonts, slot);
}

/** A square to tick by hand. */
export function tickBox(box: Box): BoxNode {
  return { type: 'box', box, radius: 1, fill: '#ffffff', stroke: { colour: CARD_INK, width: 0.5 } };
}

/** A square to tick in the middle of a room; `share` is of the room's height. */
export function tickBoxIn(room: Box, share: number): BoxNode {
  const side = room.height * share;
  const { x, y } = centreOf(room);
  return tickBox({ x: x - side / 2, y: y - side / 2, width: side, height: side });
}
