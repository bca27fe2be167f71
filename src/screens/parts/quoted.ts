import { cutTo, oneLine } from '../../base/text';

const LONGEST = 28;

/** What somebody typed, in quotation marks and short enough for a button. */
export function quoted(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `“${cutTo(line, LONGEST).trimEnd()}…”` : `“${line}”`;
}
