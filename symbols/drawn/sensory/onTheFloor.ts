import { BEN, DEV, GUS } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, jumper, whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { circle, line, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled, turned } from '../../rig/place';
import { leg, sideways } from '../../rig/sideways';
import { union } from '../../rig/union';

const resting = sideways(BEN, { x: 36, y: 36, face: 'content', far: [[33, 69]], near: [[39, 70]] });

export const drawings: Drawings = {
  crawl: {
    shows: 'A child crawling on hands and knees.',
    ink: [
      leg(
        DEV,
        [
          [20, 47],
          [26, 63],
          [12, 64],
        ],
        6,
      ),
      arm(
        DEV,
        [
          [44, 44],
          [51, 52],
          [52, 65],
        ],
        0.7,
        5.4,
      ),
      union(jumper(DEV, 'M14 46Q13 36 22 36L42 32Q50 32 50 39Q50 46 44 48L22 53Q15 53 14 46Z')),
      leg(
        DEV,
        [
          [20, 47],
          [20, 64],
          [6, 65],
        ],
        6,
      ),
      head(DEV, 56, 28, 11.5, { look: 1, face: 'happy' }),
      arm(
        DEV,
        [
          [43, 42],
          [42, 54],
          [43, 65],
        ],
        0.7,
        5.4,
      ),
      line('M4 68H66', 2.4),
    ],
  },
  'lie-down': {
    shows: 'A child lying on a mat with closed eyes.',
    ink: [
      rect(2, 54, 68, 8, 3, P.darkBlue),
      rect(3, 48, 22, 8, 4, P.white),
      turned(whole(resting), -90, [36, 45]),
    ],
  },
  'scooter-board': {
    shows: 'A child lying on a board with wheels and pushing along with the hands.',
    ink: scaled(
      [
        [18, 44].map((x) => circle(x, 63, 4.5, P.darkGrey)),
        rect(10, 53, 42, 6, 3, P.darkYellow),
        leg(
          GUS,
          [
            [20, 49],
            [4, 47],
          ],
          5.6,
          -1,
        ),
        union(jumper(GUS, 'M18 52V43Q18 41 22 41L42 38Q50 38 50 45Q50 52 44 52Z')),
        head(GUS, 56, 32, 11.5, { look: 1, face: 'delighted' }),
        arm(
          GUS,
          [
            [44, 45],
            [53, 53],
            [57, 64],
          ],
          0.65,
          5.4,
        ),
        line('M4 68H68', 2.4),
      ],
      0.97,
    ),
  },
};
