import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Dress } from '../../base/dress';
import { paintNodes } from '../../paint/canvas/paintScene';
import { onceDecoded } from '../../paint/canvas/rasters';
import type { Pictures } from '../../paint/paths';
import { BLACK_GROUND } from '../../scene/cardStyle';
import type { SceneNode } from '../../scene/nodes';
import type { Drawing } from '../../symbols/symbol';

interface SymbolPictureProps {
  readonly symbolId: string;
  readonly pictures: Pictures;
  /** CSS px. */
  readonly size: number;
  /** How it is drawn; as it is when left out. */
  readonly dress?: Dress | null;
}

/** A symbol drawn small. It has no name of its own: the words beside it say what it is. */
export function SymbolPicture({ symbolId, pictures, size, dress }: SymbolPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = Math.round(size * Math.min(3, window.devicePixelRatio || 1));
  const drawing = pictures(symbolId, dress ?? undefined);
  const onBlack = dress?.style === 'white-on-black';
  useLayoutEffect(() => {
    const { current } = canvas;
    return current ? paintSymbol(current, drawing, onBlack) : undefined;
  }, [drawing, pixels, onBlack]);
  return (
    <span class="symbol-picture" aria-hidden="true">
      <canvas
        ref={canvas}
        width={pixels}
        height={pixels}
        style={{ width: `${size}px`, height: `${size}px` }}
      />
    </span>
  );
}

/** Paints it now, and once more when its pixels have been decoded. Gives a way to call that off. */
function paintSymbol(canvas: HTMLCanvasElement, drawing: Drawing | null, onBlack: boolean): () => void {
  const box = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const nodes: readonly SceneNode[] = [
    { type: 'box', box, radius: 0, fill: onBlack ? BLACK_GROUND : null, stroke: null },
    { type: 'picture', pictureId: '', box, description: '' },
  ];
  const found = () => drawing;
  paintAfresh(canvas, nodes, found);
  return onceDecoded(nodes, found, () => paintAfresh(canvas, nodes, found));
}

function paintAfresh(canvas: HTMLCanvasElement, nodes: readonly SceneNode[], pictures: Pictures): void {
  // Drawn once and small: in plain memory it is painted with the page, where the graphics card would make a layer of each.
  const ink = canvas.getContext('2d', { willReadFrequently: true });
  if (!ink) return;
  ink.clearRect(0, 0, canvas.width, canvas.height);
  paintNodes(ink, nodes, pictures);
}
