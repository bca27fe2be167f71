import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type FontkitFont } from 'fontkit';
import type { Shape } from '../../src/symbols/symbol';
import { P } from './palette';

export interface Lettering {
  /** Middle of the line, across and down (of its capitals). */
  readonly x: number;
  readonly y: number;
  /** Height of a capital letter. */
  readonly size: number;
  readonly colour?: string;
  /** The line is made smaller to be no wider than this. */
  readonly widest?: number;
}

const ANDIKA = createRequire(import.meta.url).resolve('@expo-google-fonts/andika/Andika_700Bold.ttf');
let font: FontkitFont | null = null;

/** Words as outlines of Andika, the letterforms pupils are taught. For generated tiles only: pictures hold no words. */
export function letters(text: string, { x, y, size, colour = P.black, widest = 60 }: Lettering): Shape {
  font ??= create(readFileSync(ANDIKA));
  const run = font.layout(text);
  const wide = run.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const scale = Math.min(size / font.capHeight, widest / wide);
  const baseline = y + (font.capHeight * scale) / 2;
  let pen = x - (wide * scale) / 2;
  const d = run.glyphs.map((glyph, at) => {
    const outline = glyph.path.transform(scale, 0, 0, -scale, pen, baseline).toSVG();
    pen += (run.positions[at]?.xAdvance ?? 0) * scale;
    return outline;
  });
  return { d: d.join(''), fill: colour };
}
