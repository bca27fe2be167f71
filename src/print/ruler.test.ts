import { expect, test } from 'vitest';
import { evenFonts, readFonts } from '../../tests/support/fonts';
import type { Scene, SceneNode } from '../scene/nodes';
import { composeFooter, FOOT } from '../scene/page';
import { textWidth } from '../scene/text';
import { withCheckRuler } from './ruler';

const A5: Scene = { width: 148, height: 210, nodes: [], slots: [] };

function boxAt(y: number, height: number): SceneNode {
  return { type: 'box', box: { x: 10, y, width: 50, height }, radius: 0, fill: '#ffffff', stroke: null };
}

function rulerOn(scene: Scene) {
  const added = withCheckRuler(scene, evenFonts).nodes.slice(scene.nodes.length);
  const line = added.find((node) => node.type === 'line');
  const xs = line?.points.map(([x]) => x) ?? [];
  const ys = line?.points.map(([, y]) => y) ?? [];
  return {
    length: Math.max(...xs) - Math.min(...xs),
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    words: added.flatMap((node) => (node.type === 'text' ? [node] : [])),
  };
}

test('the line is 100 mm and fits the narrowest paper', () => {
  const { length, right } = rulerOn(A5);

  expect(length).toBe(100);
  expect(right).toBeLessThan(A5.width - 10);
});

test('it stands under what the page holds and above its footer', () => {
  const footer = composeFooter({ credit: 'Pictures', place: '' }, A5, evenFonts);
  const { top, bottom } = rulerOn({ ...A5, nodes: [boxAt(20, A5.height - FOOT - 20), ...footer] });

  expect(top).toBeGreaterThan(A5.height - FOOT);
  for (const node of footer) {
    if (node.type === 'text') expect(bottom).toBeLessThan(node.y - node.size * 0.7);
  }
});

test('its words stand between its ends, on one line that touches nothing', () => {
  const fonts = readFonts();
  const { nodes } = withCheckRuler(A5, fonts);
  const [words] = nodes.flatMap((node) => (node.type === 'text' ? [node] : []));

  expect(words?.text).toBe('This line is 100 mm. If it is not, set the printer to actual size / 100 %.');
  const width = textWidth(words?.text ?? '', { font: 'andika', weight: 400, size: words?.size ?? 0 }, fonts);
  expect(words?.x).toBeGreaterThan(11);
  expect((words?.x ?? 0) + width).toBeLessThan(109);
  expect((words?.y ?? 0) + (words?.size ?? 0) * 0.25).toBeLessThan(rulerOn(A5).bottom);
});

test('where something reaches into the foot, the line moves to the top margin', () => {
  const marker: SceneNode = {
    type: 'line',
    points: [
      [20, A5.height - 20],
      [20, A5.height - 11],
    ],
    stroke: { colour: '#1a1a1a', width: 1.6 },
  };
  const { top, bottom } = rulerOn({ ...A5, nodes: [marker] });

  expect(top).toBeGreaterThan(5);
  expect(bottom).toBeLessThan(10);
});

test.each<SceneNode>([
  { type: 'ellipse', centre: [20, 198], radius: [2, 2], fill: '#ffffff', stroke: null },
  { type: 'picture', pictureId: 'sun', box: { x: 0, y: 190, width: 10, height: 10 }, description: '' },
])('a node of type $type counts as something', (node) => {
  expect(rulerOn({ ...A5, nodes: [node] }).bottom).toBeLessThan(10);
});
