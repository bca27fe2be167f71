import { GUS } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { bigArm } from '../../rig/props/bigArms';
import { portrait } from '../../rig/sitting';

/** A blue pump in a spacer, its mouthpiece to the left at 25, 36. */
const inhalerInSpacer: Ink = [
  rect(58, 13, 7, 12, 2, P.lightGrey),
  shape('M55 22H68V44Q68 47 65 47H54V40H55Z', P.darkBlue),
  shape('M25 33H36L39 28H55V47H39L36 41H25Z', P.white),
  line('M42 33.5H51', 2.4, P.blue),
];

export const drawings: Drawings = {
  inhaler: {
    shows: 'A child breathing in from a blue inhaler through a spacer.',
    ink: [
      whole(portrait(GUS, { x: 20, y: 27, look: 1, face: 'blank' })),
      inhalerInSpacer,
      bigArm(
        GUS,
        [
          [30, 59],
          [46, 68],
          [60, 60],
        ],
        [61, 49],
      ),
    ],
  },
};
