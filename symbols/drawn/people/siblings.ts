import { DEV, ELA, FAY, friend, GUS, JOY, KIT, MISS_CARR, MR_HUGHES, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { type Arm, arm, type Figure, front, whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { type Ink, line, shape } from '../../rig/ink';
import { P, SKIN } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { says } from '../../rig/props/bubbles';
import { bust } from '../../rig/props/bust';
import { glasses } from '../../rig/props/grownUps';

/** Two children hand on shoulder ; the one who is meant stands at `side` and is a little taller. */
function siblings(sibling: Person, me: Person, side: -1 | 1): Ink {
  const [big, small] = [36 + side * 13, 36 - side * 15];
  const inner: Arm = [
    [36, 39],
    [small + side * 6, 46],
  ];
  const pose = side < 0 ? { right: null } : { left: null };
  const heads = { big: head(sibling, big, 21, 13, { face: 'happy' }), small: head(me, small, 33, 11.5) };
  return [
    scaled([front(me, { x: small, y: 43, shorts: true, sleeve: 0.4 })].map(bodyOf), 0.72, [small, 43]),
    heads.small,
    bodyOf(front(sibling, { x: big, y: 32.5, shorts: true, sleeve: 0.4, ...pose })),
    heads.big,
    arm(sibling, [[big - side * 6, 36], ...inner], 0.4, 4.6),
  ];
}

function bodyOf({ legs, body }: Figure): Ink {
  return [legs, body];
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
    shows: 'A boy with his hand on the shoulder of a smaller child.',
    ink: siblings(
      friend({ ...DEV, hairStyle: 'short', top: P.orange }),
      { ...JOY, hairStyle: 'bunches', top: P.blue },
      1,
    ),
  },
  sister: {
    shows: 'A girl with her hand on the shoulder of a smaller child.',
    ink: siblings(
      friend({ ...FAY, hairStyle: 'bunches', top: P.purple }),
      { ...KIT, hair: FAY.hair, hairStyle: 'short', skin: FAY.skin, top: P.green },
      -1,
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
