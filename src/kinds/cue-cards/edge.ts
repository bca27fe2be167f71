import { belowHole } from '../../scene/cardSheet';
import { CARD_INK } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import { cardGround } from '../cardGround';
import type { Setting } from '../contract';
import { cardStyleOf } from '../style';
import { type CueCards, EDGES } from './content';

/** White between the cut line and what is printed, so that a cut a little off takes nothing away, mm. */
const RIM = 1;
/** Colour at the sides, and at the foot where its word stands, mm. */
const EDGE = 2.5;
const WORD_BAND = 6.5;
const FOOT_BAND = 6;
const FOOT_LIFT = 1.6;
const LETTERS = 11 * MM_PER_PT;
const OUTLINE = { colour: CARD_INK, width: 0.5 } as const;
const RADIUS = 3;
/** Kept free for the thickest border, mm. */
const BORDER_ROOM = 1.6;

/** The card's ground with its border, or the colour all round with its word at the foot; and the last line. */
export function edgeOf(content: CueCards, setting: Setting, place: Box): readonly SceneNode[] {
  const style = cardStyleOf(setting.look);
  const outer = inset(place, RIM);
  const foot = footOf(content, place);
  const words = (text: string, box: Box) =>
    wordsIn(text, box, { font: style.font, size: LETTERS, maxLines: 1 }, setting.fonts);
  const line = words(content.foot, foot);
  if (content.edge === 'none') {
    return [cardGround(outer, setting), ...line];
  }
  const inner = withinEdge(content, place);
  const band = {
    ...inner,
    y: inner.y + inner.height,
    height: outer.y + outer.height - inner.y - inner.height,
  };
  return [
    { type: 'box', box: inset(outer, 0.25), radius: RADIUS, fill: EDGES[content.edge], stroke: OUTLINE },
    { type: 'box', box: inner, radius: 2, fill: style.ground, stroke: OUTLINE },
    ...words(content.edgeWord, band),
    ...line,
  ];
}

/** Where picture and word lie: off the hole, off the edge, over the last line. */
export function roomIn(content: CueCards, place: Box): Box {
  const inner = withinEdge(content, place);
  const room = content.edge === 'none' ? inset(inner, BORDER_ROOM) : inset(inner, OUTLINE.width);
  return content.foot === '' ? room : { ...room, height: room.height - FOOT_BAND - FOOT_LIFT / 2 };
}

function withinEdge({ cut, edge, edgeWord }: CueCards, place: Box): Box {
  const outer = inset(place, RIM);
  const below = belowHole(place, cut.hole);
  const side = edge === 'none' ? 0 : EDGE;
  const top = Math.max(outer.y + side, below.y);
  const foot = outer.y + outer.height - (edge !== 'none' && edgeWord !== '' ? WORD_BAND : side);
  return { x: outer.x + side, y: top, width: outer.width - 2 * side, height: foot - top };
}

function footOf(content: CueCards, place: Box): Box {
  const inner = withinEdge(content, place);
  return { ...inset(inner, 1), y: inner.y + inner.height - FOOT_BAND - FOOT_LIFT, height: FOOT_BAND };
}
