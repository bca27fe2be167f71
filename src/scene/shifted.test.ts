import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf } from './extent';
import type { Scene, SceneNode } from './nodes';
import { OUTLINES } from './outlines';
import { shifted, shiftedScene } from './shifted';
import { softLine } from './softLine';

const BOX = { x: 20, y: 30, width: 40, height: 10 };
const ROUND = { fill: null, stroke: null } as const;
const WORD = { text: 'cow', size: 5, font: 'andika', weight: 400, colour: '#000000', width: 12 } as const;
const NODES: readonly SceneNode[] = [
  { type: 'box', box: BOX, radius: 2, ...ROUND },
  {
    type: 'line',
    points: [
      [20, 30],
      [60, 40],
    ],
    stroke: null,
  },
  { type: 'ellipse', centre: [40, 35], radius: [20, 5], ...ROUND },
  { type: 'path', d: OUTLINES.heart(BOX), box: BOX, ...ROUND },
  { type: 'text', x: 20, y: 34, ...WORD },
  { type: 'picture', pictureId: 'cow', box: BOX, description: 'cow' },
];

test('nodes of every type move right, and neither up nor down', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -2000, max: 2000 }).map((tenths) => tenths / 10),
      fc.option(fc.integer({ min: 1, max: 359 })),
      (dx, degrees) => {
        const nodes = NODES.map((node) =>
          degrees === null ? node : { ...node, turn: { degrees, about: [30, 31] as const } },
        );
        for (const [at, node] of shifted(nodes, dx).entries()) {
          const before = extentOf(nodes[at] as SceneNode);
          expect(extentOf(node).x).toBeCloseTo(before.x + dx);
          expect({ ...extentOf(node), x: 0 }).toEqual({
            x: 0,
            y: expect.closeTo(before.y),
            width: expect.closeTo(before.width),
            height: expect.closeTo(before.height),
          });
        }
      },
    ),
  );
});

test.each(Object.entries(OUTLINES))('the outline of a %s is the one drawn there', (_, draw) => {
  const [node] = shifted([{ type: 'path', d: draw(BOX), box: BOX, ...ROUND }], 148.5);

  expect(node).toMatchObject({ d: draw({ ...BOX, x: 168.5 }), box: { ...BOX, x: 168.5 } });
});

test('a drawing by hand that begins off the page keeps its shape', () => {
  const points = [
    [-4.25, 2],
    [0.004, -7.5],
    [12, 30.125],
  ] as const;
  const [node] = shifted([{ type: 'path', d: softLine(points), box: BOX, ...ROUND }], 100);

  expect(node).toMatchObject({ d: softLine(points.map(([x, y]) => [x + 100, y] as const)) });
});

test('what a node is besides its place stays as it was', () => {
  const node: SceneNode = { type: 'text', x: 1, y: 2, ...WORD, slot: 'cow', aside: true, unseen: true };

  expect(shifted([node], 10)).toEqual([{ ...node, x: 11 }]);
});

test('the slots of a page go with it', () => {
  const page: Scene = {
    width: 148,
    height: 210,
    nodes: NODES,
    slots: [{ id: 'cow', box: BOX, name: 'cow' }],
  };

  expect(shiftedScene(page, 100)).toEqual({
    nodes: shifted(NODES, 100),
    slots: [{ id: 'cow', box: { ...BOX, x: 120 }, name: 'cow' }],
  });
});
