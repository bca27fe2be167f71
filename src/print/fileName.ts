import { cutTo, oneLine } from '../base/text';

const LONGEST = 80;
/** What Windows, macOS or Android refuse in the name of a file. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** "Tuesday - board and cards.pdf". `otherwise` stands in for a title that has no letter a file may have. */
export function fileName(title: string, parts: readonly string[], otherwise: string): string {
  const clean = oneLine(title.replace(REFUSED, ' ')).replace(/^[.\s]+/u, '');
  const short = cutTo(clean, LONGEST).replace(/[.\s]+$/u, '');
  return `${short === '' ? otherwise : short} - ${listed(parts)}.pdf`;
}

/** "board, base and cards" */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
