import { GUS, HANA, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { gripping, pinching } from '../../rig/props/careHands';
import { book, openBag, sheet } from '../../rig/props/schoolThings';
import { boldArrow, heart, star, tick } from '../../rig/signs';

const packer = gripping(GUS, { x: 48, y: 16, turn: -104, size: 0.9, arm: 14 });
const taker = gripping(LENA, { x: 44, y: 18, turn: -90, size: 0.95, arm: 16 });

export const drawings: Drawings = {
  'pack-bag': {
    shows: 'A hand putting a book into an open school bag, with an arrow down.',
    ink: [
      openBag.back,
      packer.back,
      book(28, 8, 22, 40, P.yellow),
      openBag.front,
      packer.front,
      boldArrow([15, 5], [15, 28], 0, P.green, 9),
    ],
  },
  'take-out-book': {
    shows: 'A hand lifting a book out of a tray, with an arrow up.',
    ink: [
      shape('M8 44L14 36H58L64 44Z', P.navy),
      taker.back,
      book(24, 10, 24, 34, P.orange, star(37, 30, 6.5)),
      shape('M4 44H68L65 67H7Z', P.darkBlue),
      rect(27, 52, 18, 8, 2, P.white),
      taker.front,
      boldArrow([14, 32], [14, 5], 0, P.green, 9),
    ],
  },
  'change-reading-book': {
    shows: 'Two different books, with arrows from one to the other and back.',
    ink: [
      book(4, 6, 30, 38, P.blue, star(21.5, 24, 9)),
      book(38, 28, 30, 38, P.green, heart(55.5, 46, 8)),
      boldArrow([42, 10], [58, 23], 8, P.orange, 8),
      boldArrow([30, 62], [14, 49], 8, P.orange, 8),
    ],
  },
  'hand-in-work': {
    shows: 'A hand putting a sheet of work into a tray.',
    ink: fitted([
      shape('M8 54L14 44H58L64 54Z', P.grey),
      sheet(18, 8, 32, 44),
      tick(27, 39, 6),
      shape('M4 54H24Q26 60 30 60H42Q46 60 48 54H68V67H4Z', P.lightGrey),
      pinching(HANA, { x: 44, y: 20, turn: -72, size: 0.9, arm: 10, mirrored: true }),
      boldArrow([9, 8], [9, 38], 0, P.green, 9),
    ]),
  },
};
