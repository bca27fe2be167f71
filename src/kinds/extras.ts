import { dressAt, peopleOnCard } from '../base/dress';
import { middleOf, turnedCorners } from '../base/turn';
import { pictureId } from '../model/card';
import { round } from '../model/extraPlaces';
import type { Extra, ExtraStroke } from '../model/extras';
import type { Look } from '../model/look';
import { BLACK_GROUND } from '../scene/cardStyle';
import type { FontTables } from '../scene/fonts';
import { inset } from '../scene/geometry';
import type { Box, SceneNode, Stroke } from '../scene/nodes';
import { OUTLINES } from '../scene/outlines';
import { softLine } from '../scene/softLine';
import { breakLines, linesHeight, MM_PER_PT, placeLines, type TextStyle } from '../scene/text';

/** Dashes and the gaps between them, in widths of the line: its ends are round and take one off each gap. */
const DASH = 2.5;
/** Corners of a rounded rectangle, as a share of its shorter side. */
const ROUND = 0.16;
/** An arrow's head, in widths of its line and mm at least. */
const HEAD = 4.5;
const HEAD_MIN = 4;
const HEAD_BREADTH = 0.42;

type OneOf<T extends Extra['type']> = Extract<Extra, { type: T }>;

/** What lies on this page; what was put on a page that is no more is on the last one. */
export function extrasOn(page: number, count: number, extras: readonly Extra[]): readonly Extra[] {
  return extras.filter((extra) => pageOf(extra, count) === page);
}

export function pageOf(extra: Pick<Extra, 'page'>, count: number): number {
  return Math.max(0, Math.min(extra.page, count - 1));
}

/** The extras of one page, painted first to last; the nodes of each carry its id as their slot. */
export function composeExtras(extras: readonly Extra[], look: Look, fonts: FontTables): readonly SceneNode[] {
  return extras.flatMap((extra) => {
    const turn = extra.turn === 0 ? {} : { turn: { degrees: extra.turn, about: middleOf(extra) } };
    return draw(extra, look, fonts).map((node): SceneNode => ({ ...node, slot: extra.id, ...turn }));
  });
}

/** Words stand in a box just as high as they need, held at its top left corner. Others are as high as they were made. */
export function fittedHeight(extra: Extra, look: Look, fonts: FontTables): Extra {
  if (extra.type !== 'text') return extra;
  const style = textStyle(extra, look);
  const height = linesHeight(linesOf(extra, style, fonts).length, style, fonts);
  if (height === extra.height) return extra;
  const [corner] = turnedCorners(extra);
  const grown = { ...extra, height };
  const [moved] = turnedCorners(grown);
  if (!corner || !moved) return grown;
  return { ...grown, x: round(extra.x + corner[0] - moved[0]), y: round(extra.y + corner[1] - moved[1]) };
}

function draw(extra: Extra, look: Look, fonts: FontTables): readonly SceneNode[] {
  switch (extra.type) {
    case 'text':
      return drawText(extra, look, fonts);
    case 'picture':
      return drawPicture(extra, look);
    case 'shape':
      return [drawShape(extra)];
    case 'line':
      return drawLine(extra);
    case 'drawing':
      return drawStrokes(extra);
  }
}

function textStyle({ bold, size }: OneOf<'text'>, { font }: Look): TextStyle {
  return { font, weight: bold ? 700 : 400, size: size * MM_PER_PT };
}

/** A line the person ended with Enter stays one, also when it is empty. */
function linesOf({ text, width }: OneOf<'text'>, style: TextStyle, fonts: FontTables): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const broken = breakLines(line, width, style, fonts);
    return broken.length === 0 ? [''] : broken;
  });
}

function drawText(extra: OneOf<'text'>, look: Look, fonts: FontTables): readonly SceneNode[] {
  const style = textStyle(extra, look);
  const { colour, align } = extra;
  const placing = { box: boxOf(extra), style, colour, align, stand: 'top' } as const;
  return placeLines(linesOf(extra, style, fonts), placing, fonts);
}

function drawPicture(extra: OneOf<'picture'>, look: Look): readonly SceneNode[] {
  const id = pictureId(extra.picture);
  if (id === null) return [];
  const box = boxOf(extra);
  const dress = dressAt(peopleOnCard(extra.people, look.people), look.pictureStyle, extra.id);
  const picture = { type: 'picture', pictureId: id, box, description: '', ...(dress && { dress }) } as const;
  if (look.pictureStyle !== 'white-on-black') return [picture];
  return [{ type: 'box', box, radius: 0, fill: BLACK_GROUND, stroke: null }, picture];
}

/** The outline is drawn inside its box, however thick it is. */
function drawShape({ shape, fill, stroke, ...place }: OneOf<'shape'>): SceneNode {
  const box = inset(boxOf(place), Math.min((stroke?.width ?? 0) / 2, place.width / 2, place.height / 2));
  const drawn = { fill, stroke: stroke && strokeOf(stroke) } as const;
  switch (shape) {
    case 'rectangle':
      return { type: 'box', box, radius: 0, ...drawn };
    case 'rounded':
      return { type: 'box', box, radius: Math.min(box.width, box.height) * ROUND, ...drawn };
    case 'ellipse': {
      const [x, y] = middleOf(box);
      return { type: 'ellipse', centre: [x, y], radius: [box.width / 2, box.height / 2], ...drawn };
    }
    default:
      return { type: 'path', d: OUTLINES[shape](box), box, ...drawn };
  }
}

function drawLine(extra: OneOf<'line'>): readonly SceneNode[] {
  const { x, width, ends, stroke } = extra;
  const y = extra.y + extra.height / 2;
  const head = Math.min(Math.max(HEAD_MIN, stroke.width * HEAD), width / (ends === 'both' ? 2 : 1));
  const [left, right] = [x, x + width];
  const [from, to] = [
    ends === 'both' ? left + head * 0.8 : left,
    ends === 'none' ? right : right - head * 0.8,
  ];
  const line: SceneNode = {
    type: 'line',
    points: [
      [from, y],
      [to, y],
    ],
    stroke: strokeOf(stroke),
  };
  const arrow = (tip: number, back: number): SceneNode => ({
    type: 'line',
    points: [
      [tip, y],
      [back, y - head * HEAD_BREADTH],
      [back, y + head * HEAD_BREADTH],
    ],
    fill: stroke.colour,
    stroke: null,
  });
  return [
    line,
    ...(ends === 'none' ? [] : [arrow(right, right - head)]),
    ...(ends === 'both' ? [arrow(left, left + head)] : []),
  ];
}

function drawStrokes({ strokes, ...place }: OneOf<'drawing'>): readonly SceneNode[] {
  const box = boxOf(place);
  return strokes.map(({ points, stroke }) => ({
    type: 'path',
    d: softLine(points.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height])),
    fill: null,
    stroke: strokeOf(stroke),
    box,
  }));
}

function strokeOf({ colour, width, dashed }: ExtraStroke): Stroke {
  return dashed ? { colour, width, dash: [width * DASH, width * DASH] } : { colour, width };
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}
