import type { LabelFit } from '../../scene/cardFace';
import { belowHole } from '../../scene/cardSheet';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { composeSplitCards } from '../splitCards';
import type { FlashCard, FlashCards } from './content';

/** Backs are printed off by 1 to 3 mm on school copiers, so nothing comes near the edge (practice.md 4, Duplex). */
const AWAY = 5;
const WORD_SHARE = 0.45;
const MEANING_SIZE = 14 * MM_PER_PT;

export interface BackWish {
  readonly content: FlashCards;
  readonly one: FlashCard;
  readonly place: Box;
  readonly setting: Setting;
}

/** Where the word stands on a back: all of it, or its upper part where some card says what it means. */
export function backBox(content: FlashCards, place: Box): Box {
  const box = inset(belowHole(place, content.cut.hole), AWAY);
  const meant = content.cards.some(({ meaning }) => meaning !== '');
  return meant ? { ...box, height: box.height * WORD_SHARE } : box;
}

/** The word, big, and what it means. No border: it would show how far off the printer is. */
export function composeBack(
  { content, one, place, setting }: BackWish,
  label: LabelFit,
): readonly SceneNode[] {
  if (setting.purpose === 'base') return [];
  const box = backBox(content, place);
  const words = { picture: 'above', share: 0 } as const;
  const card = { card: one.card, box, style: { border: 'none' } as const };
  const meaning = {
    ...box,
    y: box.y + box.height,
    height: place.y + place.height - AWAY - box.y - box.height,
  };
  return [
    ...composeSplitCards([card], setting, words, label).nodes.map(({ slot: _, ...node }) => node),
    ...(one.meaning === ''
      ? []
      : wordsIn(
          one.meaning,
          meaning,
          { font: setting.look.font, size: MEANING_SIZE, stand: 'top' },
          setting.fonts,
        )),
  ];
}
