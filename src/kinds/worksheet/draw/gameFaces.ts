import type { Card } from '../../../model/card';
import { isEmptyPlace } from '../../../model/items';
import { CARD_INK } from '../../../scene/cardStyle';
import { shareOut } from '../../../scene/cells';
import { inset, squareIn } from '../../../scene/geometry';
import type { Box, SceneNode } from '../../../scene/nodes';
import { wordsIn } from '../../../scene/words';
import type { Setting } from '../../contract';
import type { Drawing } from '../../drawing';
import { nameOf } from '../../face';
import { numberWord } from '../make/numbers';
import { type Shown, showCards, wordBox } from './faces';

/** What stands on one side of a game's card: what is seen of its word, or of the number that it names. */
export type GameFace =
  | { readonly card: Card; readonly as: Shown }
  | { readonly card: Card; readonly as: 'clue'; readonly words: string }
  | { readonly card: Card; readonly as: 'numeral' | 'dots' | 'objects' | 'spelt'; readonly number: number };

/** Counters to count on a domino: one everyday thing, the same on every tile. */
export const COUNTED_OBJECT = 'apple';
const NUMERAL_SHARE = 0.62;
const SPELT_SHARE = 0.26;
const DOT_SHARE = 0.34;
const RIM = 2;

/** Places of the dots of a die by row, in thirds of its side; more than six stand in rows. */
const PIPS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[1, 1]],
  [
    [0, 0],
    [2, 2],
  ],
  [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
  [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ],
  [
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 2],
    [2, 2],
  ],
  [
    [0, 0],
    [2, 0],
    [0, 1],
    [2, 1],
    [0, 2],
    [2, 2],
  ],
];

export interface FaceInBox {
  readonly face: GameFace;
  readonly box: Box;
}

/** A drawing for each face; cards that show the same have one label size. */
export function drawFaces(faces: readonly FaceInBox[], setting: Setting): readonly Drawing[] {
  const plain = { ...setting, look: { ...setting.look, border: 'none' as const } };
  const alike = new Map<Shown, FaceInBox[]>();
  for (const one of faces) {
    if (isShown(one.face)) alike.set(one.face.as, [...(alike.get(one.face.as) ?? []), one]);
  }
  const shown = new Map<FaceInBox, Drawing>();
  for (const [as, group] of alike) {
    const drawing = showCards(
      group.map(({ face, box }, at) => ({ card: { ...face.card, id: String(at) }, box })),
      as,
      plain,
    );
    for (const [at, one] of group.entries()) {
      shown.set(one, ownPart(drawing, String(at), one.face.card));
    }
  }
  return faces.map((one) => shown.get(one) ?? drawOther(one, plain));
}

function isShown(face: GameFace): face is Extract<GameFace, { readonly as: Shown }> {
  return face.as === 'both' || face.as === 'picture' || face.as === 'word';
}

/** What was drawn of one card, under its own name again: the same card may lie there twice. */
function ownPart({ nodes, slots }: Drawing, number: string, card: Card): Drawing {
  const { id } = card;
  const isBlank = isEmptyPlace(card);
  return {
    nodes: nodes.filter(({ slot }) => slot === number).map((node) => ({ ...node, slot: id })),
    slots: slots.filter((slot) => slot.id === number && !isBlank).map((slot) => ({ ...slot, id })),
  };
}

function drawOther({ face, box }: FaceInBox, setting: Setting): Drawing {
  const { card } = face;
  const slots = isEmptyPlace(card) ? [] : [{ id: card.id, box, name: nameOf(card) }];
  return { slots, nodes: nodesOf(face, box, setting).map((node) => ({ ...node, slot: card.id })) };
}

function nodesOf(face: GameFace, box: Box, setting: Setting): readonly SceneNode[] {
  const { font } = setting.look;
  const side = Math.min(box.width, box.height);
  switch (face.as) {
    case 'clue':
      return wordBox(face.words, box, setting);
    case 'numeral':
      return large(String(face.number), box, side * NUMERAL_SHARE);
    case 'spelt':
      return large(numberWord(face.number), box, side * SPELT_SHARE);
    case 'dots':
      return dots(face.number, inset(squareIn(box), side * 0.14));
    case 'objects':
      return objects(face.number, inset(squareIn(box), RIM * 2));
    default:
      return [];
  }
  function large(words: string, place: Box, size: number) {
    return wordsIn(words, inset(place, RIM), { font, weight: 700, size, maxLines: 1 }, setting.fonts);
  }
}

function dots(number: number, square: Box): readonly SceneNode[] {
  const pips = PIPS[number];
  const cells = pips ? shareOut({ area: square, columns: 3, rows: 3, gap: 0 }) : tidyCells(number, square);
  const chosen = pips ? pips.flatMap(([x, y]) => cells.slice(x + 3 * y, x + 3 * y + 1)) : cells;
  return chosen.map(({ x, y, width, height }) => {
    const radius = Math.min(width, height) * DOT_SHARE;
    return {
      type: 'ellipse',
      centre: [x + width / 2, y + height / 2],
      radius: [radius, radius],
      fill: CARD_INK,
      stroke: null,
    };
  });
}

function objects(number: number, square: Box): readonly SceneNode[] {
  return tidyCells(number, square).map((cell) => ({
    type: 'picture',
    pictureId: COUNTED_OBJECT,
    box: squareIn(cell),
    description: `1 of ${number}`,
  }));
}

/** So many cells in even rows of at most five, as on a ten-frame: as large as the area lets them be. */
export function tidyCells(number: number, area: Box): readonly Box[] {
  let best = { columns: 1, rows: Math.max(1, number), side: 0 };
  for (let columns = 1; columns <= Math.min(5, Math.max(1, number)); columns += 1) {
    const rows = Math.max(1, Math.ceil(number / columns));
    const side = Math.min(area.width / columns, area.height / rows);
    if (side > best.side) best = { columns, rows, side };
  }
  const { columns, rows, side } = best;
  const width = side * columns;
  const height = side * rows;
  const block = {
    x: area.x + (area.width - width) / 2,
    y: area.y + (area.height - height) / 2,
    width,
    height,
  };
  return shareOut({ area: block, columns, rows, gap: side * 0.06 }).slice(0, number);
}
