import * as v from 'valibot';
import type { People } from '../base/dress';
import { type Picture, pictureSchema } from './card';
import { peopleSchema } from './people';

export type ExtraId = string;

/** More on one resource than anybody places by hand; beyond it nothing is added. */
export const MAX_EXTRAS = 300;
export const EXTRA_TEXT_MAX = 2000;
/** Letters offered, pt: captions are 40 to 72 (practice.md 1, row 20), display letters larger. */
export const EXTRA_TEXT_SIZE = { min: 8, max: 600 } as const;

export const EXTRA_SHAPES = [
  'rectangle',
  'rounded',
  'ellipse',
  'triangle',
  'diamond',
  'star',
  'heart',
  'speech',
] as const;

interface Placed {
  readonly id: ExtraId;
  /** The page it lies on, counted from 0. */
  readonly page: number;
  /** Before it is turned, mm from the top left corner of its page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Clockwise about its centre, degrees. */
  readonly turn: number;
  /** A locked one can be selected and unlocked, and nothing else. */
  readonly locked: boolean;
  /** Extras with the same group are selected and moved together. */
  readonly group: string | null;
}

/** Width of a line, mm, and its colour as `#rrggbb`. */
export interface ExtraStroke {
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
}

export type Extra = Placed &
  (
    | {
        readonly type: 'text';
        readonly text: string;
        /** pt */
        readonly size: number;
        readonly bold: boolean;
        readonly align: 'left' | 'centre' | 'right';
        readonly colour: string;
      }
    | { readonly type: 'picture'; readonly picture: Picture; readonly people?: People }
    | {
        readonly type: 'shape';
        readonly shape: (typeof EXTRA_SHAPES)[number];
        readonly fill: string | null;
        readonly stroke: ExtraStroke | null;
      }
    /** Runs from the middle of its left edge to the middle of its right edge. */
    | {
        readonly type: 'line';
        readonly ends: 'none' | 'arrow' | 'both';
        readonly stroke: ExtraStroke;
      }
    /** Drawn by hand: points in shares of its box, 0 to 1. */
    | {
        readonly type: 'drawing';
        readonly strokes: readonly {
          readonly points: readonly (readonly [number, number])[];
          readonly stroke: ExtraStroke;
        }[];
      }
  );

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u));
const length = v.pipe(v.number(), v.minValue(-2000), v.maxValue(2000));
const side = v.pipe(v.number(), v.minValue(0.1), v.maxValue(2000));
const share = v.pipe(v.number(), v.minValue(-0.5), v.maxValue(1.5));
const stroke = v.object({
  colour,
  width: v.pipe(v.number(), v.minValue(0.1), v.maxValue(20)),
  dashed: v.boolean(),
});
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const placed = {
  id,
  page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)),
  x: length,
  y: length,
  width: side,
  height: side,
  turn: v.pipe(v.number(), v.minValue(-360), v.maxValue(360)),
  locked: v.boolean(),
  group: v.nullable(id),
};

const extraSchema = v.variant('type', [
  v.object({
    ...placed,
    type: v.literal('text'),
    text: v.pipe(v.string(), v.maxLength(EXTRA_TEXT_MAX)),
    size: v.pipe(v.number(), v.minValue(EXTRA_TEXT_SIZE.min), v.maxValue(EXTRA_TEXT_SIZE.max)),
    bold: v.boolean(),
    align: v.picklist(['left', 'centre', 'right']),
    colour,
  }),
  v.object({
    ...placed,
    type: v.literal('picture'),
    picture: pictureSchema,
    people: v.exactOptional(peopleSchema),
  }),
  v.object({
    ...placed,
    type: v.literal('shape'),
    shape: v.picklist(EXTRA_SHAPES),
    fill: v.nullable(colour),
    stroke: v.nullable(stroke),
  }),
  v.object({ ...placed, type: v.literal('line'), ends: v.picklist(['none', 'arrow', 'both']), stroke }),
  v.object({
    ...placed,
    type: v.literal('drawing'),
    strokes: v.pipe(
      v.array(
        v.object({
          points: v.pipe(v.array(v.tuple([share, share])), v.minLength(1), v.maxLength(4000)),
          stroke,
        }),
      ),
      v.minLength(1),
      v.maxLength(400),
    ),
  }),
]);

/** What lies freely on the pages of a resource, painted first to last. */
export const extrasSchema: v.GenericSchema<unknown, readonly Extra[]> = v.pipe(
  v.array(extraSchema),
  v.maxLength(MAX_EXTRAS),
  v.check((extras) => new Set(extras.map((extra) => extra.id)).size === extras.length),
);
