import type { Card } from '../model/card';
import { inkOn } from '../scene/cardStyle';
import type { Box, SceneNode } from '../scene/nodes';
import { fitSeconds, heldTo, placeSecond, type SecondFit, secondHeight, secondOf } from '../scene/secondLine';
import type { Setting } from './contract';
import { cardStyleOf } from './style';

/** Of the room for words, where another language stands beside them. */
const SECOND_SHARE = 0.45;

/** The size of the words in another language in a list, whose rows have them beside the others; null for none. */
export function fitBeside(
  cards: readonly Card[],
  room: Pick<Box, 'width' | 'height'>,
  labelSize: number,
  { look, fonts }: Setting,
): SecondFit | null {
  const style = cardStyleOf(look);
  const seconds = cards.flatMap(({ second }) => secondOf(second, style) ?? []);
  const fit = fitSeconds(seconds, { width: room.width * SECOND_SHARE, labelSize }, style, fonts);
  return fit && heldTo(room.height, fit);
}

/** What a row's own words keep of their room, and the others drawn in the rest. */
export function wordsBeside(
  card: Card,
  room: Box,
  fit: SecondFit | null,
  { look, fonts }: Setting,
): { readonly label: Box; readonly nodes: readonly SceneNode[] } {
  if (!fit) return { label: room, nodes: [] };
  const width = room.width * SECOND_SHARE;
  const label = { ...room, width: room.width - width };
  const style = cardStyleOf(look);
  const words = secondOf(card.second, style);
  if (words === null) return { label, nodes: [] };
  const height = secondHeight(fit);
  const box = { x: label.x + label.width, y: room.y + (room.height - height) / 2, width, height };
  return {
    label,
    nodes: placeSecond(words, { box, fit, style, colour: inkOn(style), slot: card.id }, fonts),
  };
}
