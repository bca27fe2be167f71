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
