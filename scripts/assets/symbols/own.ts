import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Bounds, boundsOf, union } from '../../../src/exchange/svg/bounds';
import { reducePath, rounded, writePath } from '../../../src/exchange/svg/pathData';
import { squareAround } from '../../../src/exchange/svg/pieces';
import { shapesOf } from '../../../src/symbols/people/drawn';
import type { Artwork, Mark } from '../../../src/symbols/symbol';
import type { Drawings, OwnDrawing } from '../../../symbols/rig/drawing';
import { marksOf } from '../../../symbols/rig/ink';

const HOMES = ['../../../symbols/drawn/', '../../../symbols/generated/'];

/** All drawings of our own by the id of their concept. Throws where two files draw the same. */
export async function readOwnDrawings(): Promise<ReadonlyMap<string, OwnDrawing>> {
  const all = new Map<string, OwnDrawing>();
  for (const file of HOMES.flatMap(filesIn)) {
    const { drawings } = (await import(file)) as { readonly drawings?: Drawings };
    for (const [id, drawing] of Object.entries(drawings ?? {})) {
      if (all.has(id)) throw new Error(`"${id}" is drawn twice, the second time in ${file}.`);
      all.set(id, drawing);
    }
  }
  return all;
}

/** A drawing as it is packed: absolute `M L C Z`, cropped to its square. */
export function packed({ ink }: OwnDrawing): Artwork {
  const shapes = marksOf(ink).map(reduced);
  return { box: squareAround(union(shapes.flatMap(shapesOf).map(boundsOfShape))), shapes };
}

function reduced(mark: Mark): Mark {
  if ('part' in mark) return { ...mark, at: mark.at.map(rounded) as unknown as typeof mark.at } as Mark;
  const width = mark.width === undefined ? {} : { width: rounded(mark.width) };
  const { fill, ...rest } = mark;
  const filled = fill === undefined || fill === 'none' ? {} : { fill };
  return { ...rest, ...filled, ...width, d: writePath(reducePath(mark.d)) };
}

function boundsOfShape({ d, stroke, width }: { d: string; stroke?: string; width?: number }): Bounds {
  return boundsOf(reducePath(d), stroke === undefined ? 0 : (width ?? 1) / 2);
}

function filesIn(home: string): readonly string[] {
  const folder = fileURLToPath(new URL(home, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => pathToFileURL(`${folder}${name}`).href);
}
