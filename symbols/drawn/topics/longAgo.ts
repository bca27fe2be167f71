import type { Drawings } from '../../rig/drawing';
import { circle, dot, flat, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P, SKIN } from '../../rig/palette';
import { bareFace, flame } from '../../rig/props/past';
import { pipe } from '../../rig/props/sensory';

const shoulders = (x: number, y: number, wide: number, fill: string): Ink =>
  shape(
    `M${x - wide} 68C${x - wide} ${y + 4} ${x - wide + 6} ${y} ${x} ${y}C${x + wide - 6} ${y} ${x + wide} ${y + 4} ${x + wide} 68Z`,
    fill,
  );

const roman = (): Ink => [
  shoulders(26, 46, 22, P.lightGrey),
  shape('M15 47Q27 42 38 47L33 55H20Z', P.maroon),
  line('M8 58H45M6 64H46', 1.8),
  bareFace(27, 33, 12, SKIN[2]),
  shape(
    'M13 33C12 18 18 12 27 12C36 12 42 18 41 33L40 46L33.500 42L35.500 29H18.500L20.500 42L14 46Z',
    P.grey,
  ),
  shape('M12 24H42V29.500H12Z', P.darkYellow),
  shape('M8 19C8 7 18 4 27 4C36 4 46 7 46 19L40 21C38 15 33 13 27 13C21 13 16 15 14 21Z', P.red),
  line('M17 8L19.500 15M27 4V13M37 8L34.500 15', 1.6),
];

const house = (x: number, width: number, wall: string): Ink => {
  const [l, r, m] = [x, x + width, x + width / 2];
  return [
    rect(l + 2, 48, width - 4, 20, 0, wall),
    rect(l, 32, width, 17, 0, wall),
    polygon(
      [
        [l - 2, 33],
        [m, 15],
        [r + 2, 33],
      ],
      P.brown,
    ),
    line(
      `M${l + 1.5} 41H${r - 1.5}M${m} 34V47M${l + 3} 47L${m - 5} 42M${r - 3} 47L${m + 5} 42`,
      2.6,
      P.darkBrown,
    ),
    rect(l, 32, width, 17, 0, 'none'),
    rect(m - 4, 54, 8, 14, 0, P.darkBrown),
  ];
};

export const drawings: Drawings = {
  romans: {
    shows: 'A Roman soldier in a helmet with a red crest, with a large red shield.',
    ink: [
      roman(),
      shape('M42 30Q55 24 68 30V64Q55 70 42 64Z', P.red),
      line('M55 29V65M43 47H67', 2.4, P.yellow),
      circle(55, 47, 6, P.darkYellow),
      shape('M42 30Q55 24 68 30V64Q55 70 42 64Z', 'none'),
    ],
  },
  vikings: {
    shows: 'A Viking longship with a dragon head, a striped sail and round shields.',
    ink: [
      pipe('M35 54V6', P.brown, 2.4),
      shape('M16 11H54C58 20 58 30 54 39H16C20 30 20 20 16 11Z', P.white),
      flat(
        'M23.500 11H31C34 20 34 30 31 39H23.500C27 30 27 20 23.500 11ZM39 11H46.500C50 20 50 30 46.500 39H39C42.500 30 42.500 20 39 11Z',
        P.red,
      ),
      shape('M16 11H54C58 20 58 30 54 39H16C20 30 20 20 16 11Z', 'none'),
      shape(
        'M6 40C3 34 9 30 11 34C8 37 12 46 18 48H52C60 47 64 38 59 31C56 30 54 32 53 30C56 25 63 23 66 28C71 38 66 56 54 64H18C9 58 5 50 6 40Z',
        P.brown,
      ),
      dot(62, 29, 1.3),
      [
        [20, P.red],
        [31, P.yellow],
        [42, P.darkBlue],
        [53, P.green],
      ].map(([x, fill]) => [circle(x as number, 51, 5.4, fill as string), dot(x as number, 51, 1.5)]),
      shape('M3 64q4 -5 8.250 0t8.250 0t8.250 0t8.250 0t8.250 0t8.250 0t8.250 0t8.250 0V69H3Z', P.blue),
    ],
  },
  victorians: {
    shows: 'A man in a tall black hat and a woman in a bonnet, dressed as in Victorian times.',
    ink: [
      shoulders(52, 44, 17, P.darkPurple),
      bareFace(52, 33, 11, SKIN[3]),
      shape('M41 40C36 30 38 16 52 16C66 16 68 30 63 40C63 30 60 24 52 24C44 24 41 30 41 40Z', P.pink),
      line('M42.500 40L50 46M61.500 40L54 46', 2.4),
      shape('M52 46L45 42V51ZM52 46L59 42V51Z', P.pink),
      shoulders(21, 46, 18, P.darkGrey),
      shape('M15 46L21 58L27 46Z', P.white),
      bareFace(21, 35, 11.5, SKIN[0]),
      shape(
        'M13.500 42C16 39 20 39 21 41C22 39 26 39 28.500 42C27 45 23 45 21 43C19 45 15 45 13.500 42Z',
        P.brown,
      ),
      rect(11, 4, 20, 23, 1, P.darkGrey),
      flat('M12 19H30V24H12Z', P.red),
      rect(4, 24, 34, 5, 2.5, P.darkGrey),
      shape('M21 49L15 46V53ZM21 49L27 46V53Z', P.red),
    ],
  },
  'great-fire-of-london': {
    shows: 'Old timber houses in a row with flames coming out of their roofs.',
    ink: [
      flame(16, 24, 0.85),
      flame(36, 30, 1),
      flame(57, 24, 0.85),
      house(5, 29, P.white),
      house(38, 29, P.white),
      flame(36, 68, 0.95),
    ],
  },
};
