import { BEN, ELA, FAY, MISS_CARR, MR_HUGHES, MR_PATEL, MRS_LAWAL, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, jumper, whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P, SKIN } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { soundWaves } from '../../rig/props/sounds';
import { leg } from '../../rig/sideways';
import { limb, union } from '../../rig/union';

const SPEECH: Person = { ...MISS_CARR, hairStyle: 'short', hair: P.brown, skin: SKIN[1], top: P.darkPurple };
const PHYSIO: Person = { ...MR_PATEL, top: P.darkBlue };
const DENTIST: Person = {
  ...MRS_LAWAL,
  skin: SKIN[2],
  hairStyle: 'bun',
  hair: P.darkBrown,
  top: P.blue,
};

export const drawings: Drawings = {
  'speech-therapist': {
    shows: 'A grown-up holds up a picture of a mouth, and a child says the sound.',
    ink: [
      whole(bust(SPEECH, { x: 53, y: 36, size: 1.2, bottom: 66, look: -1, face: 'talking', left: null })),
      whole(bust(BEN, { x: 16, y: 44, size: 1.1, bottom: 66, look: 1, face: 'talking', right: null })),
      soundWaves(19, 36, [13, 19], -8, P.darkGreen),
      rect(23, 46, 26, 22, 2, P.white),
      lips(36, 56),
      reach(SPEECH, [shoulder(53, 36, 1.2, -1), [44, 50], [48, 60]], 1.1),
    ],
  },
  'occupational-therapist': {
    shows: 'A grown-up helps a child thread large beads.',
    ink: [
      whole(bust(MR_HUGHES, { x: 52, y: 30, size: 1.2, bottom: 60, look: -1, right: null, left: null })),
      whole(bust(FAY, { x: 17, y: 38, size: 1.1, bottom: 60, look: 1, left: null, right: null })),
      rect(4, 61, 64, 7, 2, P.orange),
      line('M13 47Q30 66 60 44', 2),
      [bead(22, 53.5, P.red), cube(35, 56, P.yellow), bead(48, 52.5, P.darkBlue)],
      reach(FAY, [shoulder(17, 38, 1.1, -1), [3, 50], [13, 47]], 1.05),
      reach(MR_HUGHES, [shoulder(52, 30, 1.2, 1), [70, 44], [60, 44]], 1.1),
    ],
  },
  physiotherapist: {
    shows: 'A grown-up stretches the leg of a child who lies on a mat.',
    ink: [
      whole(bust(PHYSIO, { x: 44, y: 25, size: 1.1, bottom: 56, look: -1, left: null, right: null })),
      rect(4, 61, 64, 7, 3, P.red),
      leg(
        ELA,
        [
          [38, 56],
          [62, 56.5],
        ],
        6,
      ),
      union(jumper(ELA, 'M22 49Q22 47 25 47L40 48V60H25Q22 60 22 57Z')),
      turned(head(ELA, 21, 44, 10), -90, [21, 54]),
      arm(ELA, [
        [26, 52],
        [31, 58],
        [37, 56],
      ]),
      union(
        limb(
          [
            [40, 51],
            [49, 38],
            [62, 40],
          ],
          ELA.legs,
          6.4,
          { bent: true },
        ),
      ),
      union(
        limb(
          [
            [64, 40],
            [65, 34],
          ],
          ELA.shoes,
          5,
        ),
      ),
      reach(PHYSIO, [shoulder(44, 25, 1.1, -1), [28, 38], [42, 43]], 1.1),
      reach(PHYSIO, [shoulder(44, 25, 1.1, 1), [62, 32], [58, 43]], 1.1),
    ],
  },
  dentist: {
    shows: 'A grown-up in a mask holds a mirror to a large tooth.',
    ink: [
      whole(bust(DENTIST, { x: 45, y: 42, size: 1.3, bottom: 68, face: 'blank', left: null })),
      mask(45, 42 - 9.8 * 1.3, 10.5 * 1.3),
      moved(scaled(openmoji('1F9B7'), 0.62), -21, -12),
      line('M23 56L17 42', 5),
      line('M23 56L17 42', 1.8, P.lightGrey),
      circle(15.5, 38, 5.5, P.blue),
      line('M13.500 38.500L16 35.500', 1.6, P.white),
      reach(DENTIST, [shoulder(45, 42, 1.3, -1), [34, 66], [24, 58]], 1.2),
    ],
  },
};

function lips(x: number, y: number): Ink {
  return [
    shape(
      `M${x - 8} ${y}Q${x - 4} ${y - 6} ${x} ${y - 3.5}Q${x + 4} ${y - 6} ${x + 8} ${y}Q${x} ${y + 10} ${x - 8} ${y}Z`,
      P.red,
    ),
    shape(`M${x - 5} ${y}Q${x} ${y - 2} ${x + 5} ${y}Q${x} ${y + 5} ${x - 5} ${y}Z`, P.maroon, 1.4),
  ];
}

function bead(x: number, y: number, fill: string): Ink {
  return circle(x, y, 5, fill);
}

function cube(x: number, y: number, fill: string): Ink {
  return rect(x - 4.5, y - 4.5, 9, 9, 1.5, fill);
}

function mask(x: number, y: number, radius: number): Ink {
  const k = radius / 10;
  const d = `M${x - 6.5 * k} ${y + 2.6 * k}Q${x} ${y + 1 * k} ${x + 6.5 * k} ${y + 2.6 * k}L${x + 6 * k} ${y + 7.5 * k}Q${x} ${y + 11 * k} ${x - 6 * k} ${y + 7.5 * k}Z`;
  return [
    line(
      `M${x - 6.5 * k} ${y + 3 * k}L${x - 9.8 * k} ${y + 0.5 * k}M${x + 6.5 * k} ${y + 3 * k}L${x + 9.8 * k} ${y + 0.5 * k}`,
      1.8,
    ),
    shape(d, P.white),
    line(`M${x - 3 * k} ${y + 5 * k}h${6 * k}M${x - 3 * k} ${y + 7.4 * k}h${6 * k}`, 1.4),
  ];
}
