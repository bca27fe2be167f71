import type { Card } from '../../../model/card';
import { isEmptyPlace } from '../../../model/items';
import { barePicture } from '../../../scene/besideWords';
import { BORDER_WIDTHS, cased, inkOn } from '../../../scene/cardStyle';
import { rowsOf } from '../../../scene/cells';
import { inset } from '../../../scene/geometry';
import type { Box, SceneNode } from '../../../scene/nodes';
import { fitSeconds, heldTo, placeSecond, secondOf } from '../../../scene/secondLine';
import { emptyCell } from '../../../scene/slotMarks';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import type { Setting } from '../../contract';
import { type CardInBox, composeCards, type Drawing, inSlot, together } from '../../drawing';
import { faceOf, nameOf } from '../../face';
import { cardStyleOf } from '../../style';

/** A card drawn as picture and word, as its picture alone, as its word alone, or as a flat label of both side by side. */
export type Shown = 'both' | 'picture' | 'word' | 'label';

/** Words are never smaller than this on a worksheet, mm (practice.md 2.18). */
export const LEAST_WORDS = 12 * MM_PER_PT;
/** What is to be read is this large where there is room, mm. */
export const WORDS = 22 * MM_PER_PT;
const WORD_RADIUS = 2;
const WORD_INSET = 1.5;
/** Of the word’s height, what the line in another language has under it. */
const SECOND_SHARE = 0.7;

/** Cards in their boxes, shown so; each is a slot. A card without a picture always shows its word. */
export function showCards(cards: readonly CardInBox[], shown: Shown, setting: Setting): Drawing {
  if (cards.length === 0) return { nodes: [], slots: [] };
  if (shown === 'word') return together(cards.map(({ card, box }) => wordCard(card, box, setting)));
  if (shown === 'label') return together(cards.map(({ card, box }) => labelCard(card, box, setting)));
  const look = shown === 'picture' ? { ...setting.look, labelPlace: 'none' as const } : setting.look;
  return composeCards(cards, { ...setting, look, purpose: 'board' });
}

function wordCard(card: Card, box: Box, setting: Setting): Drawing {
  if (isEmptyPlace(card)) return { nodes: emptyCell(box, card.id), slots: [] };
  return {
    nodes: [...wordFrame(box, setting), ...wordsOf(card, inset(box, WORD_INSET), setting)].map((node) => ({
      ...node,
      slot: card.id,
    })),
    slots: [{ id: card.id, box, name: nameOf(card) }],
  };
}

function labelCard(card: Card, box: Box, setting: Setting): Drawing {
  if (isEmptyPlace(card)) return { nodes: emptyCell(box, card.id), slots: [] };
  const square = { ...box, width: Math.min(box.height, box.width / 2) };
  const picture = barePicture(faceOf(card), square, cardStyleOf(setting.look), setting.fonts);
  const left = picture.length === 0 ? 0 : square.width;
  const rest = { ...box, x: box.x + left, width: box.width - left };
  return {
    nodes: inSlot([...picture, ...wordsOf(card, inset(rest, WORD_INSET), setting)], card.id),
    slots: [{ id: card.id, box, name: nameOf(card) }],
  };
}

/** The word, and under it what it is in the language of the look. */
export function wordsOf(card: Card, box: Box, setting: Setting): readonly SceneNode[] {
  const style = cardStyleOf(setting.look);
  const second = secondOf(card.second, style);
  if (second === null) return plainWords(card.label, box, setting);
  const [own, under] = rowsOf(box, [1, SECOND_SHARE], 0);
  if (!own || !under) return [];
  const fit = fitSeconds([second], { width: box.width, labelSize: WORDS }, style, setting.fonts);
  const held = fit && heldTo(under.height, fit);
  return [
    ...plainWords(card.label, own, setting),
    ...(held
      ? placeSecond(second, { box: under, fit: held, style, colour: inkOn(style) }, setting.fonts)
      : []),
  ];
}

/** Words in a frame like that of the cards, one size wherever they fit. */
export function wordBox(words: string, box: Box, setting: Setting): readonly SceneNode[] {
  return [...wordFrame(box, setting), ...plainWords(words, inset(box, WORD_INSET), setting)];
}

function plainWords(words: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const style = cardStyleOf(look);
  const wish = { font: style.font, size: WORDS, minSize: LEAST_WORDS, colour: inkOn(style) } as const;
  return wordsIn(cased(words, style.letterCase), box, wish, fonts);
}

function wordFrame(box: Box, { look }: Setting): readonly SceneNode[] {
  const style = cardStyleOf(look);
  const width = BORDER_WIDTHS[style.border];
  const stroke = width === 0 ? null : { colour: style.borderColour, width };
  return [{ type: 'box', box: inset(box, width / 2), radius: WORD_RADIUS, fill: style.ground, stroke }];
}

/** A drawing as part of the page: its cards can't be tapped there. */
export function onPage({ nodes }: Drawing): Drawing {
  return { nodes: nodes.map(unslotted), slots: [] };
}

/** The node as a part of the page, of no card. */
export function unslotted(node: SceneNode): SceneNode {
  const { slot: _, ...rest } = node;
  return rest;
}
