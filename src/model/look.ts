import * as v from 'valibot';
import { AS_DRAWN, type People, type PictureStyle } from '../base/dress';
import { languageSchema } from './card';
import { peopleSchema, pictureStyleSchema } from './people';

/** Card sizes offered, mm: 30 is the smallest that reads at a desk, 100 the whole-class size (practice.md 2.1). */
export const CARD_SIZE = { min: 30, max: 100 } as const;
/** Label sizes offered, pt: never under 10 (practice.md 3.3), up to what a vision-impaired reader may need (3.1). */
export const LABEL_SIZE = { min: 10, max: 72 } as const;

export const TINTS = {
  white: '#ffffff',
  cream: '#fff8e7',
  yellow: '#fdf6c9',
  blue: '#e8f1fb',
  green: '#e9f4e4',
  pink: '#fbeaef',
  grey: '#f0f0ee',
} as const;

/** How everything is drawn for one pupil or class. */
export interface Look {
  readonly font: 'andika' | 'lexend' | 'atkinson' | 'opendyslexic';
  readonly letterCase: 'as-typed' | 'lower' | 'upper';
  readonly labelPlace: 'below' | 'above' | 'none';
  /** pt; null lets the card size decide (practice.md 3.3). */
  readonly labelSize: number | null;
  /** Side of a card, mm. */
  readonly cardSize: number;
  readonly border: 'none' | 'thin' | 'medium' | 'thick';
  readonly borderColour: string;
  /** Ground of the cards: a comfort preference, with no claim made for it (practice.md 3.6). */
  readonly tint: keyof typeof TINTS;
  readonly people: People;
  readonly pictureStyle: PictureStyle;
  /** Code of the language of the line under each label, as `pl`; null for none. */
  readonly secondLanguage: string | null;
}

/** The colours a border may have: each at least 4.5:1 on white, and none a meaning by itself. */
export const BORDER_COLOURS = {
  ink: '#1f2a30',
  teal: '#0f6460',
  blue: '#2f6f9f',
  plum: '#7a4d86',
  leaf: '#46702f',
  coral: '#a83f29',
} as const;

export const DEFAULT_LOOK: Look = {
  font: 'andika',
  letterCase: 'as-typed',
  labelPlace: 'below',
  labelSize: null,
  cardSize: 50,
  border: 'medium',
  borderColour: BORDER_COLOURS.ink,
  tint: 'white',
  people: AS_DRAWN,
  pictureStyle: 'colour',
  secondLanguage: null,
};

export const lookSchema = v.object({
  font: v.picklist(['andika', 'lexend', 'atkinson', 'opendyslexic']),
  letterCase: v.picklist(['as-typed', 'lower', 'upper']),
  labelPlace: v.picklist(['below', 'above', 'none']),
  labelSize: v.nullable(v.pipe(v.number(), v.minValue(LABEL_SIZE.min), v.maxValue(LABEL_SIZE.max))),
  cardSize: v.pipe(v.number(), v.minValue(CARD_SIZE.min), v.maxValue(CARD_SIZE.max)),
  border: v.picklist(['none', 'thin', 'medium', 'thick']),
  borderColour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u)),
  tint: v.picklist(['white', 'cream', 'yellow', 'blue', 'green', 'pink', 'grey']),
  people: peopleSchema,
  pictureStyle: pictureStyleSchema,
  secondLanguage: v.nullable(languageSchema),
});
