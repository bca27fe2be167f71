import type { Dress } from '../base/dress';
import type { FontId, Weight } from './fonts';

/** A place on a page, mm from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `#rrggbb`. */
export type Colour = string;
export type SlotId = string;

export interface Stroke {
  readonly colour: Colour;
  /** mm, centred on the edge. */
  readonly width: number;
  /** mm on, mm off; solid when left out. */
  readonly dash?: readonly [number, number];
}

/** Turns what is drawn about a point of the page, mm. */
export interface Turn {
  /** Clockwise. */
  readonly degrees: number;
  readonly about: readonly [x: number, y: number];
}

interface Placed {
  /** Belongs to a slot when given: such nodes move together. Painters need not know. */
  readonly slot?: SlotId;
  /** A word to the adult at the screen, such as "hidden": paper never shows it. */
  readonly aside?: true;
  /** Painted upright when left out. */
  readonly turn?: Turn;
}

/** A rectangle, its corners rounded by `radius` mm. */
export interface BoxNode extends Placed {
  readonly type: 'box';
  readonly box: Box;
  readonly radius: number;
  readonly fill: Colour | null;
  readonly stroke: Stroke | null;
}

/** Straight lines through points in mm, [x, y] each; closed and filled when `fill` is given. */
export interface LineNode extends Placed {
  readonly type: 'line';
  readonly points: readonly (readonly [number, number])[];
  readonly stroke: Stroke | null;
  readonly fill?: Colour;
}

/** A circle or, with unequal radii, an ellipse. */
export interface EllipseNode extends Placed {
  readonly type: 'ellipse';
  readonly centre: readonly [number, number];
  readonly radius: readonly [number, number];
  readonly fill: Colour | null;
  readonly stroke: Stroke | null;
}

/** Any outline: absolute `M L C Z` in mm on the page. */
export interface PathNode extends Placed {
  readonly type: 'path';
  readonly d: string;
  readonly fill: Colour | null;
  readonly stroke: Stroke | null;
  /** The box that the outline keeps within, mm. */
  readonly box: Box;
}

/** One line of text in one face, already broken and placed. Painters never wrap, shrink or align. */
export interface TextNode extends Placed {
  readonly type: 'text';
  readonly text: string;
  /** Left end of the baseline, mm. */
  readonly x: number;
  readonly y: number;
  /** Em size, mm. */
  readonly size: number;
  /**
   * `device` marks letters that no bundled font has: the device's own font draws them, squeezed into `width`, and the
   * PDF takes a picture of them.
   */
  readonly font: FontId | 'device';
  readonly weight: Weight;
  readonly colour: Colour;
  /** Advance width of the whole line, mm. */
  readonly width: number;
  /** Its letters are drawn already, as outlines: it is there to be found and copied in the PDF, and nowhere seen. */
  readonly unseen?: true;
}

/** A picture fitted into its box, whole and centred. */
export interface PictureNode extends Placed {
  readonly type: 'picture';
  readonly pictureId: string;
  readonly box: Box;
  /** What it shows, in words, for those who do not see it. */
  readonly description: string;
  /** How its people look and in which style it is drawn; as it is when left out. */
  readonly dress?: Dress;
}

/** A picture that is on a page, as the credit line has to know it. */
export type ShownPicture = Pick<PictureNode, 'pictureId' | 'dress'>;

export type SceneNode = BoxNode | LineNode | EllipseNode | PathNode | TextNode | PictureNode;

/** The named place where a card sits. */
export interface Slot {
  readonly id: SlotId;
  readonly box: Box;
  /** What a screen reader says. */
  readonly name: string;
}

/** A page as a flat list of drawn things, in mm, painted first to last. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
  readonly slots: readonly Slot[];
}

/** A page, and how far down the editor's world of pages it lies, mm. */
export interface PlacedPage {
  readonly scene: Scene;
  readonly y: number;
}
