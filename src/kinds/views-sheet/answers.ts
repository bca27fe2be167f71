import { barePicture } from '../../scene/besideWords';
import { rowsOf } from '../../scene/cells';
import { lineFace, type Mouth } from '../../scene/lineFace';
import type { Box, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { cardStyleOf } from '../style';
import type { Answer, ViewsSheet } from './content';

const MOUTHS: Readonly<Record<Answer, Mouth>> = { like: 'smile', unsure: 'flat', dislike: 'down' };
const THUMBS: Readonly<Record<Answer, string>> = {
  like: 'like',
  unsure: 'i-dont-know',
  dislike: 'dont-like',
};
const NO_MARKS = { number: null, crossed: false, changed: false } as const;
/** Of the room for a sign, its radius; what is left is for a ring drawn round it by hand. */
const FACE_SHARE = 0.42;
const GAP = 1;

/** What one can answer: a sign, and always its word. */
export interface AnswerWish {
  readonly answer: Answer;
  /** Letters, mm. */
  readonly size: number;
  /** Of the height, the sign against the word. */
  readonly shares: readonly [number, number];
}

export function answerIn(
  box: Box,
  wish: AnswerWish,
  views: ViewsSheet,
  setting: Setting,
): readonly SceneNode[] {
  const { look, fonts } = setting;
  const { answer, size, shares } = wish;
  const [sign = box, word = box] = rowsOf(box, shares, GAP);
  const face = { ...NO_MARKS, label: views.names[answer], pictureId: THUMBS[answer] };
  return [
    ...(views.signs === 'faces'
      ? lineFace(sign, Math.min(sign.width, sign.height) * FACE_SHARE, MOUTHS[answer])
      : barePicture(face, sign, cardStyleOf(look), fonts)),
    ...wordsIn(views.names[answer], word, { font: look.font, size, stand: 'top', maxLines: 2 }, fonts),
  ];
}
