import { MR_HUGHES, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { circle, dot, ellipse, type Ink, line, rect, shape, tube } from '../../rig/ink';
import { P, SKIN } from '../../rig/palette';
import { flipped, moved, turned } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { pizza } from '../../rig/props/feelings';
import { boldArrow, notAllowed } from '../../rig/signs';
import { area, limb, type Point, union } from '../../rig/union';

const BAKER: Person = { ...MR_HUGHES, top: P.blue };

/** One side of an open zip, its teeth along the edge. */
const zipSide: Ink = [
  shape('M8 4H22L35 38V68H8Z', P.red),
  line('M22 5L35 39V67', 6),
  line('M22 5L35 39V67', 3, P.lightGrey),
];
const teeth = line('M20 8l5 -2M22 14l5 -2M24.500 20l5 -2M27 26l5 -2M29.500 32l5 -2', 1.8);

const glove: Ink = union(
  area('M8 48C8 44 24 44 24 48L23 58H10Z', P.darkBlue),
  ...[
    [10.5, 36],
    [14.5, 33.5],
    [18.5, 34],
    [22, 37],
  ].map(([x = 0, y = 0]) =>
    limb(
      [
        [11 + (x - 10) * 0.85, 50],
        [x, y],
      ],
      P.darkBlue,
      3,
    ),
  ),
  limb(
    [
      [21, 54],
      [28, 50],
      [29, 45],
    ],
    P.darkBlue,
    3.4,
  ),
);

const sticks: readonly Point[] = [
  [6, 12],
  [25, 5],
  [45, 6],
  [65, 11],
];

/** Knobbly at its ends, with the marks of the baking along it. */
function breadstick([x, y]: Point, [tx, ty]: Point): Ink {
  const at = (t: number) => [x + (tx - x) * t, y + (ty - y) * t] as const;
  const marks = [0.3, 0.5, 0.7, 0.9].map((t) => {
    const [mx, my] = at(t);
    return `M${mx - 1.6} ${my - 1.2}l3.200 2.400`;
  });
  return [tube(`M${x} ${y}L${tx} ${ty}`, SKIN[1], 4.6), line(marks.join(''), 1.6, P.brown)];
}

function sparkle(x: number, y: number, r: number): Ink {
  const k = r * 0.22;
  return shape(
    `M${x} ${y - r}Q${x + k} ${y - k} ${x + r} ${y}Q${x + k} ${y + k} ${x} ${y + r}Q${x - k} ${y + k} ${x - r} ${y}Q${x - k} ${y - k} ${x} ${y - r}Z`,
    P.yellow,
  );
}

export const drawings: Drawings = {
  zip: {
    shows: 'A big zip, half open.',
    ink: [
      zipSide,
      flipped(zipSide),
      teeth,
      flipped(teeth),
      line('M33 48H39M33 54H39M33 60H39M33 66H39', 1.8),
      shape('M28 30H44L41 46H31Z', P.yellow),
      rect(33, 42, 6, 18, 3, P.yellow),
      circle(36, 54.5, 1.4, P.white),
    ],
  },
  'hat-and-gloves': {
    shows: 'A bobble hat and a pair of gloves.',
    ink: [
      circle(36, 8, 6, P.white),
      shape('M18 32C16 14 26 12 36 12C46 12 56 14 54 32Z', P.red),
      line('M27 13Q24 22 25 26M36 12V26M45 13Q48 22 47 26', 1.6),
      rect(15, 25, 42, 10, 4, P.darkRed),
      moved(glove, 0, 8),
      rect(8, 62, 17, 8, 3, P.navy),
      moved(flipped(glove), 0, 8),
      rect(47, 62, 17, 8, 3, P.navy),
    ],
  },
  'swimming-bag': {
    shows: 'A drawstring bag with a towel sticking out and swimming goggles on the front.',
    ink: [
      shape('M24 24V8Q24 4 29 4H44Q49 4 49 8V24Z', P.yellow),
      line('M30 6V24M36.500 6V24M43 6V24', 3, P.orange),
      shape('M24 24V8Q24 4 29 4H44Q49 4 49 8V24Z', 'none'),
      shape(
        'M22 20C14 18 14 26 20 27C10 34 6 48 9 60Q11 69 20 69H52Q61 69 63 60C66 48 62 34 52 27C58 26 58 18 50 20Q36 24 22 20Z',
        P.darkBlue,
      ),
      line('M20 27Q36 32 52 27', 3.4, P.black),
      line('M52 27Q62 24 62 14M52 28Q66 28 68 18', 2),
      line('M15 58q5 -5 10 0t10 0t10 0t10 0', 3, P.white),
      line('M26 29L17 37M47 29L54 52', 5.6),
      line('M26 29L17 37M47 29L54 52', 2.4, P.red),
      turned(goggles(36, 45), 22, [36, 45]),
    ],
  },
  breadsticks: {
    shows: 'Long thin breadsticks standing in a bowl of red dip.',
    ink: [
      ellipse(36, 50, 25, 8, P.red),
      sticks.map(([x, y], at) => breadstick([22 + at * 9, 52], [x, y])),
      shape('M11 50C16 60 56 60 61 50C61 62 54 69 46 69H26C18 69 11 62 11 50Z', P.blue),
    ],
  },
  'no-food': {
    shows: 'A plate with pizza and an apple, and a red ring with a slash across it.',
    ink: [
      circle(36, 36, 27, P.blue),
      circle(36, 36, 19, P.white),
      pizza(43.5, 29),
      circle(26, 45, 8.5, P.red),
      line('M26 38V34', 2),
      shape('M25 36Q21 37 19 33Q23 31 25 36Z', P.green, 1.6),
      notAllowed(),
    ],
  },
  'healthy-teeth': {
    shows: 'A big white smiling tooth with sparkles and a toothbrush.',
    ink: fitted([
      shape(
        'M8 20C8 8 20 8 28 12C36 8 48 8 48 20C48 32 44 36 43 46C42 56 41 64 37 64C32 64 34 46 28 46C22 46 24 64 19 64C15 64 14 56 13 46C12 36 8 32 8 20Z',
        P.white,
      ),
      dot(21, 24, 2.2),
      dot(35, 24, 2.2),
      line('M21 31Q28 38 35 31', 2),
      tube('M62 68V32', P.darkBlue, 5),
      rect(58.5, 12, 7, 22, 3, P.darkBlue),
      rect(50, 13, 8, 18, 1, P.white),
      line('M50 17.500H57M50 22H57M50 26.500H57', 1.6),
      sparkle(53, 6, 5),
      sparkle(8, 44, 6),
      sparkle(52, 52, 6),
    ]),
  },
  'change-pad': {
    shows: 'A sanitary pad and its purple packet, with two arrows from one to the other.',
    ink: [
      rect(5, 22, 26, 28, 4, P.purple),
      shape('M5 26Q5 22 9 22H27Q31 22 31 26V31Q18 40 5 31Z', P.darkPurple),
      circle(18, 36, 3.4, P.white),
      shape(
        'M51 14C59 14 60 22 58 29L67 31V42L58 43C60 50 59 58 51 58C43 58 42 50 44 43L35 42V31L44 29C42 22 43 14 51 14Z',
        P.white,
      ),
      ellipse(51, 36, 4.4, 14, P.blue),
      boldArrow([14, 16], [40, 9], 8, P.green, 8),
      boldArrow([40, 64], [14, 57], 8, P.green, 8),
    ],
  },
  baker: {
    shows: 'A grown-up in a white baker’s hat, holding a round loaf.',
    ink: fitted([
      bust(BAKER, { y: 42, size: 1.25, bottom: 72, left: null, right: null }).body,
      shape('M29 42H43L47 72H25Z', P.white),
      bust(BAKER, { y: 42, size: 1.25 }).head,
      shape('M22 20L21 12C14 8 18 -2 26 1C30 -5 42 -5 46 1C54 -2 58 8 51 12L50 20Q36 15 22 20Z', P.white),
      line('M30 11V7M36 10V6M42 11V7', 1.6),
      ellipse(36, 56.5, 20, 9.8, P.orange),
      line('M24 58Q25 52 29 50M34 60Q34 53 38 50M45 59Q45 54 48 52', 2),
      reach(BAKER, [shoulder(36, 42, 1.25, -1), [10, 58], [19, 61]], 1.25),
      reach(BAKER, [shoulder(36, 42, 1.25, 1), [62, 58], [53, 61]], 1.25),
    ]),
  },
};

/** Swimming goggles from the front, their nose at x, y. */
function goggles(x: number, y: number): Ink {
  return [
    line(`M${x - 4} ${y - 1}Q${x} ${y - 5} ${x + 4} ${y - 1}`, 4),
    ellipse(x - 11, y, 9.5, 7.5, P.red),
    ellipse(x + 11, y, 9.5, 7.5, P.red),
    ellipse(x - 11, y, 5.4, 4, P.white),
    ellipse(x + 11, y, 5.4, 4, P.white),
  ];
}
