import { BORDER_WIDTHS } from '../scene/cardStyle';
import { inset } from '../scene/geometry';
import type { Box, SceneNode } from '../scene/nodes';
import type { Setting } from './contract';
import { cardStyleOf } from './style';

const RADIUS = 3;

/** The ground of a card as the look has it, for a card that holds more than picture and word. */
export function cardGround(box: Box, { look }: Pick<Setting, 'look'>): SceneNode {
  const { ground, border, borderColour } = cardStyleOf(look);
  const width = BORDER_WIDTHS[border];
  const stroke = width === 0 ? null : { colour: borderColour, width };
  return { type: 'box', box: inset(box, width / 2), radius: RADIUS, fill: ground, stroke };
}
