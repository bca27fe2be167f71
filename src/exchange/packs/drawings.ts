import type { PackPart } from '../../model/pack';
import { type Drawing, rasterDrawing } from '../../symbols/symbol';
import { unfolder } from './folded';

/** Finds artwork by id. It is unfolded when it is first drawn, and the drawing kept. */
export function drawingsFrom(
  placeOf: (id: string) => readonly [number, number] | null,
  parts: readonly PackPart[],
): (id: string) => Drawing | null {
  const read = unfolder(parts);
  const drawings = new Map<string, Drawing | null>();
  return (id) => {
    const known = drawings.get(id);
    if (known !== undefined) return known;
    const at = placeOf(id);
    if (!at) return null;
    const text = read(at);
    const drawing = text ? raised(JSON.parse(text) as Drawing | OldRaster) : null;
    drawings.set(id, drawing);
    return drawing;
  };
}

/** Packs of before pictures of pixels were painted hold them so. */
interface OldRaster {
  readonly image: string;
  readonly width: number;
  readonly height: number;
}

function raised(kept: Drawing | OldRaster): Drawing {
  return 'shapes' in kept
    ? kept
    : rasterDrawing({ href: kept.image, width: kept.width, height: kept.height });
}
