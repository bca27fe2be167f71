import type { ShapedScript } from '../base/languages';
import { fail, ok, type Result } from '../base/result';

export type FontId = 'andika' | 'lexend' | 'atkinson' | 'opendyslexic';
export const WEIGHTS = [400, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

export interface Font {
  readonly id: FontId;
  /** The design the face is based on: what a person picks from a list. */
  readonly name: string;
  /** What the style sheet and the canvas call it. */
  readonly family: string;
  /** In `assets/fonts/`. */
  readonly files: Readonly<Record<Weight, string>>;
}

export const FONTS: readonly Font[] = [
  { id: 'andika', name: 'Andika', family: 'Andika', files: filesOf('andika') },
  { id: 'lexend', name: 'Lexend', family: 'Lexend', files: filesOf('lexend') },
  {
    id: 'atkinson',
    name: 'Atkinson Hyperlegible Next',
    family: 'Atkinson Hyperlegible Next',
    files: filesOf('atkinson'),
  },
  { id: 'opendyslexic', name: 'OpenDyslexic', family: 'Cuecraft Reader D', files: filesOf('opendyslexic') },
];

/** One face: what it takes to measure a line without drawing it. All in em, `descent` below zero. */
export interface FontTable {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** How far the pen moves for a letter; null when the face lacks it. Nothing kerns, so a line is their sum. */
  advance(codePoint: number): number | null;
}

/** One line of a script whose letters join, as outlines. All in em, from the left end of its baseline, y downwards. */
export interface ShapedLine {
  readonly width: number;
  /** What its ink reaches to, `top` above the baseline and so below zero. */
  readonly top: number;
  readonly bottom: number;
  readonly outline: readonly (readonly ['M' | 'L' | 'C' | 'Z', ...number[]])[];
}

/** Joins the letters of a line; null while the letters of its script are not here. */
export type Shape = (text: string, script: ShapedScript) => ShapedLine | null;

export interface FontTables {
  (font: FontId, weight: Weight): FontTable;
  /** Left out where nothing is ever shaped. */
  readonly shape?: Shape;
}

/** The same tables, and what shapes the scripts that need it. */
export function withShape(fonts: FontTables, shape: Shape): FontTables {
  return Object.assign((font: FontId, weight: Weight) => fonts(font, weight), { shape });
}

/** A face as it lies in `assets/fonts/tables.json`, in units of the font. */
export interface PackedTable {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Runs of neighbouring code points: the first one, then the advance of each. */
  readonly advances: readonly (readonly number[])[];
}

/** Reads `tables.json`, which the build makes from the very files that the canvas and the PDF embed. */
export function parseFontTables(value: unknown): Result<FontTables> {
  const tables = new Map<string, FontTable>();
  for (const { id } of FONTS) {
    for (const weight of WEIGHTS) {
      const packed = childOf(childOf(value, id), String(weight));
      if (!isPackedTable(packed)) return fail(`The letter widths of ${id} ${weight} can not be read.`);
      tables.set(`${id} ${weight}`, unpack(packed));
    }
  }
  return ok((font, weight) => {
    const table = tables.get(`${font} ${weight}`);
    if (!table) throw new Error(`No table for ${font} ${weight}`);
    return table;
  });
}

function filesOf(id: FontId): Readonly<Record<Weight, string>> {
  return { 400: `${id}-400.ttf`, 700: `${id}-700.ttf` };
}

function unpack(packed: PackedTable): FontTable {
  const em = packed.unitsPerEm;
  const advances = new Map<number, number>();
  for (const [first = 0, ...run] of packed.advances) {
    run.forEach((advance, at) => {
      advances.set(first + at, advance / em);
    });
  }
  return {
    ascent: packed.ascent / em,
    descent: packed.descent / em,
    capHeight: packed.capHeight / em,
    xHeight: packed.xHeight / em,
    advance: (codePoint) => advances.get(codePoint) ?? null,
  };
}

function childOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function isPackedTable(value: unknown): value is PackedTable {
  const measures = ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight', 'xHeight'];
  if (!measures.every((name) => typeof childOf(value, name) === 'number')) return false;
  const advances = childOf(value, 'advances');
  return Array.isArray(advances) && advances.every(isRun) && Number(childOf(value, 'unitsPerEm')) > 0;
}

function isRun(run: unknown): boolean {
  return Array.isArray(run) && run.every((part) => typeof part === 'number');
}
