import { FAY, INDER, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front, whole } from '../../rig/figure';
import { circle, type Ink, line, shape, tube } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { flipped, moved, scaled } from '../../rig/place';
import { leg, seated, sideways } from '../../rig/sideways';

const BALLS = [
  [8, 54, P.red],
  [20, 52, P.blue],
  [33, 54, P.yellow],
  [46, 52, P.green],
  [59, 54, P.pink],
  [13, 63, P.yellow],
  [26, 62, P.pink],
  [39, 63, P.red],
  [52, 62, P.blue],
  [64, 64, P.orange],
] as const;

const player = front(FAY, {
  x: 36,
  y: 34,
  face: 'delighted',
  left: [
    [20, 38],
    [14, 24],
  ],
  right: [
    [52, 38],
    [58, 24],
  ],
});

const softPlay: Ink = [
  shape('M4 66V30Q4 26 8 26Q12 26 12 30V66Z', P.darkPurple),
  shape('M60 66V30Q60 26 64 26Q68 26 68 30V66Z', P.darkPurple),
  player.body,
  player.head,
  BALLS.map(([x, y, fill]) => circle(x, y, 7.5, fill)),
];

const rounders: Ink = [
  tube('M60 8V58', P.white, 3),
  line('M60 8V16M60 26V34M60 44V52', 3, P.red),
  shape('M48 66Q48 57 60 57Q72 57 72 66Z', P.darkGrey),
  tube('M9 65L22 47', P.darkBrown, 6),
  tube('M24 44L40 23', P.orange, 11),
  circle(22, 17, 11, P.white),
  line('M14 12Q19 17 14 23M30 12Q25 17 30 23', 1.8),
];

const shooter = sideways(INDER, {
  x: 18,
  y: 34,
  face: 'happy',
  nod: -1.5,
  arm: [
    [28, 36],
    [30, 24],
  ],
  farArm: [
    [30, 34],
    [34, 23],
  ],
});

const netball: Ink = [
  tube('M62 14V68', P.lightGrey, 3),
  line('M42 22L45 38M50 22L49 38M58 22L53 38M43 28H57M44 33H55', 1.6),
  tube('M40 21H62', P.red, 2.4),
  whole(shooter),
  circle(33, 12, 10, P.yellow),
  line('M24.500 8Q33 16 41.500 8M24.500 16Q33 8 41.500 16', 1.8, P.darkBlue),
];

const jockey = seated(KIT, { x: 34, y: 26, chairless: true, arm: null, face: 'happy', wears: 'helmet' });

const riding: Ink = [
  moved(scaled(flipped(openmoji('1F40E')), 1.1), 0, 8),
  scaled(
    [
      jockey.body,
      jockey.head,
      leg(
        KIT,
        [
          [34, 44],
          [42, 50],
          [40, 60],
        ],
        6,
      ),
      arm(KIT, [
        [34, 32],
        [42, 42],
        [50, 38],
      ]),
    ],
    0.8,
    [34, 40],
  ),
];

export const drawings: Drawings = {
  'soft-play': { shows: 'A happy child in a pit full of soft balls.', ink: scaled(softPlay, 0.97) },
  rounders: { shows: 'A rounders bat, a ball and a post.', ink: rounders },
  netball: { shows: 'A child throwing a ball at a netball ring.', ink: netball },
  'horse-riding': { shows: 'A child with a helmet riding a horse.', ink: riding },
};
