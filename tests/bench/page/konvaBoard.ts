import Konva from 'konva';
import { assertNever } from '../../../src/base/assert';
import { familyOf } from '../../../src/paint/canvas/paintScene';
import { type Pictures, pathsOf } from '../../../src/paint/paths';
import type { Scene, SceneNode } from '../../../src/scene/nodes';

/** mm between pages, as in the editor. */
const PAGE_GAP = 14;

/** The scenes as a first attempt with Konva would show them: one layer, one node a shape, every card a draggable group. */
export function plainBoard(
  host: HTMLDivElement,
  pages: readonly Scene[],
  pictures: Pictures,
  size: { readonly width: number; readonly height: number },
): Konva.Stage {
  const stage = new Konva.Stage({ container: host, width: size.width, height: size.height });
  const layer = new Konva.Layer();
  stage.add(layer);
  let y = 0;
  for (const page of pages) {
    const sheet = new Konva.Group({ y });
    sheet.add(new Konva.Rect({ width: page.width, height: page.height, fill: '#ffffff' }));
    const cards = new Map(page.slots.map(({ id }) => [id, new Konva.Group({ draggable: true })]));
    for (const card of cards.values()) sheet.add(card);
    for (const node of page.nodes) {
      const home = (node.slot === undefined ? undefined : cards.get(node.slot)) ?? sheet;
      home.add(konvaNode(node, pictures));
    }
    layer.add(sheet);
    y += page.height + PAGE_GAP;
  }
  return stage;
}

function konvaNode(node: SceneNode, pictures: Pictures): Konva.Group | Konva.Shape {
  switch (node.type) {
    case 'box':
      return new Konva.Rect({
        ...node.box,
        cornerRadius: node.radius,
        ...inked(node.fill, node.stroke?.colour, node.stroke?.width),
      });
    case 'line':
      return new Konva.Line({
        points: node.points.flat(),
        closed: node.fill !== undefined,
        ...inked(node.fill ?? null, node.stroke?.colour, node.stroke?.width),
      });
    case 'ellipse':
      return new Konva.Ellipse({
        x: node.centre[0],
        y: node.centre[1],
        radiusX: node.radius[0],
        radiusY: node.radius[1],
        ...inked(node.fill, node.stroke?.colour, node.stroke?.width),
      });
    case 'text':
      return new Konva.Text({
        text: node.text,
        x: node.x,
        y: node.y - node.size,
        fontSize: node.size,
        fontFamily: familyOf(node.font),
        fontStyle: String(node.weight),
        fill: node.colour,
      });
    case 'path':
    case 'picture':
      return pictureGroup(node, pictures);
    default:
      return assertNever(node);
  }
}

function pictureGroup(
  node: Extract<SceneNode, { type: 'path' | 'picture' }>,
  pictures: Pictures,
): Konva.Group {
  const group = new Konva.Group();
  for (const path of pathsOf(node, pictures)) {
    group.add(
      new Konva.Path({
        data: path.d,
        x: path.x,
        y: path.y,
        scaleX: path.scale,
        scaleY: path.scale,
        fillRule: path.evenOdd ? 'evenodd' : 'nonzero',
        ...inked(path.fill, path.stroke?.colour, path.stroke?.width),
      }),
    );
  }
  return group;
}

function inked(fill: string | null, stroke: string | undefined, strokeWidth: number | undefined) {
  return {
    ...(fill === null ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke, strokeWidth: strokeWidth ?? 1 }),
  };
}
