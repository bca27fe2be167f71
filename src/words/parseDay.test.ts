import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dayHeading, MAX_LABEL, MAX_LINES, parseDay, readDay } from './parseDay';

/** Far more than it takes, for a machine that has much else to do. */
vi.setConfig({ testTimeout: 60_000 });

const CLOCK_FACE = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
/** Half of a letter that takes two places in a string. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const MEGABYTE = 1_000_000;

describe('nothing a person pastes can break it', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 400 });
  const nearlyDays = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '9',
          '9:15',
          '0900',
          '9am',
          'half past',
          'noon',
          '12.5.26',
          '1.',
          '1:1',
          '-',
          '–',
          '(',
          ')',
          '"',
        ),
        fc.constantFrom(
          '\t',
          '\n',
          '\r\n',
          ' ',
          '  ',
          ', ',
          ';',
          '|',
          ' > ',
          '→',
          ' then ',
          '•',
          ':',
          '. ',
          '@',
        ),
        fc.constantFrom(
          'Register',
          'Maths',
          'Monday',
          'Time',
          'Activity',
          'Hi Sarah,',
          'Thanks',
          'Subject: ',
          'قراءة',
          '👨‍👩‍👧',
        ),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test.each([
    ['any string at all', anything],
    ['the stuff days are made of', nearlyDays],
  ])('%s gives whole labels and whole times', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { label, time, endTime } of parseDay(text)) {
          expect(label).toBe(label.trim());
          expect(label).not.toBe('');
          expect(label.length).toBeLessThanOrEqual(MAX_LABEL);
          expect(time ?? '00:00').toMatch(CLOCK_FACE);
          expect(endTime ?? '00:00').toMatch(CLOCK_FACE);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('plain labels, one a line, come back as they are', () => {
    const word = fc
      .stringMatching(/^[a-z]{3,9}( [a-z]{3,9})?$/u)
      .filter((text) => !/\b(?:then|sun|sat|am|pm|time)\b/u.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), (labels) => {
        fc.pre(parseDay(labels.join(' ')).length > 0);
        expect(parseDay(labels.map((label) => `- ${label}`).join('\n')).map(({ label }) => label)).toEqual(
          labels,
        );
      }),
    );
  });

  test.each(['', ' \n\t\r\n', '\ufeff', '\u200b\n\u00ad', '-----', '• \n• ', '9:00'])(
    '%j holds no activity',
    (text) => {
      expect(parseDay(text)).toEqual([]);
    },
  );

  const hostile = [
    '9',
    ' ',
    '\t',
    '-',
    '9:',
    '9:00 ',
    'a,',
    '(',
    '("',
    '>',
    'To: x\n',
    'a\tb\n',
    '1. ',
    '👨‍👩‍👧',
    'a\u0301',
    '\u200e',
    '(9:00;',
  ];
  test.each(hostile)('a megabyte of %j is read in reasonable time', (sign) => {
    const text = `a${sign.repeat(MEGABYTE / sign.length)}b`;
    expect(parseDay(text).length).toBeLessThanOrEqual(MAX_LINES);
  });
});

describe('limits', () => {
  test('as many activities as a board can hold are kept, and the rest counted', () => {
    const text = Array.from({ length: MAX_LINES + 20 }, (_, at) => `activity number ${at}`).join('\n');
    const day = readDay(text);
    expect(day.lines).toHaveLength(MAX_LINES);
    expect(day.leftOut).toBe(20);
  });

  test('five hundred lines with times are all read', () => {
    const text = Array.from(
      { length: 500 },
      (_, at) => `${9 + (at % 3)}:${10 + (at % 50)} Lesson ${at}`,
    ).join('\n');
    expect(readDay(text)).toMatchObject({ leftOut: 0, lines: { length: 500 } });
  });

  test('a line of ten thousand characters ends at a word', () => {
    const [line, ...others] = parseDay('wash your hands '.repeat(625));
    expect(others).toEqual([]);
    expect(line?.label).toMatch(/(?:hands|your|wash)$/u);
    expect(line?.label.length).toBeLessThanOrEqual(MAX_LABEL);
  });

  test('a long label without spaces ends between two emoji, never inside one', () => {
    const [line] = parseDay('👨‍👩‍👧'.repeat(300));
    expect(line?.label).toBe('👨‍👩‍👧'.repeat(15));
    const [accents] = parseDay(`a${'\u0301'.repeat(9000)}`);
    expect(accents?.label.length).toBeLessThanOrEqual(MAX_LABEL);
    const [faces] = parseDay('🙂'.repeat(9000));
    expect(faces?.label).not.toMatch(LONE_SURROGATE);
  });
});

describe('the day above the list', () => {
  test.each([
    ['Monday\nregister\nmaths', 'Monday'],
    ['TUESDAY 24 November:\nregister', 'TUESDAY 24 November'],
    ['Tuesday\n24 November 2026\nregister', 'Tuesday 24 November 2026'],
    ['Tues 24th Nov\nregister', 'Tues 24th Nov'],
    ['24/11/2026\nregister', '24/11/2026'],
    ['w/c 23.11.26\nregister', '23.11.26'],
    ['Today is Wednesday\nregister', 'Wednesday'],
    ['Class 2 timetable – Friday 4th December\nregister\nmaths', 'Friday 4th December'],
    ['Subject: plan for Thursday\nSent: Monday 23 November\nregister', 'Thursday'],
    ['Monday: swimming, maths', 'Monday'],
    ['Monday', null],
    ['register\nmaths', null],
    ['Monday: swimming\nTuesday: PE', null],
    ['Friday treat\nlunch', null],
  ])('%j is for %j', (text, day) => {
    expect(dayHeading(text)).toBe(day);
  });
});
