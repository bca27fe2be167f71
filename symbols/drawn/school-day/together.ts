import { ADA, BEN, CAI, ELA, FAY, friend, GUS, MR_HUGHES, MRS_LAWAL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { dot, ellipse, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { fromBehind } from '../../rig/props/audience';
import { openBook } from '../../rig/props/lessons';
import { crossLegged, half } from '../../rig/sitting';
import { limb, union } from '../../rig/union';

const speaker = half(MRS_LAWAL, {
  y: 25,
  face: 'talking',
  left: [
    [25, 34],
    [20, 25],
  ],
  right: [
    [47, 34],
    [52, 25],
  ],
});

function curtain(side: -1 | 1): Ink {
  const x = (dx: number) => 36 + side * dx;
  return [
    shape(`M${x(32)} 4H${x(18)}C${x(19)} 18 ${x(23)} 26 ${x(24)} 42H${x(32)}Z`, P.red),
    line(`M${x(26)} 6C${x(26.5)} 18 ${x(28)} 28 ${x(28)} 38`, 1.6),
  ];
}

const reader = half(MR_HUGHES, {
  y: 25,
  left: [
    [19, 32],
    [11, 46],
  ],
  right: [
    [53, 32],
    [61, 46],
  ],
  face: 'talking',
});

const readersHands = [
  [10.5, 46],
  [61.5, 46],
].map(([x, y]) =>
  union(
    limb(
      [
        [x ?? 0, y ?? 0],
        [(x ?? 0) + ((x ?? 0) < 36 ? 2 : -2), y ?? 0],
      ],
      MR_HUGHES.skin,
      4.4,
      { role: 'skin', who: 'adult' },
    ),
  ),
);

export const drawings: Drawings = {
  assembly: {
    shows: 'Children sitting before a stage where a teacher talks to them.',
    ink: scaled(
      [
        rect(5, 5, 62, 37, 1, P.blue),
        curtain(-1),
        curtain(1),
        whole(speaker),
        rect(4, 40, 64, 12, 1, P.brown),
        fromBehind(BEN, 13, 55, 8.5, 70),
        fromBehind(friend(ELA), 36, 55, 8.5, 70),
        fromBehind({ ...GUS, who: 'third' }, 59, 55, 8.5, 70),
      ],
      0.91,
    ),
  },
  'story-time': {
    shows: 'A teacher showing a picture book to two children.',
    ink: scaled(
      [
        [reader.body, reader.head],
        openBook(36, 27, 51, 30, P.red),
        [dot(23, 36, 4.5, P.yellow), flat('M16 50C21 41 29 41 34 50Z', P.green)],
        [shape('M40 50V39l3 -4l3 4v4h3v-4l3 -4l3 4V50Z', P.purple, 1.6)],
        readersHands,
        fromBehind(ADA, 17, 60, 9, 72),
        fromBehind(friend(FAY), 55, 60, 9, 72),
      ],
      0.935,
    ),
  },
  'carpet-time': {
    shows: 'Two children sitting with crossed legs on a bright carpet.',
    ink: [
      ellipse(36, 52, 33, 15, P.red),
      ellipse(36, 52, 26.5, 11, P.yellow),
      moved(scaled(whole(crossLegged(CAI)), 0.74, [36, 36]), -16, 0),
      moved(scaled(whole(crossLegged(friend(ADA))), 0.74, [36, 36]), 16, 0),
    ],
  },
};
