import type { Diagram } from './diagram';

const GREEN = '#5c9e31';
const LEAF = '#b1cc33';
const PINK = '#ffa7c0';
const YELLOW = '#f1b31c';
const SOIL = '#c99a66';
const STONE = '#a57939';
const ROOT = '#f6e7c8';

const PETALS = 8;
const MIDDLE = [40, 23] as const;
/** One petal from the middle of the flower outwards. */
const PETAL = [
  [4, 0],
  [9, -7.2],
  [17, -7.8],
  [20, -3.2],
  [21, -1.4],
  [21, 1.4],
  [20, 3.2],
  [17, 7.8],
  [9, 7.2],
  [4, 0],
] as const;

function petal(at: number): string {
  const angle = ((at + 0.5) * 2 * Math.PI) / PETALS;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points = PETAL.map(([u, v]) => {
    return `${(MIDDLE[0] + u * cos - v * sin).toFixed(2)} ${(MIDDLE[1] + u * sin + v * cos).toFixed(2)}`;
  });
  const [start, ...curves] = points;
  return `M ${start} C ${curves.join(' ')} Z`;
}

function round(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  return [
    `M ${x + r} ${y} C ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r}`,
    `C ${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y}`,
    `C ${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r}`,
    `C ${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} Z`,
  ].join(' ');
}

/** A plant in flower from its roots up, with a bud beside the flower. */
export const floweringPlant: Diagram = {
  id: 'flowering-plant',
  name: 'Flowering plant',
  width: 80,
  height: 130,
  shapes: [
    {
      ds: [
        'M 2 103 C 14 98 26 101.5 40 100 C 54 98.5 66 102 78 101 L 78 125 C 78 127.5 76.5 129 74 129 L 6 129 C 3.5 129 2 127.5 2 125 Z',
      ],
      fill: SOIL,
    },
    { ds: [round(66, 108, 1.5), round(14, 110, 1.2), round(70, 121, 1.1)], fill: STONE },
    {
      ds: [
        'M 37.6 99 C 38 109 38.6 118 40 126 C 41.4 118 42 109 42.4 99 Z',
        'M 38.2 102 C 31 104 23 108 18 118 C 25 112.5 32 110 39.4 109 Z',
        'M 41.8 103 C 49 105 57 109 62 120 C 55 114 48 111 40.8 110 Z',
        'M 38.8 112 C 34 114.5 29.5 119 28 125.5 C 32 121.5 36 119.5 39.8 118 Z',
        'M 41.4 113 C 45 115.5 49.5 119.5 51 126 C 47 122 44 120 40.4 118.5 Z',
      ],
      fill: ROOT,
    },
    {
      ds: [
        'M 38 101 C 37.4 82 39.2 62 38.6 36 L 41.4 36 C 42 62 41.2 82 42 101 Z',
        'M 40.2 72 C 52 70 61 64 65 54 L 68 54.6 C 64.5 67 54 74.4 41 76.4 Z',
      ],
      fill: GREEN,
    },
    { ds: ['M 39.6 89 C 30 90 11 91 4 71 C 20 65 37 72 39.6 89 Z'], fill: LEAF },
    { ds: ['M 39.2 88.4 C 31 80.5 21 75.5 11 73.6'] },
    { ds: ['M 40.6 96 C 50 97 69 97 76 78 C 60 73 44 79 40.6 96 Z'], fill: LEAF },
    { ds: ['M 41 95.4 C 49 87.5 59 82.4 69 80.4'] },
    { ds: ['M 66.5 37 C 71.5 41 73 48 70.5 54 L 62.5 54 C 60 48 61.5 41 66.5 37 Z'], fill: PINK },
    {
      ds: [
        'M 60.6 49.5 C 62.5 52.5 65 50 66.5 53.5 C 68 50 70.5 52.5 72.4 49.5 C 73.4 55.5 70.5 59 66.5 59 C 62.5 59 59.6 55.5 60.6 49.5 Z',
      ],
      fill: GREEN,
    },
    ...Array.from({ length: PETALS }, (_, at) => ({ ds: [petal(at)], fill: PINK })),
    { ds: [round(MIDDLE[0], MIDDLE[1], 7.4)], fill: YELLOW },
  ],
  parts: [
    {
      names: ['flower', 'flowers', 'whole flower', 'flower head', 'bloom', 'blossom'],
      side: 'left',
      spot: [15.5, 23],
      span: 20.5,
    },
    { names: ['stem', 'stems', 'stalk'], side: 'left', spot: [40, 60] },
    { names: ['soil', 'earth', 'ground', 'mud'], side: 'left', spot: [9, 121] },
    { names: ['petal', 'petals'], side: 'right', spot: [55, 16.8] },
    { names: ['bud', 'buds', 'flower bud'], side: 'right', spot: [67, 45] },
    { names: ['leaf', 'leaves'], side: 'right', spot: [63, 84] },
    { names: ['root', 'roots'], side: 'right', spot: [54.5, 111.8] },
  ],
};
