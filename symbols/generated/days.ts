import type { Drawings, OwnDrawing } from '../rig/drawing';
import { letters } from '../rig/letters';
import { P } from '../rig/palette';
import { calendarPage } from './calendarPage';

/** Each day has a colour of its own, and none two alike side by side; the letters carry the meaning. */
const DAYS = {
  Monday: P.red,
  Tuesday: P.orange,
  Wednesday: P.yellow,
  Thursday: P.green,
  Friday: P.blue,
  Saturday: P.purple,
  Sunday: P.pink,
} as const;

/** As long as the head of a page is wide. */
const LETTERS = 3;

function day(name: string, colour: string): OwnDrawing {
  return {
    shows: `A calendar page that says ${name}.`,
    ink: [calendarPage(colour, 8), letters(name.slice(0, LETTERS), { x: 36, y: 42, size: 20, widest: 50 })],
  };
}

function date(number: number): OwnDrawing {
  return {
    shows: `A calendar page with the number ${number}.`,
    ink: [calendarPage(P.red, 10), letters(String(number), { x: 36, y: 43.5, size: 27, widest: 46 })],
  };
}

const ORDINALS = ['th', 'st', 'nd', 'rd'] as const;

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(number: number): string {
  const teens = number > 10 && number < 20;
  return `${number}${(teens ? undefined : ORDINALS[number % 10]) ?? 'th'}`;
}

const LAST_OF_MONTH = 31;

export const drawings: Drawings = {
  ...Object.fromEntries(
    Object.entries(DAYS).map(([name, colour]) => [name.toLowerCase(), day(name, colour)]),
  ),
  ...Object.fromEntries(Array.from({ length: LAST_OF_MONTH }, (_, at) => [ordinal(at + 1), date(at + 1)])),
};
