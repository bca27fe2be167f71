import { labelPtFor } from '../../scene/cardFace';
import { CARD_INK } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type Drawing, drawn } from '../drawing';

const NAME_HEIGHT = 6.5;
const NAME_SIZE = 13 * MM_PER_PT;
const NAME_SMALL = 10 * MM_PER_PT;
const GUIDE = { colour: '#8a8a8a', width: 0.4, dash: [2.5, 2] } as const;

/** An empty place on paper: quiet, and large enough to draw or write in. */
export function frame(box: Box): SceneNode {
  return { type: 'box', box: inset(box, GUIDE.width / 2), radius: 2.5, fill: '#ffffff', stroke: GUIDE };
}

/** What a section is called, and the room below; nothing is kept free for no name. */
export function named(name: string, box: Box, { look, fonts }: Setting): readonly [Drawing, Box] {
  if (name === '') return [drawn(), box];
  const line = { ...box, height: NAME_HEIGHT };
  const wish = {
    font: look.font,
    size: NAME_SIZE,
    minSize: NAME_SMALL,
    weight: 700,
    colour: CARD_INK,
    align: 'left',
    maxLines: 1,
  } as const;
  const rest = { ...box, y: box.y + NAME_HEIGHT, height: box.height - NAME_HEIGHT };
  return [drawn(...wordsIn(name, line, wish, fonts)), rest];
}

/** Letters go by the shorter side: on a wide, low card its width would leave the picture no room. */
export function lettersFor(setting: Setting, box: Box | undefined): Setting {
  const { look } = setting;
  if (!box || look.labelSize !== null) return setting;
  const labelSize = labelPtFor(Math.min(box.width, box.height));
  return { ...setting, look: { ...look, labelSize } };
}
