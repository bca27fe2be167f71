import { ADA, BEN, ELA, friend, HANA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { head } from '../../rig/head';
import { type Ink, line, rect } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { P } from '../../rig/palette';
import { openBook, page, pencil, scribble, soundWaves } from '../../rig/props/lessons';
import { plus, tick } from '../../rig/signs';

const REGISTERED = [ADA, friend(BEN), { ...HANA, who: 'third' as const }];

/** A square tile with one letter, its top left at x, y. */
function tile(letter: string, x: number, y: number, side: number, colour: string): Ink {
  return [
    rect(x, y, side, side, 3, colour),
    letters(letter, {
      x: x + side / 2,
      y: y + side / 2 - (/[bdfhklt]/u.test(letter) ? 0 : 1.5),
      size: side * 0.62,
    }),
  ];
}

export const drawings: Drawings = {
  register: {
    shows: 'A list of three children with a tick beside two of them, and a pencil.',
    ink: [
      page(5, 4, 54, 64),
      line('M5 25.5H59M5 46.500H59'),
      REGISTERED.map((person, at) => head(person, 20, 15.5 + at * 21, 7.4)),
      tick(45, 14.5, 7.5),
      tick(45, 35.5, 7.5),
      line('M38 58l4 4', 4, P.darkGreen),
      pencil(42, 62, 34, 38, P.yellow),
    ],
  },
  english: {
    shows: 'An open book with letters on one page, lines on the other and a pencil.',
    ink: [
      openBook(36, 16, 64, 48, P.red),
      letters('Aa', { x: 21, y: 35, size: 13.5, widest: 22 }),
      scribble(42, 30, 20, 4, 7),
      pencil(48, 51, 46, 22),
    ],
  },
  maths: {
    shows: 'The numbers one, two, three, and the signs for plus, take away and equals.',
    ink: [
      letters('1', { x: 13, y: 20, size: 25, colour: P.darkRed }),
      letters('2', { x: 36, y: 20, size: 25, colour: P.navy }),
      letters('3', { x: 59, y: 20, size: 25, colour: P.darkGreen }),
      plus(14, 54, 10, P.yellow),
      rect(27, 50.4, 19, 7.2, 0, P.orange),
      rect(51, 44.6, 17, 7, 0, P.blue),
      rect(51, 56.4, 17, 7, 0, P.blue),
    ],
  },
  phonics: {
    shows: 'A child saying sounds above three letter tiles.',
    ink: [
      head(ELA, 24, 21, 14.5, { face: 'talking', look: 1 }),
      soundWaves(46, 26, 4),
      tile('s', 4, 46, 20, P.yellow),
      tile('a', 26, 46, 20, P.blue),
      tile('t', 48, 46, 20, P.pink),
    ],
  },
};
