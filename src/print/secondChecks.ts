import { languageOf } from '../base/languages';
import { type Card, pictureId } from '../model/card';
import type { CardStyle } from '../scene/cardStyle';
import { latinSize, type SecondFit, secondOf } from '../scene/secondLine';
import { MM_PER_PT } from '../scene/text';

/** Never smaller on a page for pupils, pt (practice.md 3.3). */
const SMALL_PT = 10;

/** What to look at in the lines in another language: those nobody has checked, and the cards that have none. */
export function secondChecks(
  cards: readonly Card[],
  style: CardStyle,
  fit: SecondFit | null = null,
): readonly string[] {
  const language = languageOf(style.secondLanguage ?? null)?.name;
  if (language === undefined) return [];
  const worded = cards.filter(
    ({ label, picture }) => label !== '' && (style.labelPlace !== 'none' || pictureId(picture) === null),
  );
  const drawn = worded.filter(({ second }) => secondOf(second, style) !== null);
  const filled = drawn.filter(({ second }) => second?.from === 'cldr').length;
  const without = worded.length - drawn.length;
  return [
    ...(filled > 0 ? [filledWords(filled, language)] : []),
    ...(without > 0
      ? [`${without === 1 ? '1 card has' : `${without} cards have`} no ${language} words.`]
      : []),
    ...(fit ? smallLetters(fit, style, language) : []),
  ];
}

function filledWords(count: number, language: string): string {
  const lines = count === 1 ? '1 line in' : `${count} lines in`;
  const come = count === 1 ? 'comes' : 'come';
  return `${lines} ${language} ${come} from a list of words. Check with a speaker before you print.`;
}

function smallLetters(fit: SecondFit, style: CardStyle, language: string): readonly string[] {
  const pt = Math.round(latinSize(fit, style) / MM_PER_PT);
  if (pt >= SMALL_PT) return [];
  return [
    `The ${language} letters are ${pt} pt, which is small. Larger cards or fewer words make them larger.`,
  ];
}
