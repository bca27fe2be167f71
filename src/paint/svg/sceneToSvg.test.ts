import { expect, test } from 'vitest';
import type { Scene } from '../../scene/nodes';
import { rasterDrawing } from '../../symbols/symbol';
import { sceneToSvg } from './sceneToSvg';

test('a picture of pixels is drawn whole, in the middle of its box', () => {
  const box = { x: 10, y: 10, width: 40, height: 40 };
  const page: Scene = {
    width: 100,
    height: 100,
    nodes: [{ type: 'picture', pictureId: 'barn', box, description: 'barn' }],
    slots: [],
  };

  const svg = sceneToSvg(
    page,
    () => rasterDrawing({ href: 'data:image/png;base64,AA==', width: 80, height: 40 }),
    'a page',
  );

  expect(svg).toContain(
    '<image href="data:image/png;base64,AA==" width="80" height="40" preserveAspectRatio="none" transform="translate(10 20) scale(0.5)"/>',
  );
});

test('what is turned is turned about its point, clockwise', () => {
  const node = {
    type: 'box',
    box: { x: 0, y: 0, width: 10, height: 10 },
    radius: 0,
    fill: '#ffffff',
    stroke: null,
    turn: { degrees: 30, about: [5, 5] },
  } as const;
  const markup = sceneToSvg({ width: 20, height: 20, slots: [], nodes: [node] }, () => null, 'page');
  expect(markup).toContain('<g transform="rotate(30 5 5)"><path');
});
