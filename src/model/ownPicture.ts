import * as v from 'valibot';
import { cutTo, oneLine } from '../base/text';
import type { DayDate } from './keepUntil';

/** `own-` and a random part: what cards know the picture by. */
export type OwnPictureId = string;

export const MAX_PICTURE_NAME = 60;
/** A drawing lies on a square of so many units a side. */
export const DRAWING_GRID = 72;

export interface Photo {
  readonly type: 'photo';
  readonly mime: 'image/png' | 'image/jpeg';
  /** px */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** One line of a pen: path data of absolute `M L C`, its ends and corners round. */
export interface DrawnLine {
  readonly d: string;
  readonly colour: string;
  readonly width: number;
}

export interface FreeDrawing {
  readonly type: 'drawing';
  readonly lines: readonly DrawnLine[];
}

/** A photo or drawing of the class's own. */
export interface OwnPicture {
  readonly id: OwnPictureId;
  /** The word it is kept and offered under. */
  readonly name: string;
  /** A person is to be seen: ask before it is shared. */
  readonly person: boolean;
  /** The last day it is meant to be kept; null for no end. */
  readonly keepUntil: DayDate | null;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** When it was deleted while boards showed it: kept for them, and offered nowhere. Null while it is in use. */
  readonly removedAt: number | null;
  readonly artwork: Photo | FreeDrawing;
}

/** What a person can say of a picture and change later. */
export type PictureFacts = Pick<OwnPicture, 'name' | 'person' | 'keepUntil'>;

const MOST_LINES = 2000;
const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));
const lineSchema = v.object({
  d: v.pipe(v.string(), v.regex(/^M[-\d. LC]+$/u), v.maxLength(200_000)),
  colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u)),
  width: v.pipe(v.number(), v.minValue(0.1), v.maxValue(DRAWING_GRID)),
});
const ownPictureSchema = v.object({
  id: v.pipe(v.string(), v.startsWith('own-'), v.maxLength(120)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PICTURE_NAME)),
  person: v.boolean(),
  keepUntil: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/u))),
  addedAt: v.number(),
  removedAt: v.nullable(v.number()),
  artwork: v.variant('type', [
    v.object({
      type: v.literal('photo'),
      mime: v.picklist(['image/png', 'image/jpeg']),
      width: side,
      height: side,
      bytes: v.instance(Uint8Array),
    }),
    v.object({
      type: v.literal('drawing'),
      lines: v.pipe(v.array(lineSchema), v.minLength(1), v.maxLength(MOST_LINES)),
    }),
  ]),
});

/** A stored picture, or null for what a newer app or damage has left there. */
export function parseOwnPicture(value: unknown): OwnPicture | null {
  const parsed = v.safeParse(ownPictureSchema, value);
  return parsed.success ? parsed.output : null;
}

/** A name as it is kept; empty where nothing was typed. */
export function pictureName(typed: string): string {
  return cutTo(oneLine(typed), MAX_PICTURE_NAME);
}
