import type { People, PictureStyle } from '../base/dress';
import type { FontId } from './fonts';
import type { Colour } from './nodes';

export const CARD_INK: Colour = '#1a1a1a';
/** Widths of a card's border, mm (practice.md 3.4). */
export const BORDER_WIDTHS = { none: 0, thin: 0.5, medium: 1, thick: 1.5 } as const;

/** How cards are drawn; a look has all of these. */
export interface CardStyle {
  readonly font: FontId;
  readonly letterCase: 'as-typed' | 'lower' | 'upper';
  readonly labelPlace: 'below' | 'above' | 'none';
  /** pt, or null for a size that suits the card. */
  readonly labelSize: number | null;
  readonly border: 'none' | 'thin' | 'medium' | 'thick';
  readonly borderColour: Colour;
  /** Ground of the card. */
  readonly ground: Colour;
  readonly people: People;
  readonly pictureStyle: PictureStyle;
  /** Code of the language of the line under each label; none when null or left out. */
  readonly secondLanguage?: string | null;
}

export const BLACK_GROUND: Colour = '#000000';
const WHITE_INK: Colour = '#ffffff';

/** What words on a card are written in: white where pictures are white on black, and the ground with them. */
export function inkOn({ pictureStyle }: Pick<CardStyle, 'pictureStyle'>): Colour {
  return pictureStyle === 'white-on-black' ? WHITE_INK : CARD_INK;
}

/** What one card says and shows. */
export interface CardFace {
  readonly label: string;
  /** The same in another language; drawn where the style asks for that language. */
  readonly second?: { readonly language: string; readonly words: string } | undefined;
  readonly pictureId: string | null;
  /** How the people of this one card look; like all others when left out. */
  readonly people?: People | undefined;
  readonly number: number | null;
  /** Cancelled: crossed through and still to be seen (practice.md 2.1). */
  readonly crossed: boolean;
  /** Marked as a change to what was planned. */
  readonly changed: boolean;
}

export function cased(label: string, letterCase: CardStyle['letterCase'], language = 'en-GB'): string {
  if (letterCase === 'lower') return label.toLocaleLowerCase(language);
  if (letterCase === 'upper') return label.toLocaleUpperCase(language);
  return label;
}
