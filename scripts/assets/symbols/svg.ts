import type { Drawing, Shape } from '../../../src/symbols/symbol';

/** A drawing as an `<svg>` of `size` pixels, for sheets that are looked at. */
export function drawingSvg(
  { box, shapes }: Drawing,
  { x = 0, y = 0, size }: { readonly x?: number; readonly y?: number; readonly size: number },
): string {
  return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="${box.join(' ')}">${shapes.map(pathMarkup).join('')}</svg>`;
}

function pathMarkup({ d, fill, stroke, width, cap, join, rule }: Shape): string {
  const ends = `stroke-linecap="${cap ?? 'butt'}" stroke-linejoin="${join ?? 'miter'}"`;
  const line = stroke ? `stroke="${stroke}" stroke-width="${width}" ${ends}` : '';
  return `<path d="${d}" fill="${fill ?? 'none'}" fill-rule="${rule ?? 'nonzero'}" ${line}/>`;
}
