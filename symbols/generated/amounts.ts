import type { Drawings } from '../rig/drawing';
import { circle, type Ink, line, rect, roundPath, tube } from '../rig/ink';
import { P } from '../rig/palette';

/** Nine counters, three by three; those that are meant are red, the others pale. */
function counters(meant: (at: number) => boolean): Ink {
  return Array.from({ length: 9 }, (_, at) =>
    circle([15, 42, 59][at % 3] ?? 0, 17 + Math.floor(at / 3) * 19, 7, meant(at) ? P.red : P.white),
  );
}

/** The line somebody traces, from its dot on. */
function trace(d: string, start: readonly [number, number]): Ink {
  return [tube(d, P.blue, 4), circle(start[0], start[1], 5.5, P.green)];
}

/** How much is meant, and lines to trace. */
export const drawings: Drawings = {
  all: {
    shows: 'Nine red counters, all of them in one ring.',
    ink: [
      line(roundPath(36, 36, 31), 2.6),
      Array.from({ length: 9 }, (_, at) =>
        circle(22 + (at % 3) * 14, 22 + Math.floor(at / 3) * 14, 5.5, P.red),
      ),
    ],
  },
  some: {
    shows: 'Nine counters, three of them red and in a ring.',
    ink: [counters((at) => at % 3 === 0), line('M4 17A11 11 0 0 1 26 17V55A11 11 0 0 1 4 55Z', 2.6)],
  },
  lots: {
    shows: 'A great heap of counters.',
    ink: [6, 5, 4, 3, 2].flatMap((many, row) =>
      Array.from({ length: many }, (_, at) =>
        circle(
          36 + (at - (many - 1) / 2) * 11,
          61 - row * 11,
          6,
          [P.red, P.yellow, P.blue, P.green][(at + row) % 4] ?? P.red,
        ),
      ),
    ),
  },
  middle: {
    shows: 'Three boxes in a row, the one in the middle red.',
    ink: [
      rect(6, 26, 18, 20, 2, P.white),
      rect(48, 26, 18, 20, 2, P.white),
      rect(27, 26, 18, 20, 2, P.red),
      line('M36 6V18M31 13L36 19L41 13', 3),
    ],
  },
  zigzag: { shows: 'A zigzag line.', ink: trace('M8 52L22 20L36 52L50 20L64 52', [8, 52]) },
  'wavy-line': {
    shows: 'A wavy line.',
    ink: trace('M7 36C12 14 22 14 27 36C32 58 42 58 46 36C50 16 58 16 65 34', [7, 36]),
  },
  'straight-line': { shows: 'A straight line.', ink: trace('M8 36H64', [8, 36]) },
};
