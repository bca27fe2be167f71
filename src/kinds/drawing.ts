import type { Card, CardId } from '../model/card';
import { isEmptyPlace } from '../model/items';
import { pageSize } from '../model/page';
import { composeCardFace, fitLabels } from '../scene/cardFace';
import type { CardFace, CardStyle } from '../scene/cardStyle';
import type { Box, Scene, SceneNode } from '../scene/nodes';
import { composeHeading } from '../scene/page';
import { emptyCell, emptySlot } from '../scene/slotMarks';
import type { Setting } from './contract';
import { faceOf, nameOf } from './face';
import { cardStyleOf } from './style';

/** What lies on a page, and the places of its cards. */
export type Drawing = Pick<Scene, 'nodes' | 'slots'>;

export const NOTHING: Drawing = { nodes: [], slots: [] };

/** A drawing of nothing but nodes, none of them a card. */
export function drawn(...nodes: readonly SceneNode[]): Drawing {
  return { nodes, slots: [] };
}

export function together(drawings: readonly Drawing[]): Drawing {
  return {
    nodes: drawings.flatMap(({ nodes }) => nodes),
    slots: drawings.flatMap(({ slots }) => slots),
  };
}

/**
 * Pages with the resource's title at the top, and `subtitle` under it where there is one. `draw` is given the room
 * that is left and answers with a drawing for each page; at least one page comes out.
 */
export function titledPages(
  setting: Setting,
  draw: (room: Box) => readonly Drawing[],
  subtitle = '',
): readonly Scene[] {
  const page = pageSize(setting.page);
  const heading = { title: setting.title, day: subtitle, font: setting.look.font };
  const { nodes, rest } = composeHeading(heading, page, setting.fonts);
  const drawings = draw(rest);
  return (drawings.length === 0 ? [NOTHING] : drawings).map((drawing) => ({
    ...page,
    slots: drawing.slots,
    nodes: [...nodes, ...drawing.nodes],
  }));
}

/** Pages without any heading; `draw` is given the whole sheet, mm. */
export function barePages(setting: Setting, draw: (sheet: Box) => readonly Drawing[]): readonly Scene[] {
  const page = pageSize(setting.page);
  const drawings = draw({ x: 0, y: 0, ...page });
  return (drawings.length === 0 ? [NOTHING] : drawings).map((drawing) => ({ ...page, ...drawing }));
}

/** A card and the box it lies in. */
export interface CardInBox {
  readonly card: Card;
  readonly box: Box;
  /** Its number, a cross, a mark of change. */
  readonly marks?: Partial<Pick<CardFace, 'number' | 'crossed' | 'changed'>>;
  /** Where it is drawn unlike the others, as with the colour of its word class. */
  readonly style?: Partial<CardStyle>;
  /** Said after its label, as "cancelled". */
  readonly also?: string;
}

/**
 * Cards in their boxes with one label size for all, each a slot. On a base the empty slots to put them on; an empty
 * place is drawn as a quiet cell that can be tapped and filled.
 */
export function composeCards(cards: readonly CardInBox[], setting: Setting): Drawing {
  const style = cardStyleOf(setting.look);
  const { fonts } = setting;
  if (setting.purpose === 'base') {
    return drawn(...cards.flatMap(({ box, marks }) => emptySlot(box, marks?.number ?? null, style, fonts)));
  }
  const width = Math.min(...cards.map(({ box }) => box.width));
  const used = cards.filter(({ card }) => !isEmptyPlace(card));
  const label = fitLabels(
    used.map(({ card }) => faceOf(card)),
    width,
    style,
    fonts,
  );
  return {
    nodes: cards.flatMap(({ card, box, marks, style: own }) =>
      isEmptyPlace(card)
        ? emptyCell(box, card.id)
        : composeCardFace(faceOf(card, marks), box, { ...style, ...own }, label, fonts, card.id),
    ),
    slots: cards.map(({ card, box, also }) => ({ id: card.id, box, name: slotName(card, also) })),
  };
}

function slotName(card: Card, also = ''): string {
  return isEmptyPlace(card) ? nameOf({ ...card, label: 'Empty place' }, also) : nameOf(card, also);
}

/** The ids of nodes' slots, for marks that belong to a card and move with it. */
export function inSlot(nodes: readonly SceneNode[], slot: CardId): readonly SceneNode[] {
  return nodes.map((node) => ({ ...node, slot }));
}
