/** Stable for ever: saved work refers to it. A concept of our own vocabulary is its slug, the rest `openmoji-1F34E`. */
export type SymbolId = string;

/** Parts of a figure that may be re-dressed for one pupil or class. */
export type ShapeRole = 'skin' | 'skin-shadow' | 'hair';

/**
 * One flat shape of a symbol. `d` is SVG path data reduced to absolute `M L C Z`, so the canvas, the PDF and the SVG
 * painters read the very same numbers. Colours are `#rrggbb`. `width` is the stroke width in the symbol's own units.
 * Without `cap` a line ends flat, without `join` its corners are mitred (limit 10); the fill is painted before the stroke.
 */
export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly cap?: 'round' | 'square';
  readonly join?: 'round' | 'bevel';
  readonly rule?: 'evenodd';
  readonly role?: ShapeRole;
}

/** The artwork of a symbol. `box` is [x, y, width, height] in the symbol's own units, cropped to fill its square. */
export interface Drawing {
  readonly box: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
}

export type LicenceId = 'openmoji' | 'cuecraft';

/** What the library knows of a symbol without its artwork: small enough to search in memory. */
export interface SymbolEntry {
  readonly id: SymbolId;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Words that merely touch on it: they find it in search, but never choose it for a typed line. */
  readonly tags: readonly string[];
  readonly group: string;
  readonly licence: LicenceId;
  /** `good` or `weak`: how well the picture carries its name, rated by eye (symbols/vocabulary.tsv). */
  readonly fit: 'good' | 'weak' | 'unrated';
  /** Where its artwork lies in the packed file: byte offset and length. */
  readonly at: readonly [number, number];
}
