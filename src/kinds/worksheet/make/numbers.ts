const NAMES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

export const MOST_NAMED = NAMES.length - 1;

/** The number that a label names, as `number two`, `two` or `2`; null where it names none from 0 to 20. */
export function numberNamed(label: string): number | null {
  const plain = label
    .toLocaleLowerCase('en-GB')
    .replace(/^numbers?\s+/u, '')
    .trim();
  const at = NAMES.indexOf(plain as (typeof NAMES)[number]);
  if (at >= 0) return at;
  return /^\d{1,2}$/u.test(plain) && Number(plain) <= MOST_NAMED ? Number(plain) : null;
}

export function numberWord(number: number): string {
  return NAMES[number] ?? String(number);
}
