import type { HairStyle } from '../base/dress';
import type { FaceName } from './people/faces';

/** Stable for ever: saved work refers to it. A concept of our own vocabulary is its slug, the rest `openmoji-1F34E`. */
export type SymbolId = string;

/**
 * Parts of a picture that may be re-dressed or re-styled: skin, hair and `top`, which takes a school's colour.
 * `contour` is the silhouette of a figure, drawn whole in black with the fills laid over it.
 */
export type ShapeRole = 'skin' | 'skin-shadow' | 'hair' | 'top' | 'contour';

/** Whose part it is: a pupil's look is for the pupil alone, a mixed class for everybody. The pupil when left out. */
export type Who = 'friend' | 'other' | 'third' | 'adult';

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
  readonly who?: Who;
}

/** A head of one of our figures: hair, face and all it wears are drawn from these few facts when it is shown. */
export interface Head {
  readonly part: 'head';
  /** Centre and radius. */
  readonly at: readonly [x: number, y: number, radius: number];
  /** Looks to the left, to the front or to the right. */
  readonly look: -1 | 0 | 1;
  /** How far the face is moved down (or, below 0, up) on a head of radius 10. */
  readonly nod: number;
  /** Degrees, clockwise, around the neck. */
  readonly tilt: number;
  readonly face: FaceName;
  readonly hairStyle: HairStyle;
  readonly skin: string;
  readonly hair: string;
  /** Ear defenders belong to the picture, so nobody's look takes them off. */
  readonly wears?: 'ear-defenders' | 'helmet' | 'cap' | 'swim-hat';
  readonly who?: Who;
  /** The picture is about the hair, so that nobody's look covers it. */
  readonly keeps?: true;
  /** Already drawn, as OpenMoji's are: only what somebody asks for is laid over it. */
  readonly over?: true;
}

/** The legs of a figure that stands and faces us. */
export interface Legs {
  readonly part: 'legs';
  /** The middle between the feet, where the legs begin, and the ground. */
  readonly at: readonly [x: number, hip: number, ground: number];
  readonly cloth: string;
  readonly shoe: string;
  /** Bare below the knee when given: the colour of the skin. */
  readonly skin?: string;
  readonly who?: Who;
  /** The picture is about standing, so that nobody's look has them sit. */
  readonly keeps?: true;
}

/** The chair of a figure that sits, seen from the side. */
export interface Seat {
  readonly part: 'seat';
  /** The middle of the seat, and the ground. */
  readonly at: readonly [x: number, seat: number, ground: number];
  /** Which way the figure looks. */
  readonly facing: -1 | 1;
  readonly who?: Who;
}

/** Parts that are drawn from facts when they are shown, so that they can be re-dressed. */
export type Part = Head | Legs | Seat;
export type Mark = Shape | Part;

/** The artwork of a symbol as it is packed. */
export interface Artwork {
  readonly box: Drawing['box'];
  readonly shapes: readonly Mark[];
}

/** A picture made of pixels. `href` is a data address of a PNG or JPEG, so that it is here whenever somebody paints. */
export interface Raster {
  readonly href: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** The artwork of a symbol, ready to be painted. `box` is [x, y, width, height] in the symbol's own units, cropped to fill its square. */
export interface Drawing {
  readonly box: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
  /** Lies below the shapes, its top left corner at 0, 0 and a unit to a pixel. */
  readonly image?: Raster;
}

/** A picture of pixels as artwork, whole. */
export function rasterDrawing(image: Raster): Drawing {
  return { box: [0, 0, image.width, image.height], shapes: [], image };
}

export type BuiltInLicence = 'openmoji' | 'cuecraft';
/** `pack:` and the id of the pack that says its own licence. */
export type LicenceId = BuiltInLicence | `pack:${string}` | 'own';

/** What the library knows of a symbol without its artwork: small enough to search in memory. */
export interface SymbolEntry {
  readonly id: SymbolId;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Words that merely touch on it: they find it in search, but never choose it for a typed line. */
  readonly tags: readonly string[];
  readonly group: string;
  /** What is to be seen, in words. */
  readonly shows: string;
  readonly licence: LicenceId;
  /** `good` or `weak`: how well the picture carries its name, rated by eye (symbols/vocabulary.tsv). */
  readonly fit: 'good' | 'weak' | 'unrated';
  /** A person of the class is to be seen: somebody asks before it is shared. */
  readonly person?: boolean;
  /** Kept for boards that show it, and offered nowhere. */
  readonly hidden?: boolean;
  /** Where its artwork lies in the packed file: byte offset and length. */
  readonly at: readonly [number, number];
  /** Where another picture of the same idea begins in that file; null where there is none. */
  readonly other: number | null;
}
