const STEP = 1000;
const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** "4.2 MB", "120 GB": to two figures, as a person needs it. */
export function bytesWords(bytes: number): string {
  let amount = bytes / STEP;
  let unit: (typeof UNITS)[number] = 'kB';
  for (const next of UNITS.slice(1)) {
    if (amount < STEP) break;
    amount /= STEP;
    unit = next;
  }
  return `${amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)} ${unit}`;
}
