import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Dress } from '../../base/dress';
import { paintNodes } from '../../paint/canvas/paintScene';
import type { Pictures } from '../../paint/paths';
import { BLACK_GROUND } from '../../scene/cardStyle';
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
  const ground = dress?.style === 'white-on-black' ? BLACK_GROUND : null;
  useLayoutEffect(() => {
    if (canvas.current) paintSymbol(canvas.current, drawing, ground);
  }, [drawing, pixels, ground]);
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

function paintSymbol(canvas: HTMLCanvasElement, drawing: Drawing | null, ground: string | null): void {
  // Drawn once and small: in plain memory it is painted with the page, where the graphics card would make a layer of each.
  const ink = canvas.getContext('2d', { willReadFrequently: true });
  if (!ink) return;
  ink.clearRect(0, 0, canvas.width, canvas.height);
  const box = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  if (ground !== null) paintNodes(ink, [{ type: 'box', box, radius: 0, fill: ground, stroke: null }], NONE);
  paintNodes(ink, [{ type: 'picture', pictureId: '', box, description: '' }], () => drawing);
}

const NONE: Pictures = () => null;
