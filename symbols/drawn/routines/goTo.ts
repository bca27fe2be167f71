import { FAY, GUS, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { ellipse, flat, type Ink, rect, roundPath } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { boldArrow } from '../../rig/props/boldArrow';
import { ball, book, emptyChair, sheet, sideTable } from '../../rig/props/schoolThings';
import { sideways } from '../../rig/sideways';

/** Walks to the right, and stands on 56. */
const walking = (person: typeof KIT): Ink =>
  moved(
    scaled(
      whole(
        sideways(person, {
          far: [[13, 60]],
          near: [[32, 61]],
          arm: [
            [24, 42],
            [32, 42],
          ],
        }),
      ),
      0.9,
      [23, 62],
    ),
    -6,
    -6,
  );

export const drawings: Drawings = {
  'go-to-the-carpet': {
    shows: 'A child walking on to a carpet, with an arrow to a place on it.',
    ink: [
      ellipse(36, 54, 32, 13.5, P.darkPurple),
      ellipse(36, 54, 24, 8.5, P.purple),
      flat(roundPath(50, 54, 8, 4), P.yellow),
      walking(KIT),
      boldArrow([30, 26], [50, 48], 12),
    ],
  },
  'go-to-your-table': {
    shows: 'A child walking to a table and chair, with an arrow.',
    ink: [
      moved(walking(GUS), -2, 9),
      sideTable(40, 68, 38, 67),
      moved(emptyChair(32, 49, 67), 0, 0),
      boldArrow([28, 12], [54, 31], 12),
    ],
  },
  transition: {
    shows: 'A child walking from one picture card to the next.',
    ink: [
      rect(4, 5, 22, 22, 3, P.lightGrey),
      book(9, 9, 13, 14, P.grey),
      rect(46, 5, 22, 22, 3, P.yellow),
      ball(57, 16, 7, P.red),
      moved(scaled(walking(FAY), 0.86, [17, 56]), 16, 11),
      boldArrow([8, 34], [62, 34], 0),
    ],
  },
};
