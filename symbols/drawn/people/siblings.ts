import { DEV, ELA, FAY, friend, GUS, JOY, KIT, MISS_CARR, MR_HUGHES, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { type Ink, line, shape } from '../../rig/ink';
import { P, SKIN } from '../../rig/palette';
import { says } from '../../rig/props/bubbles';
import { bust } from '../../rig/props/bust';
import { glasses } from '../../rig/props/grownUps';
import { fingersOver } from '../../rig/props/hands';

/** Two children under one roof: they live together. The sister stands on the left, the brother on the right. */
function underRoof(sibling: Person, me: Person, side: -1 | 1, roof: string): Ink {
  const inner = side < 0 ? { right: null } : { left: null };
  return [
    shape('M4 30L36 4L68 30H62V66H10V30Z', P.lightGrey),
    shape('M2 31L36 4L70 31L66 35L36 11L6 35Z', roof),
    whole(bust(me, { x: 36 - side * 11, y: 50, size: 0.85, bottom: 66, left: null, right: null })),
    whole(bust(sibling, { x: 36 + side * 9, y: 42, size: 1.1, bottom: 66, ...inner, face: 'happy' })),
    fingersOver(sibling, 36 - side * 19, 53, side < 0 ? 1 : -1),
  ];
}

const GRAN: Person = { ...MISS_CARR, hair: P.lightGrey, hairStyle: 'bun', top: P.darkPurple, skin: SKIN[2] };
const GRANDAD: Person = {
  ...MR_HUGHES,
  hair: P.lightGrey,
  hairStyle: 'short',
  top: P.darkGreen,
  skin: SKIN[2],
};

export const drawings: Drawings = {
  brother: {
    shows: 'A boy with his arm round a smaller child, in one house.',
    ink: underRoof(
      friend({ ...DEV, hairStyle: 'short', top: P.orange }),
      {
        ...JOY,
        hairStyle: 'bunches',
        top: P.blue,
      },
      1,
      P.red,
    ),
  },
  sister: {
    shows: 'A girl with her arm round a smaller child, in one house.',
    ink: underRoof(
      friend({ ...FAY, hairStyle: 'long', top: P.purple }),
      {
        ...KIT,
        hair: FAY.hair,
        hairStyle: 'short',
        skin: FAY.skin,
        top: P.green,
      },
      -1,
      P.darkBlue,
    ),
  },
  grandparents: {
    shows: 'A grandmother and a grandfather with grey hair behind a child.',
    ink: [
      whole(bust(GRAN, { x: 19, y: 36, size: 1.15, bottom: 66, right: null, tilt: 4 })),
      glasses(19, 36 - 9.8 * 1.15, 10.5 * 1.15),
      whole(bust({ ...GRANDAD, who: 'other' }, { x: 53, y: 34, size: 1.15, bottom: 66, left: null })),
      moustache(53, 34 - 9.8 * 1.15, 10.5 * 1.15),
      whole(bust(ELA, { x: 36, y: 53, size: 0.9, bottom: 68, face: 'happy' })),
    ],
  },
  partner: {
    shows: 'Two children face each other and both talk.',
    ink: [
      whole(bust(ELA, { x: 18, y: 46, size: 1.1, bottom: 68, look: 1, face: 'happy', right: null })),
      whole(bust(friend(GUS), { x: 54, y: 46, size: 1.1, bottom: 68, look: -1, face: 'happy', left: null })),
      says(18, 11, 28, 18, [31, 35]),
      says(54, 11, 28, 18, [41, 35]),
      line('M10 8.500H26M10 13.500H20M46 8.500H62M46 13.500H56', 2.4),
    ],
  },
};

function moustache(x: number, y: number, radius: number): Ink {
  const k = radius / 10;
  const d = `M${x} ${y + 4.2 * k}C${x - 2 * k} ${y + 2.4 * k} ${x - 5.5 * k} ${y + 3 * k} ${x - 6 * k} ${y + 6 * k}C${x - 4 * k} ${y + 7 * k} ${x - 1.5 * k} ${y + 6.6 * k} ${x} ${y + 5.4 * k}C${x + 1.5 * k} ${y + 6.6 * k} ${x + 4 * k} ${y + 7 * k} ${x + 6 * k} ${y + 6 * k}C${x + 5.5 * k} ${y + 3 * k} ${x + 2 * k} ${y + 2.4 * k} ${x} ${y + 4.2 * k}Z`;
  return { ...shape(d, P.lightGrey, 1.6), role: 'hair', who: 'other' };
}
