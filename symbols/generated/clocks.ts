import { KIT } from '../rig/cast';
import type { Drawings, OwnDrawing } from '../rig/drawing';
import { whole } from '../rig/figure';
import { circle, dot, type Ink, line } from '../rig/ink';
import { letters } from '../rig/letters';
import { P } from '../rig/palette';
import { moved, scaled } from '../rig/place';
import { half } from '../rig/sitting';

const HOURS = [
  'twelve',
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
] as const;

const MIDDLE = 36;
const FACE = 31;
const NUMERALS = 24;
const NUMERAL_SIZE = 6.2;
const HOUR_HAND = 13;
const MINUTE_HAND = 19;

/** A clock as schools teach it: all twelve numerals, a short red hand for hours and a long blue one for minutes. */
export function clockFace(hour: number, minute: number): Ink {
  const minutes = minute / 60;
  return [
    circle(MIDDLE, MIDDLE, FACE, P.white),
    HOURS.map((_, at) => numeral(at === 0 ? 12 : at)),
    hand(minutes, MINUTE_HAND, P.darkBlue, 2.6),
    hand((hour + minutes) / 12, HOUR_HAND, P.red, 4),
    dot(MIDDLE, MIDDLE, 3),
  ];
}

function numeral(number: number): Ink {
  const [x, y] = onFace(number / 12, NUMERALS);
  return letters(String(number), { x, y, size: NUMERAL_SIZE });
}

function hand(turn: number, length: number, colour: string, width: number): Ink {
  const [x, y] = onFace(turn, length);
  const d = `M${MIDDLE} ${MIDDLE}L${x} ${y}`;
  return [line(d, width + 2.4), line(d, width, colour)];
}

function onFace(turn: number, radius: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI;
  return [MIDDLE + radius * Math.sin(angle), MIDDLE - radius * Math.cos(angle)];
}

function clock(words: string, hour: number, minute: number): OwnDrawing {
  return { shows: `A clock that says ${words}.`, ink: clockFace(hour, minute) };
}

function times(hour: number): readonly (readonly [string, OwnDrawing])[] {
  const word = HOURS[hour] ?? '';
  const next = HOURS[(hour + 1) % 12] ?? '';
  return [
    [`${word}-oclock`, clock(`${word} o’clock`, hour, 0)],
    [`quarter-past-${word}`, clock(`quarter past ${word}`, hour, 15)],
    [`half-past-${word}`, clock(`half past ${word}`, hour, 30)],
    [`quarter-to-${next}`, clock(`quarter to ${next}`, hour, 45)],
  ];
}

export const drawings: Drawings = {
  ...Object.fromEntries(HOURS.flatMap((_, hour) => times(hour))),
  oclock: {
    shows: 'A child pointing at a clock.',
    ink: [
      moved(scaled(clockFace(4, 0), 0.72), 11, -8),
      whole(
        half(KIT, {
          x: 17,
          y: 52,
          bottom: 68,
          look: 1,
          right: [
            [28, 62],
            [36, 53],
          ],
        }),
      ),
    ],
  },
};
