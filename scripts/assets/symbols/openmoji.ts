import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** OpenMoji's own record of a picture, as far as we use it. */
export interface Emoji {
  readonly hexcode: string;
  readonly annotation: string;
  readonly group: string;
  readonly subgroups: string;
  readonly tags: string;
  readonly openmoji_tags: string;
  readonly openmoji_author: string;
  readonly skintone: string | number;
}

const HOME = dirname(createRequire(import.meta.url).resolve('openmoji/package.json'));

/** All pictures but those that repeat another in one of five skin tones: we tint the figures ourselves. */
export function readEmoji(): readonly Emoji[] {
  const all = JSON.parse(readFileSync(join(HOME, 'data/openmoji.json'), 'utf8')) as readonly Emoji[];
  return all.filter((emoji) => emoji.skintone === '');
}

export function readArtwork(hexcode: string): string {
  return readFileSync(join(HOME, 'color/svg', `${hexcode}.svg`), 'utf8');
}
