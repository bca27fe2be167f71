import type { TypedLine } from '../../model/typedList';

/** Content as the lines a person would type: what the list shows, and what reads back as the same list. */
export function typedText(lines: readonly TypedLine[]): string {
  return lines.map(typedLine).join('\n');
}

function typedLine({ label, time, endTime }: TypedLine): string {
  if (time === null) return label;
  return endTime === null
    ? `${typedTime(time)} ${label}`
    : `${typedTime(time)} - ${typedTime(endTime)} ${label}`;
}

/** `09:15` as a person types it, 9:15. Afternoons keep their 24 hours, so that they read back the same. */
function typedTime(time: string): string {
  return time.replace(/^0(?=[7-9])/u, '');
}
