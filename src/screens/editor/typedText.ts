import type { TypedLine } from '../../model/typedList';

/** Content as the lines a person would type: what the list shows, and what reads back as the same list. */
export function typedText(lines: readonly TypedLine[]): string {
  return lines.map(typedLine).join('\n');
}

function typedLine({ label, time, endTime }: TypedLine): string {
  if (time === null) return label;
  return endTime === null ? `${time} ${label}` : `${time} - ${endTime} ${label}`;
}
