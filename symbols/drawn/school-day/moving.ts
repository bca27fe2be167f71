import { DEV, FAY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { upperBody } from '../../rig/figure';
import { head } from '../../rig/head';
import { leg, sideways } from '../../rig/sideways';
import { P } from '../../rig/palette';
import { openmoji } from '../../rig/openmoji';
import { moved, scaled, turned } from '../../rig/place';
import { quaver, sportsLeg } from '../../rig/props/lessons';

const player = { ...DEV, top: P.white, legs: P.darkBlue };
const runner = sideways(player, { x: 26, y: 28, arm: [[36, 39], [46, 36]], farArm: [[18, 37], [9, 33]], sleeve: 0.4, face: 'happy' });

export const drawings: Drawings = {
  pe: {
    shows: 'A child in shorts running and bouncing a ball.',
    ink: [
      sportsLeg(player, [[23, 46], [17, 55], [7, 60]]),
      turned([runner.body, runner.head], 8, [26, 46]),
      sportsLeg(player, [[28, 46], [37, 52], [34, 64]]),
      moved(scaled(openmoji('1F3C0'), 0.45), 19.5, 17),
    ],
  },
  dance: {
    shows: 'A child dancing with one arm up, among musical notes.',
    ink: [
      leg(FAY, [[33, 46], [30, 54], [33, 63]], 5, -1),
      leg(FAY, [[39, 46], [50, 50], [54, 61]]),
      turned(upperBody(FAY, { x: 36, y: 28, bottom: 47, left: [[22, 27], [19, 12]], right: [[50, 36], [57, 26]] }), 5, [36, 46]),
      head(FAY, 37, 17, 11, { tilt: 8, face: 'delighted' }),
      quaver(9, 36, 0.8, P.darkPink),
      quaver(60, 52, 0.8, P.darkBlue),
    ],
  },
};
