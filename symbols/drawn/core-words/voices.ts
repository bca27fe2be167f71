import { ELA, JOY, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { type Ink, line } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { dashed, dashedArc } from '../../rig/props/deeds';
import { desk, openBook } from '../../rig/props/lessons';
import { sideways } from '../../rig/sideways';
import { boldArrow, rays } from '../../rig/signs';
import { half, portrait } from '../../rig/sitting';

const walker = sideways(JOY, {
  x: 53,
  y: 25,
  arm: [
    [58, 34],
    [63, 40],
  ],
  farArm: [
    [48, 34],
    [44, 39],
  ],
  far: [[44, 56]],
  near: [[60, 57]],
});
const learner = half(ELA, {
  x: 28,
  y: 36,
  left: [
    [15, 44],
    [18, 52],
  ],
  right: [
    [41, 44],
    [38, 52],
  ],
  bottom: 57,
  nod: 1,
  face: 'happy',
});

/** Sound that is thrown out: red wedges that grow. */
function blare(d: string): Ink {
  return [line(d, 7), line(d, 3.6, P.red)];
}

export const drawings: Drawings = {
  move: {
    shows: 'A child walking from one place, left as a dotted outline, to another.',
    ink: fitted([
      dashedArc(15, 15, [10, 10], [0, 360], 2.4, P.darkGrey),
      dashed(
        [
          [9, 28],
          [8, 43],
          [8, 57],
          [22, 57],
          [22, 43],
          [21, 28],
          [9, 28],
        ],
        2.4,
        P.darkGrey,
      ),
      whole(walker),
      boldArrow([8, 66], [64, 66], 0, P.green, 8),
    ]),
  },
  shout: {
    shows: 'A child shouting with a wide open mouth.',
    ink: fitted([
      moved(whole(portrait(KIT, { x: 25, y: 32, look: 1, face: 'calling', tilt: -6 })), -1, 0),
      blare('M49 26L60 17M51 35H66M49 44L60 53'),
    ]),
  },
  learn: {
    shows: 'A child with an open book, and a light bulb that shines.',
    ink: fitted([
      learner.body,
      learner.head,
      openBook(28, 44, 36, 16, P.red),
      desk(59, 4, 68, 68),
      moved(scaled(openmoji('1F4A1'), 0.6), 20.5, -12),
      rays(56.5, 20, 14, 18, [150, -10, 30], 2.4),
    ]),
  },
};
