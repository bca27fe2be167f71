import type { Look } from '../../model/look';
import { BORDER_WIDTHS, CARD_INK, type CardStyle } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, type Drawing, inSlot } from '../drawing';
import { colourOfPart } from './colours';
import type { SentenceStrip } from './content';
import { partCue } from './cues';
import type { PlacedCard, PlacedPage } from './flow';
import { GROUP_NAMES, type Group, type Part } from './groups';
import { composeQuestion } from './questions';

const HEADING_LETTERS = 14 * MM_PER_PT;
const FRAME = 2.2;
const CUE = 5;
const DOT = 6.5;

/** The cards of one page under their headings, each in the colour of its part. */
export function composeGroupCards(page: PlacedPage, strip: SentenceStrip, setting: Setting): Drawing {
  const drawing = composeCards(
    page.cards.map((placed) => cardInBox(placed, strip, setting)),
    setting,
  );
  return {
    nodes: [
      ...page.headings.flatMap(({ group, box }) => heading(group, box, strip, setting)),
      ...page.cards.flatMap((placed) => frameOf(placed, strip)),
      ...drawing.nodes,
      ...page.cards.flatMap((placed) => marksOf(placed, strip, setting)),
    ],
    slots: drawing.slots.map((slot, at) => ({ ...slot, box: page.cards[at]?.box ?? slot.box })),
  };
}

function heading(group: Group, box: Box, strip: SentenceStrip, setting: Setting): readonly SceneNode[] {
  if (strip.mode === 'colours' && group !== 'starter') {
    return composeQuestion(group, box, strip, setting);
  }
  const face = { font: setting.look.font, weight: 700, size: HEADING_LETTERS, align: 'left' } as const;
  return wordsIn(GROUP_NAMES[group], box, { ...face, maxLines: 1 }, setting.fonts);
}

function partOf(group: Group, { mode, version }: SentenceStrip): Part | null {
  return mode === 'strip' || version === 'none' || group === 'starter' ? null : group;
}

function cardInBox({ item, box }: PlacedCard, strip: SentenceStrip, { look }: Setting): CardInBox {
  const { card, group } = item;
  const part = partOf(group, strip);
  if (part === null || onlyDot(strip, look)) return { card, box };
  if (strip.paint === 'border') return { card, box: inset(box, FRAME), style: { border: 'none' } };
  const ground = colourOfPart(part, strip.version, strip.own);
  const border: CardStyle['border'] = look.border === 'none' ? 'thin' : look.border;
  return { card, box, style: { border, ...(ground !== null && { ground }) } };
}

/** White pictures need their black ground whatever is to be coloured. */
function onlyDot({ paint }: SentenceStrip, { pictureStyle }: Look): boolean {
  return paint === 'dot' || (paint === 'fill' && pictureStyle === 'white-on-black');
}

/** A coloured rim with a dark outline, where only the border is coloured. */
function frameOf({ item, box }: PlacedCard, strip: SentenceStrip): readonly SceneNode[] {
  const part = partOf(item.group, strip);
  if (part === null || strip.paint !== 'border') return [];
  const stroke = { colour: CARD_INK, width: 0.5 };
  const fill = colourOfPart(part, strip.version, strip.own);
  return inSlot([{ type: 'box', box: inset(box, 0.25), radius: 3, fill, stroke }], item.card.id);
}

/** The part's own sign, so that no colour says it alone; on a ground of its colour where the card has faded. */
function marksOf({ item, box }: PlacedCard, strip: SentenceStrip, { look }: Setting): readonly SceneNode[] {
  const part = partOf(item.group, strip);
  if (part === null) return [];
  const away = BORDER_WIDTHS[look.border] + 1.2 + (strip.paint === 'border' ? FRAME : 0);
  const side = Math.min(onlyDot(strip, look) ? DOT : CUE, box.width * 0.14);
  const top = look.labelPlace === 'above' ? box.y + box.height - away - side : box.y + away;
  const corner = { x: box.x + box.width - away - side, y: top, width: side, height: side };
  const cue = partCue(part, inset(corner, side * 0.2));
  const fill = colourOfPart(part, strip.version, strip.own);
  const centre = [corner.x + side / 2, corner.y + side / 2] as const;
  const stroke = { colour: CARD_INK, width: 0.4 };
  const dot: SceneNode = { type: 'ellipse', centre, radius: [side / 2, side / 2], fill, stroke };
  return inSlot(
    onlyDot(strip, look) ? [dot, ...partCue(part, inset(corner, side * 0.3))] : cue,
    item.card.id,
  );
}
