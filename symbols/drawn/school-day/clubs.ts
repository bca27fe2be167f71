import { ADA, BEN, CAI, DEV, ELA, FAY, friend, GUS, HANA, INDER, JOY, KIT, LENA, MR_PATEL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front, whole } from '../../rig/figure';
import { ellipse, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { fromBehind } from '../../rig/props/audience';
import { desk, heldBook } from '../../rig/props/lessons';
import { badge, hands } from '../../rig/signs';
import { half } from '../../rig/sitting';
import type { Person } from '../../rig/cast';

/** A bowl on a table, its rim at y. */
function bowl(x: number, y: number, colour: string, w = 11): Ink {
  return [
    shape(`M${x - w} ${y}H${x + w}C${x + w} ${y + 7} ${x + w * 0.6} ${y + 10} ${x + w * 0.4} ${y + 10}H${x - w * 0.4}C${x - w * 0.6} ${y + 10} ${x - w} ${y + 7} ${x - w} ${y}Z`, colour),
  ];
}

function reading(person: Person, x: number, y: number, cover: string): Ink {
  const figure = half(person, { x, y, nod: 2, left: null, right: null, bottom: 62 });
  return [
    whole(figure),
    heldBook(x, y + 8, 21, 17, cover),
    arm(person, [[x - 6, y + 2.500], [x - 11, y + 10], [x - 8.500, y + 20]]),
    arm(person, [[x + 6, y + 2.500], [x + 11, y + 10], [x + 8.500, y + 20]]),
  ];
}

const teller = half(CAI, { x: 36, y: 30, face: 'talking', left: null, right: [[49, 26], [50, 15]], bottom: 54 });

export const drawings: Drawings = {
  'guided-reading': {
    shows: 'A teacher and two children reading together, each with a book.',
    ink: [
      reading(MR_PATEL, 36, 27, P.yellow),
      reading(ELA, 14, 40, P.red),
      reading(friend(BEN), 58, 40, P.green),
    ],
  },
  'show-and-tell': {
    shows: 'A child holding up a toy rocket before two other children.',
    ink: [
      moved(scaled(openmoji('1F680'), 0.62), 21, -18),
      whole(teller),
      arm(CAI, [[30, 33], [22, 42], [31, 47]]),
      fromBehind(friend(GUS), 16, 56, 10, 72),
      fromBehind({ ...LENA, who: 'third' }, 56, 56, 10, 72),
    ],
  },
  'wet-play': {
    shows: 'A child playing with blocks indoors while rain falls outside the window.',
    ink: [
      rect(4, 4, 64, 42, 1, P.grey),
      flat('M10 14l-3 7M22 10l-3 7M14 28l-3 7M60 10l-3 7M50 14l-3 7M62 26l-3 7M52 32l-3 7M24 26l-3 7', P.white),
    ],
  },
  'breakfast-club': {
    shows: 'Two children eating from bowls at a table, and a clock.',
    ink: [
      whole(half(KIT, { x: 17, y: 36, face: 'happy', look: 1, left: [[8, 46], [8, 53]], right: [[27, 44], [24, 53]] })),
      whole(half(friend(HANA), { x: 48, y: 36, look: -1, left: [[38, 45], [41, 53]], right: [[58, 45], [57, 53]] })),
      desk(58, 2, 70, 68),
      bowl(17, 48, P.yellow), bowl(48, 48, P.red),
      badge((x, y) => hands(x, y), [60, 12]),
    ],
  },
};
void [ADA, DEV, FAY, INDER, JOY, front, ellipse, line];
