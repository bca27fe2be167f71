import { useLayoutEffect, useRef } from 'preact/hooks';
import { paintNodes } from '../../paint/canvas/paintScene';
import type { Pictures } from '../../paint/paths';

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
    const ink = canvas.current?.getContext('2d');
    if (!ink) return;
    ink.clearRect(0, 0, pixels, pixels);
    const box = { x: 0, y: 0, width: pixels, height: pixels };
    paintNodes(ink, [{ type: 'picture', pictureId: symbolId, box, description: '' }], pictures);
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
