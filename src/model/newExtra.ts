import { boundsOf, type PagePoint } from '../base/turn';
import type { Picture } from './card';
import { round } from './extraPlaces';
import type { EXTRA_SHAPES, Extra, ExtraId, ExtraStroke } from './extras';

export const EXTRA_INK = '#1f2a30';
export const FIRST_STROKE: ExtraStroke = { colour: EXTRA_INK, width: 1, dashed: false };
/** Pale, so that black words on it are read with ease. */
const FIRST_FILL = '#fdf6c9';
/** The smallest caption seen across a room, pt (practice.md 1, row 20). */
const FIRST_WORDS_PT = 40;
/** Each next one lies a little further down, so that none hides the one before, mm. */
const STEP = 8;
const STEPS = 8;

export type NewExtra =
  | { readonly type: 'text' }
  | { readonly type: 'picture'; readonly picture: Picture }
  | { readonly type: 'shape'; readonly shape: (typeof EXTRA_SHAPES)[number] }
  | { readonly type: 'line'; readonly ends: 'none' | 'arrow' };

interface Where {
  readonly id: ExtraId;
  readonly page: number;
  /** The middle it comes to lie about, mm. */
  readonly about: PagePoint;
  /** Width and height of the sheet, mm. */
  readonly sheet: { readonly width: number; readonly height: number };
}

/** A new extra of a size that suits the sheet. */
export function newExtra(wish: NewExtra, where: Where): Extra {
  const short = Math.min(where.sheet.width, where.sheet.height);
  switch (wish.type) {
    case 'text':
      return {
        ...placed(where, short * 0.6, 20),
        type: 'text',
        text: 'Your words',
        size: FIRST_WORDS_PT,
        bold: true,
        align: 'centre',
        colour: EXTRA_INK,
      };
    case 'picture':
      return { ...placed(where, short * 0.3, short * 0.3), type: 'picture', picture: wish.picture };
    case 'shape': {
      const wide = wish.shape === 'rectangle' || wish.shape === 'rounded' || wish.shape === 'speech';
      const place = placed(where, short * (wide ? 0.4 : 0.28), short * 0.28);
      return { ...place, type: 'shape', shape: wish.shape, fill: FIRST_FILL, stroke: FIRST_STROKE };
    }
    case 'line':
      return {
        ...placed(where, short * 0.35, 8),
        type: 'line',
        ends: wish.ends,
        stroke: { ...FIRST_STROKE, width: 1.5 },
      };
  }
}

/** Where the next extra goes: about the middle of what is in view, a step aside for each that is there already. */
export function freeSpot(middle: PagePoint, already: number): PagePoint {
  const by = (already % STEPS) * STEP;
  return [middle[0] + by, middle[1] + by];
}

/** A stroke drawn on the page, as an extra of its own; further strokes join it by `withStroke`. */
export function drawingOf(
  points: readonly PagePoint[],
  stroke: ExtraStroke,
  where: Pick<Where, 'id' | 'page'>,
): Extra {
  return drawingFrom([{ points, stroke }], where);
}

/** A drawing with one stroke more; its box grows to hold it. Points are in mm on the page. */
export function withStroke(drawing: Extra, points: readonly PagePoint[], stroke: ExtraStroke): Extra {
  if (drawing.type !== 'drawing') return drawing;
  const before = drawing.strokes.map((one) => ({
    stroke: one.stroke,
    points: one.points.map(
      ([x, y]): PagePoint => [drawing.x + x * drawing.width, drawing.y + y * drawing.height],
    ),
  }));
  return drawingFrom([...before, { points, stroke }], drawing);
}

interface DrawnStroke {
  readonly points: readonly PagePoint[];
  readonly stroke: ExtraStroke;
}

function drawingFrom(strokes: readonly DrawnStroke[], { id, page }: Pick<Where, 'id' | 'page'>): Extra {
  const reach = strokes.flatMap(({ points, stroke: { width } }) =>
    points.flatMap(([x, y]): PagePoint[] => [
      [x - width / 2, y - width / 2],
      [x + width / 2, y + width / 2],
    ]),
  );
  const box = boundsOf(reach);
  const [width, height] = [Math.max(box.width, 1), Math.max(box.height, 1)];
  const share = ([x, y]: PagePoint) => [short((x - box.x) / width), short((y - box.y) / height)] as const;
  return {
    id,
    page,
    x: box.x,
    y: box.y,
    width,
    height,
    turn: 0,
    locked: false,
    group: null,
    type: 'drawing',
    strokes: strokes.map(({ points, stroke }) => ({ stroke, points: points.map(share) })),
  };
}

function short(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

function placed({ id, page, about }: Where, width: number, height: number) {
  return {
    id,
    page,
    x: round(about[0] - width / 2),
    y: round(about[1] - height / 2),
    width: round(width),
    height: round(height),
    turn: 0,
    locked: false,
    group: null,
  } as const;
}
