import { dressAt } from '../../base/dress';
import { CARD_INK } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT, textWidth } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { cardStyleOf } from '../style';
import { colourOfPart } from './colours';
import type { SentenceStrip } from './content';
import { partCue } from './cues';
import { type Part, QUESTIONS } from './groups';

const LETTERS = 20 * MM_PER_PT;
const LETTERS_SHARE = 0.58;
const PAD = 1.5;

/** A tab in the part's colour: its sign, its picture and its question, never the colour alone (practice.md 2.13). */
export function composeQuestion(
  part: Part,
  box: Box,
  strip: SentenceStrip,
  setting: Setting,
): readonly SceneNode[] {
  const { look, fonts } = setting;
  const { words, pictureId } = QUESTIONS[part];
  const face = { font: look.font, weight: 700, size: Math.min(LETTERS, box.height * LETTERS_SHARE) } as const;
  const icon = box.height - 1.4;
  const sign = box.height * 0.45;
  const wanted = PAD + sign + PAD + icon + PAD + textWidth(words, face, fonts) + 2 * PAD;
  const tab = { ...box, width: Math.min(box.width, wanted) };
  const style = cardStyleOf(look);
  const dress = dressAt(style.people, style.pictureStyle, part);
  const roomy = wanted <= box.width;
  const signBox = { x: tab.x + PAD, y: tab.y + (tab.height - sign) / 2, width: sign, height: sign };
  const iconBox = { x: signBox.x + sign + PAD, y: tab.y + 0.7, width: icon, height: icon };
  const left = roomy ? iconBox.x + icon + PAD : signBox.x + sign + PAD / 2;
  const place = { ...tab, x: left, width: tab.x + tab.width - left - 0.5 };
  const fill = colourOfPart(part, strip.version, strip.own) ?? '#ffffff';
  return [
    { type: 'box', box: inset(tab, 0.2), radius: 2, fill, stroke: { colour: CARD_INK, width: 0.4 } },
    ...partCue(part, signBox),
    ...(roomy
      ? [{ type: 'picture' as const, pictureId, box: iconBox, description: words, ...(dress && { dress }) }]
      : []),
    ...wordsIn(words, place, { ...face, align: 'left', maxLines: 1 }, fonts),
  ];
}
