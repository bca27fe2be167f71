import { CARD_INK, cased } from '../../scene/cardStyle';
import type { Box, SceneNode, TextNode } from '../../scene/nodes';
import { paragraphHeight, placeParagraph } from '../../scene/paragraph';
import { fitSeconds, placeSecond, type SecondFit, secondHeight, secondOf } from '../../scene/secondLine';
import { breakLines, drawableText, MM_PER_PT } from '../../scene/text';
import type { Setting } from '../contract';
import type { PassageRow } from '../passageRows';
import { cardStyleOf } from '../style';
import { laySymbolLine, placeSymbolLine } from '../symbolLine';
import type { Sentence, Story } from './content';
import { gapMarks } from './gaps';
import { textOf } from './slots';

/** Letters get no smaller than this, however long a sentence is (practice.md 3.3). */
const LEAST = 10 * MM_PER_PT;
const SHRINK = 0.96;

/** A sentence, and the room its words have. */
export interface WordsInRoom {
  readonly sentence: Sentence;
  readonly room: Pick<Box, 'width' | 'height'>;
}

/** How the words of all sentences of a story are set: one size for all (practice.md 3.3). */
export interface WordStyle {
  readonly story: Story;
  readonly setting: Setting;
  /** Em, mm. */
  readonly size: number;
  readonly second: SecondFit | null;
}

/** The largest size, up to the one wanted, at which all sentences stand in their rooms. */
export function wordStyle(
  wanted: number,
  rooms: readonly WordsInRoom[],
  { story, setting }: Pick<WordStyle, 'story' | 'setting'>,
): WordStyle {
  const { labelSize } = setting.look;
  const most = labelSize === null ? wanted : labelSize * MM_PER_PT;
  const at = (size: number) => ({ story, setting, size, second: secondAt(size, rooms, setting) });
  for (let size = most; size > LEAST; size *= SHRINK) {
    const style = at(size);
    if (allStand(rooms, style)) return style;
  }
  return at(Math.min(most, LEAST));
}

function secondAt(size: number, rooms: readonly WordsInRoom[], { look, fonts }: Setting): SecondFit | null {
  const style = cardStyleOf(look);
  const seconds = rooms.flatMap(({ sentence }) => secondOf(sentence.card.second, style) ?? []);
  const width = Math.min(...rooms.map(({ room }) => room.width));
  return fitSeconds(seconds, { width, labelSize: size }, style, fonts);
}

/** Whether the words of all of them stand whole in their rooms. */
export function allStand(rooms: readonly WordsInRoom[], style: WordStyle): boolean {
  return rooms.every((one) => stands(one, style));
}

function stands({ sentence, room }: WordsInRoom, style: WordStyle): boolean {
  return isWhole(sentence, room.width, style) && wordsHeight(sentence, room.width, style) <= room.height;
}

function isWhole(sentence: Sentence, width: number, style: WordStyle): boolean {
  if (sentence.line !== null) return layLine(sentence, width, style).rows.every(hasWholeWords(style));
  const text = textShown(sentence, style);
  return linesOf(text, width, style).join(' ') === drawableText(text);
}

/** Whether no word had to get smaller to stand in its row. */
function hasWholeWords({ size }: WordStyle) {
  return ({ cells }: PassageRow) => cells.every(({ letters }) => letters >= size);
}

/** How high the words of a sentence stand in this width, with the line in another language under them, mm. */
export function wordsHeight(sentence: Sentence, width: number, style: WordStyle): number {
  return ownHeight(sentence, width, style) + secondRoom(sentence, style);
}

/** The same without that line. */
export function ownHeight(sentence: Sentence, width: number, style: WordStyle): number {
  if (sentence.line !== null) return layLine(sentence, width, style).height;
  const lines = linesOf(textShown(sentence, style), width, style);
  return paragraphHeight(lines.length, faceOf(style), style.setting.fonts);
}

function secondRoom({ card }: Sentence, { setting, second }: WordStyle): number {
  return second && secondOf(card.second, cardStyleOf(setting.look)) !== null ? secondHeight(second) : 0;
}

/** The words in their box, gaps marked so that nobody overlooks them. */
export function placeWords(
  sentence: Sentence,
  box: Box,
  style: WordStyle,
  stand: 'top' | 'middle' = 'top',
): readonly SceneNode[] {
  const { setting, second } = style;
  const { look, fonts } = setting;
  const height = ownHeight(sentence, box.width, style);
  const free = Math.max(0, box.height - height - secondRoom(sentence, style));
  const place = { ...box, y: box.y + (stand === 'middle' ? free / 2 : 0), height };
  const nodes = ownWords(sentence, place, style);
  const texts = nodes.filter((node): node is TextNode => node.type === 'text');
  const card = cardStyleOf(look);
  const other = secondOf(sentence.card.second, card);
  const under = { ...box, y: place.y + height, height: box.height };
  return [
    ...gapMarks(texts, fonts),
    ...nodes,
    ...(second && other !== null
      ? placeSecond(
          other,
          { box: under, fit: second, style: card, colour: CARD_INK, slot: sentence.card.id },
          fonts,
        )
      : []),
  ];
}

function ownWords(sentence: Sentence, box: Box, style: WordStyle): readonly SceneNode[] {
  const { setting } = style;
  const slot = sentence.card.id;
  if (sentence.line !== null) return placeSymbolLine(layLine(sentence, box.width, style), box, setting, slot);
  return placeParagraph(
    textShown(sentence, style),
    { box, style: faceOf(style), colour: CARD_INK, slot },
    setting.fonts,
  );
}

function layLine({ line }: Sentence, width: number, { setting, size }: WordStyle) {
  return laySymbolLine(line ?? [], { width, size }, setting);
}

function textShown(sentence: Sentence, { story, setting }: WordStyle): string {
  return cased(textOf(sentence, story), setting.look.letterCase);
}

function linesOf(text: string, width: number, style: WordStyle): readonly string[] {
  return breakLines(text, width, faceOf(style), style.setting.fonts);
}

function faceOf({ setting, size }: Pick<WordStyle, 'setting' | 'size'>) {
  return { font: setting.look.font, weight: 400, size } as const;
}
