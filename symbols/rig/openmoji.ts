import { flatten } from '../../scripts/assets/symbols/flatten';
import { readArtwork } from '../../scripts/assets/symbols/openmoji';
import type { Ink } from './ink';

/** An OpenMoji picture on its own 72 grid, to compose with: place it with `scaled` (0.6 or more) and `moved`. */
export function openmoji(hexcode: string): Ink {
  return flatten(readArtwork(hexcode)).shapes;
}
