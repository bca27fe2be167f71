import type { SceneNode } from '../../scene/nodes';
import type { Pictures } from '../paths';
import { type Ink, paintNodes } from './paintScene';
import { reachOf } from './slots';

/** Time a frame may give to making bitmaps, ms: the rest belongs to the hand that is dragging. */
const SLICE = 6;

/** More are more than some tablets hold in one canvas: what is as large as this is painted each time it is shown. */
const MOST_PIXELS = 16_000_000;

/** A card as pixels, and where it lies in the world, mm. */
export interface Bitmap {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nodes of a page that lies `y` mm down the world. */
export interface Placed {
  readonly nodes: readonly SceneNode[];
  readonly y: number;
  readonly pictures: Pictures;
}

/** `sharpness` is device pixels per mm. The bitmap's corner lies on whole pixels, so that drawing it blurs nothing. */
export function makeBitmap(placed: Placed & { readonly sharpness: number }): Bitmap | null {
  const { nodes, y, sharpness } = placed;
  const reach = reachOf(nodes);
  const [left, top] = [Math.floor(reach.x * sharpness), Math.floor((reach.y + y) * sharpness)];
  if (reach.width * reach.height * sharpness * sharpness > MOST_PIXELS) return null;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(reach.width * sharpness) + 1;
  canvas.height = Math.ceil(reach.height * sharpness) + 1;
  const ink = canvas.getContext('2d');
  if (!ink) return null;
  ink.setTransform(sharpness, 0, 0, sharpness, -left, -top);
  paintAt(ink, placed);
  return {
    canvas,
    x: left / sharpness,
    y: top / sharpness,
    width: canvas.width / sharpness,
    height: canvas.height / sharpness,
  };
}

export function drawBitmap(ink: Ink, { canvas, x, y, width, height }: Bitmap): void {
  ink.drawImage(canvas, x, y, width, height);
}

export function paintAt(ink: Ink, { nodes, y, pictures }: Placed): void {
  ink.save();
  ink.translate(0, y);
  paintNodes(ink, nodes, pictures);
  ink.restore();
}

/** Makes something, and says which layer shows it, if any. */
type Work = () => Layer | null;

/** What can be drawn again. */
interface Layer {
  batchDraw(): unknown;
}

const waiting = new Map<object, Work>();
/** Layers with fresh bitmaps, drawn once all are made: until then what is on screen is right, only less sharp. */
const stale = new Set<Layer>();
let scheduled = false;

/** Makes a bitmap when there is time for it; asking again for the same owner replaces the first wish. */
export function whenThereIsTime(owner: object, make: Work): void {
  waiting.set(owner, make);
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(work);
}

export function forget(owner: object): void {
  waiting.delete(owner);
}

function work(): void {
  const end = performance.now() + SLICE;
  for (const [owner, make] of waiting) {
    waiting.delete(owner);
    const layer = make();
    if (layer) stale.add(layer);
    if (performance.now() > end) break;
  }
  scheduled = waiting.size > 0;
  if (scheduled) requestAnimationFrame(work);
  else drawStale();
}

function drawStale(): void {
  for (const layer of stale) layer.batchDraw();
  stale.clear();
}
