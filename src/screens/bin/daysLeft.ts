import { BIN_DAYS } from '../../storage/shelf';

const DAY_MS = 24 * 60 * 60_000;

/** "Goes for good in 12 days". */
export function daysLeftWords(binnedAt: number, now: number): string {
  const days = Math.ceil((binnedAt + BIN_DAYS * DAY_MS - now) / DAY_MS);
  if (days < 1) return 'Goes for good very soon';
  return `Goes for good in ${days} ${days === 1 ? 'day' : 'days'}`;
}
