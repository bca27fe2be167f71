import { composeCardFace } from '../../scene/cardFace';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import type { Setting } from '../contract';
import type { Drawing } from '../drawing';
import { faceOf, nameOf } from '../face';
import { cardStyleOf } from '../style';
import type { Sentence, Story } from './content';
import { textOf } from './slots';
import { placeWords, type WordStyle } from './words';

const NO_LABEL = { size: 1, lines: 1, wordsSize: 1 } as const;
const FRAME = { colour: '#8a8a8a', width: 0.4, dash: [2.5, 2] } as const;
const FRAME_RADIUS = 3;

/** Where a sentence and its picture are. `beside` puts words on the middle line of a picture beside them. */
export interface BlockPlace {
  readonly box: Box;
  /** Null where it has none: a symbolised line is picture and words in one. */
  readonly picture: Box | null;
  readonly words: Box;
  readonly stand: 'top' | 'middle';
}

/** One sentence with what it shows; all of it one slot. */
export function composeBlock(sentence: Sentence, place: BlockPlace, style: WordStyle): Drawing {
  const { story, setting } = style;
  const { card } = sentence;
  const text = textOf(sentence, story);
  const shown = place.picture
    ? story.symbols === 'space'
      ? [photoFrame(place.picture, card.id)]
      : pictureOf(sentence, { box: place.picture, text, slot: card.id }, setting)
    : [];
  return {
    nodes: [...shown, ...placeWords(sentence, place.words, style, place.stand)],
    slots: [{ id: card.id, box: place.box, name: nameOf({ ...card, label: text }) }],
  };
}

interface PictureWish {
  readonly box: Box;
  readonly text: string;
  /** Left out where the picture is shown a second time. */
  readonly slot?: string;
}

/** The picture of a sentence, as its look frames cards. */
export function pictureOf(
  { card }: Sentence,
  { box, text, slot }: PictureWish,
  { look, fonts }: Setting,
): readonly SceneNode[] {
  if (card.picture.type === 'none') return [];
  const face = { ...faceOf(card), label: text, second: undefined };
  const style = { ...cardStyleOf(look), labelPlace: 'none' } as const;
  return composeCardFace(face, box, style, NO_LABEL, fonts, slot);
}

/** Room for a photo or a drawing. */
export function photoFrame(box: Box, slot?: string): SceneNode {
  return {
    type: 'box',
    box: inset(box, FRAME.width / 2),
    radius: FRAME_RADIUS,
    fill: '#ffffff',
    stroke: FRAME,
    ...(slot === undefined ? {} : { slot }),
  };
}

/** Whether a sentence has a place for a picture of its own. */
export function showsPicture({ card, line }: Sentence, { symbols }: Story): boolean {
  if (symbols === 'space') return true;
  return line === null && card.picture.type !== 'none';
}
