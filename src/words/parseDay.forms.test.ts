import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type DayLine, parseDay } from './parseDay';

/*
 * Any day, written in any of several hundred ways: what stands before the line, how the times are written, where they
 * stand, what parts them from the words, and how lines end.
 */
const LABELS =
  'register|coat and bag|English|PE|story/library|Maths: times tables|PE (hall)|3D shapes|1:1 reading|Year 2 assembly|5 a day|lunch|snack & chat|R.E.|then choose|outside play|home time|wash hands|RE: creation story|show and tell!';

/** Far more than it takes, for a machine that has much else to do. */
vi.setConfig({ testTimeout: 60_000 });

type Write = (line: DayLine, at: number) => string;

const MARKS: readonly Write[] = [
  () => '',
  () => '- ',
  () => '•\t',
  () => 'o\t',
  () => '> ',
  () => '- [ ] ',
  () => '✓ ',
  () => '– ',
  (_, at) => `${at + 1}. `,
  (_, at) => `${at + 1}) `,
  (_, at) => `(${at + 1}) `,
  (_, at) => `Step ${at + 1}: `,
];
const CLOCKS: readonly ((time: string) => string)[] = [
  (time) => time,
  (time) => time.replace(':', '.'),
  (time) => twelveHour(time, ':'),
  (time) => twelveHour(time, '.'),
  (time) => `${twelveHour(time, '.')}${half(time)}m`,
  (time) => `${twelveHour(time, ':')} ${half(time)}.m.`,
  (time) => `${twelveHour(time, ':')} ${half(time).toUpperCase()}M`,
  (time) => `${time}hrs`,
];
const SPANS: readonly ((from: string, to: string) => string)[] = [
  (from, to) => `${from}-${to}`,
  (from, to) => `${from} - ${to}`,
  (from, to) => `${from}–${to}`,
  (from, to) => `${from} to ${to}`,
  (from, to) => `from ${from} until ${to}`,
];
const PLACES: readonly ((time: string, label: string) => string)[] = [
  (time, label) => `${time} ${label}`,
  (time, label) => `${time} - ${label}`,
  (time, label) => `${time} – ${label}`,
  (time, label) => `${time}: ${label}`,
  (time, label) => `${time}\t${label}`,
  (time, label) => `(${time}) ${label}`,
  (time, label) => `${time}\n${label}`,
  (time, label) => `${label} ${time}`,
  (time, label) => `${label} - ${time}`,
  (time, label) => `${label} (${time})`,
  (time, label) => `${label}\t${time}`,
  (time, label) => `${label} @ ${time}`,
  (time, label) => `${label}\u00a0\u00a0${time}`,
];
const ENDS = ['\n', '\r\n', '\r', '\n\n', '\u2028', '\v'];

test('any day is read from any of the ways to write it', () => {
  const places = fc.constantFrom(...PLACES);
  const ways = fc.record({
    mark: fc.constantFrom(...MARKS),
    clock: fc.constantFrom(...CLOCKS),
    span: fc.option(fc.constantFrom(...SPANS)),
    place: places,
    end: fc.constantFrom(...ENDS),
  });
  fc.assert(
    fc.property(days(), ways, (day, { mark, clock, span, place, end }) => {
      const told = span === null ? day.map((line) => ({ ...line, endTime: null })) : day;
      const written = told.map((line, at) => {
        const from = clock(line.time ?? '');
        const time = line.endTime === null || span === null ? from : span(from, clock(line.endTime));
        return mark(line, at) + place(time, line.label);
      });
      expect(parseDay(written.join(end))).toEqual(told);
    }),
    { numRuns: 600 },
  );
});

/** Two to a dozen activities between a quarter to eight and six o'clock, each ending when the next begins. */
function days(): fc.Arbitrary<readonly DayLine[]> {
  const labels = fc.uniqueArray(fc.constantFrom(...LABELS.split('|')), { minLength: 2, maxLength: 12 });
  const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 13, maxLength: 13 });
  return fc.tuple(labels, steps).map(([chosen, lengths]) => {
    const starts = lengths.map(
      (_, at) => 465 + 5 * lengths.slice(0, at).reduce((sum, length) => sum + length, 0),
    );
    return chosen.map((label, at) => ({
      label,
      time: clockFace(starts[at] ?? 0),
      endTime: clockFace(starts[at + 1] ?? 0),
    }));
  });
}

function clockFace(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function twelveHour(time: string, sign: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${((Number(hour) + 11) % 12) + 1}${sign}${minute}`;
}

function half(time: string): string {
  return Number(time.slice(0, 2)) < 12 ? 'a' : 'p';
}
