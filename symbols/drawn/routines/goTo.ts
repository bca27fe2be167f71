import { FAY, GUS, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { ellipse, flat, type Ink, rect, roundPath } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { ball, book, emptyChair, sideTable } from '../../rig/props/schoolThings';
import { sideways } from '../../rig/sideways';
import { boldArrow } from '../../rig/signs';

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
      emptyChair(32, 49, 67),
      boldArrow([28, 12], [54, 31], 12),
    ],
  },
  transition: {
    shows: 'A child walking from one picture card to the next.',
    ink: [
      rect(4, 45, 20, 22, 3, P.lightGrey),
      book(8.5, 49, 11, 14, P.grey),
      rect(48, 45, 20, 22, 3, P.yellow),
      ball(58, 56, 6.5, P.red),
      moved(scaled(walking(FAY), 0.88, [17, 56]), 18, 11),
      boldArrow([10, 38], [62, 38], 58),
    ],
  },
};
