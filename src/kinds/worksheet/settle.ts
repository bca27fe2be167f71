import type { Reader } from '../contract';
import type { Worksheet, WorksheetWord } from './content';

/** Two go on a sheet (practice.md 2.18); the others are there for the next mix. */
const WANTED = 6;

/** Wrong answers of the same topic, looked up anew when the list has changed, unless a person settled them. */
export function settle(content: Worksheet, reader: Reader): Worksheet {
  const { distractors, words } = content;
  const of = listOf(words);
  if (distractors.typed || distractors.of === of) return content;
  const cards =
    words.length === 0
      ? []
      : reader.others(
          words.map(({ card }) => card),
          WANTED,
        );
  return { ...content, distractors: { cards, of, typed: false } };
}

function listOf(words: readonly WorksheetWord[]): string {
  return words.map(({ card }) => card.label).join(', ');
}
