import { expect, test } from 'vitest';
import { rasterDrawing } from '../../symbols/symbol';
import { drawingsFrom } from './drawings';
import { startFolding } from './folded';

const HREF = 'data:image/png;base64,AA==';

test.each([
  ['as it is kept now', rasterDrawing({ href: HREF, width: 60, height: 40 })],
  ['as packs of before kept it', { image: HREF, width: 60, height: 40 }],
])('a picture of pixels is drawn %s', (_, kept) => {
  const folding = startFolding();
  const at = folding.add(JSON.stringify(kept));

  const drawing = drawingsFrom(() => at, folding.finish())('barn');

  expect(drawing).toEqual({
    box: [0, 0, 60, 40],
    shapes: [],
    image: { href: HREF, width: 60, height: 40 },
  });
});
