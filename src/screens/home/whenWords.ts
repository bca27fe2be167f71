const DAY_MS = 24 * 60 * 60_000;
const DAYS_BY_NAME = 6;

/** When something was changed, as people say it: "today 8:31", "yesterday 14:05", "Friday", "16 Nov". */
export function whenWords(at: number, now: number): string {
  // What damage left without a date has none to say.
  if (at <= 0) return '';
  const then = new Date(at);
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(then)) / DAY_MS);
  const clock = `${then.getHours()}:${String(then.getMinutes()).padStart(2, '0')}`;
  if (days === 0) return `today ${clock}`;
  if (days === 1) return `yesterday ${clock}`;
  if (days > 0 && days <= DAYS_BY_NAME) return written(then, { weekday: 'long' });
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return written(then, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function written(date: Date, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', parts).format(date);
}
