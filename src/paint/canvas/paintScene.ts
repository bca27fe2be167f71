import { FONTS } from '../../scene/fonts';
import type { SceneNode, TextNode, Turn } from '../../scene/nodes';
import type { Raster } from '../../symbols/symbol';
import { type PaintPath, type Pictures, pathsOf } from '../paths';
import { decodedNow } from './rasters';

/** What a 2D context and Konva's own have in common here. */
export type Ink = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paths are read once: a symbol on thirty cards, redrawn at every zoom, stays cheap. */
const read = new Map<string, Path2D>();
const MOST_READ = 6000;
const DEVICE_FONT = 'system-ui, sans-serif';

/** Paints nodes in mm; the caller has set the scale. */
export function paintNodes(ink: Ink, nodes: readonly SceneNode[], pictures: Pictures): void {
  for (const node of nodes) {
    if (node.turn) {
      ink.save();
      turn(ink, node.turn);
    }
    if (node.type === 'text') paintText(ink, node);
    else for (const path of pathsOf(node, pictures)) paintPath(ink, path);
    if (node.turn) ink.restore();
  }
}

function turn(ink: Ink, { degrees, about: [x, y] }: Turn): void {
  ink.translate(x, y);
  ink.rotate((degrees * Math.PI) / 180);
  ink.translate(-x, -y);
}

function paintPath(ink: Ink, path: PaintPath): void {
  const outline = outlineOf(path.d);
  ink.save();
  ink.translate(path.x, path.y);
  ink.scale(path.scale, path.scale);
  if (path.image) paintRaster(ink, path.image);
  if (path.fill !== null) {
    ink.fillStyle = path.fill;
    ink.fill(outline, path.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (path.stroke !== null) {
    ink.strokeStyle = path.stroke.colour;
    ink.lineWidth = path.stroke.width;
    ink.lineCap = path.stroke.cap;
    ink.lineJoin = path.stroke.join;
    ink.setLineDash([...path.stroke.dash]);
    ink.stroke(outline);
  }
  ink.restore();
}

/** Nothing while it is being decoded: whoever shows it draws again then (`onceDecoded`). */
function paintRaster(ink: Ink, image: Raster): void {
  const pixels = decodedNow(image.href);
  if (!pixels) return;
  ink.imageSmoothingQuality = 'high';
  ink.drawImage(pixels, 0, 0, image.width, image.height);
}

function outlineOf(d: string): Path2D {
  const known = read.get(d);
  if (known) return known;
  if (read.size >= MOST_READ) read.clear();
  const outline = new Path2D(d);
  read.set(d, outline);
  return outline;
}

function paintText(ink: Ink, node: TextNode): void {
  if (node.unseen) return;
  ink.save();
  ink.font = `${node.weight} ${node.size}px ${familyOf(node.font)}`;
  ink.fontKerning = 'none';
  ink.textRendering = 'geometricPrecision';
  ink.textBaseline = 'alphabetic';
  ink.fillStyle = node.colour;
  if (node.font === 'device') ink.fillText(node.text, node.x, node.y, node.width);
  else ink.fillText(node.text, node.x, node.y);
  ink.restore();
}

export function familyOf(font: TextNode['font']): string {
  const family = FONTS.find(({ id }) => id === font)?.family;
  return family === undefined ? DEVICE_FONT : `"${family}"`;
}
