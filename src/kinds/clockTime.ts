/** `09:15` as it is read out: `9:15` on a 12-hour clock, where a school day needs no am or pm; `09:15` on a 24-hour one. */
export function clockTime(time: string, clock: '12' | '24'): string {
  if (clock === '24') return time;
  const [hours = '', minutes = ''] = time.split(':');
  return `${((Number(hours) + 11) % 12) + 1}:${minutes}`;
}
