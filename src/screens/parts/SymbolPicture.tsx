import { useLayoutEffect, useRef } from 'preact/hooks';
import { paintNodes } from '../../paint/canvas/paintScene';
import { onceDecoded } from '../../paint/canvas/rasters';
import type { Pictures } from '../../paint/paths';
import type { SceneNode } from '../../scene/nodes';

interface SymbolPictureProps {
  readonly symbolId: string;
  readonly pictures: Pictures;
  /** CSS px. */
  readonly size: number;
}

/** A symbol drawn small. It has no name of its own: the words beside it say what it is. */
export function SymbolPicture({ symbolId, pictures, size }: SymbolPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = Math.round(size * Math.min(3, window.devicePixelRatio || 1));
  useLayoutEffect(() => {
    const { current } = canvas;
    return current ? paintSymbol(current, symbolId, pictures) : undefined;
  }, [symbolId, pictures, pixels]);
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
function paintSymbol(canvas: HTMLCanvasElement, symbolId: string, pictures: Pictures): () => void {
  const box = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const nodes: readonly SceneNode[] = [{ type: 'picture', pictureId: symbolId, box, description: '' }];
  paintAfresh(canvas, nodes, pictures);
  return onceDecoded(nodes, pictures, () => paintAfresh(canvas, nodes, pictures));
}

function paintAfresh(canvas: HTMLCanvasElement, nodes: readonly SceneNode[], pictures: Pictures): void {
  // Drawn once and small: in plain memory it is painted with the page, where the graphics card would make a layer of each.
  const ink = canvas.getContext('2d', { willReadFrequently: true });
  if (!ink) return;
  ink.clearRect(0, 0, canvas.width, canvas.height);
  paintNodes(ink, nodes, pictures);
}
