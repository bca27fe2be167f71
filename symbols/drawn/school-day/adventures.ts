import { CAI, BEN, GUS, HANA, JOY, friend, LENA, MISS_CARR, MR_PATEL, ELA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, upperBody, whole } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { head } from '../../rig/head';
import { circle, dot, flat, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { sportsLeg } from '../../rig/props/lessons';
import { arrow, rays, star } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { area, limb, type Point, union } from '../../rig/union';
import { calendarPage } from '../../generated/calendarPage';

function windmill(x: number, y: number): Ink {
  const sail = (turn: number, colour: string): Ink =>
    moved(turned(shape('M0 0C-8 -3 -9 -12 -2 -14C2 -10 3 -5 0 0Z', colour), turn, [0, 0]), x, y);
  return [
    [sail(0, P.red), sail(90, P.yellow), sail(180, P.green), sail(270, P.pink)],
    circle(x, y, 2.600, P.white),
  ];
}

const shower = half(MISS_CARR, { x: 30, y: 28, look: 1, face: 'surprised', left: null, right: null, bottom: 54 });

function bucket(): Ink {
  return [
    shape('M10 46H50L46 68H14Z', P.darkBlue),
    line('M11.500 53H48.500', 2),
  ];
}

const tumbler = { ...JOY, hairStyle: 'bunches', top: P.purple, legs: P.navy } as const;

function handstand(): Ink {
  return turned(
    [
      sportsLeg(tumbler, [[33, 46], [24, 54], [13, 62]], -1),
      sportsLeg(tumbler, [[39, 46], [48, 54], [59, 62]], 1),
      upperBody(tumbler, { x: 36, y: 28, bottom: 48, left: [[23, 26], [21, 9]], right: [[49, 26], [51, 9]], sleeve: 0.4 }),
      head(tumbler, 36, 18, 10, { face: 'happy' }),
    ],
    180,
    [36, 36],
  );
}

function worker(person: typeof CAI, x: number, y: number, look: -1 | 0 | 1): Ink {
  return whole(half(person, { x, y, look, wears: 'helmet', left: null, right: null, bottom: 70 }));
}

export const drawings: Drawings = {
  'bucket-time': {
    shows: 'A teacher taking a bright windmill out of a bucket.',
    ink: [
      whole(shower),
      bucket(),
      line('M56 24V46', 3.600), line('M56 24V46', 1.400, P.orange),
      windmill(56, 20),
      arm(MISS_CARR, [[36, 31], [44, 44], [56, 42]]),
      arm(MISS_CARR, [[24, 31], [16, 38], [20, 46]]),
    ],
  },
  'free-flow': {
    shows: 'A child with arrows to paints, bricks, a book and a bucket.',
    ink: [
      moved(scaled(openmoji('1F3A8'), 0.48), -22, -22),
      moved(scaled(openmoji('1FAA3'), 0.48), 22, -22),
      moved(scaled(openmoji('1F4D5'), 0.48), -22, 22),
      [rect(49, 57, 10, 10, 1, P.red), rect(59, 57, 10, 10, 1, P.blue), rect(54, 47, 10, 10, 1, P.green)],
      [arrow([30, 30], [22.500, 22.500]), arrow([42, 30], [49.500, 22.500]), arrow([30, 42], [22.500, 49.500]), arrow([42, 42], [49.500, 49.500])],
      head(LENA, 36, 36, 11, { face: 'happy' }),
    ],
  },
  'work-experience': {
    shows: 'A pupil and an adult in helmets and bright vests, the pupil holding a hammer.',
    ink: [
      worker({ ...MR_PATEL, top: P.orange }, 19, 30, 1),
      worker({ ...CAI, top: P.yellow }, 49, 38, -1),
    ],
  },
  'sensory-play': {
    shows: 'Two hands feeling colourful foam in a tray.',
    ink: [
      polygon([[20, 5], [52, 5], [67, 20], [67, 48], [52, 62], [20, 62], [5, 48], [5, 20]], P.grey),
      polygon([[23, 11], [49, 11], [61, 23], [61, 45], [49, 56], [23, 56], [11, 45], [11, 23]], P.pink),
      [circle(36, 20, 5, P.yellow), circle(22, 22, 4, P.blue), circle(50, 22, 4, P.green), circle(36, 50, 4, P.blue)],
      palm(GUS, { x: 22, y: 42, size: 1, turn: 8 }),
      scaled(palm(GUS, { x: 22, y: 42, size: 1, turn: 8 }), 1),
    ],
  },
  gymnastics: {
    shows: 'A child doing a handstand on a mat with legs apart.',
    ink: [rect(6, 63, 60, 6, 1, P.darkBlue), handstand()],
  },
  prayer: {
    shows: 'Two children praying with closed eyes, one with hands together and one with open palms.',
    ink: [],
  },
  'special-day': {
    shows: 'A calendar page with a big star, and two balloons.',
    ink: [calendarPage(P.purple, 8), star(30, 44, 19, P.yellow)],
  },
};
void [BEN, HANA, friend, ELA, dot, flat, rays, area, limb, union];
export type _P = Point;
