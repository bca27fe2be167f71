import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assert } from '../../src/base/assert';
import { type Catalogue, parseCatalogue } from '../../src/symbols/catalogue';

const FOLDER = new URL('../../public/assets/symbols/', import.meta.url);

export interface BuiltLibrary {
  readonly catalogue: Catalogue;
  /** The whole of shapes.txt, for `drawingOf`. */
  readonly shapes: string;
}

/** The symbols as the app gets them. */
export function loadLibrary(): BuiltLibrary {
  const read = parseCatalogue(JSON.parse(readBuilt('index.json')));
  assert(read.ok, 'public/assets/symbols/index.json is not one this code reads. Run `npm run assets` first.');
  return { catalogue: read.value, shapes: readBuilt('shapes.txt') };
}

function readBuilt(name: string): string {
  const path = fileURLToPath(new URL(name, FOLDER));
  assert(existsSync(path), 'Run `npm run assets` first.');
  return readFileSync(path, 'utf8');
}
