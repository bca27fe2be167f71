import { BORDER_WIDTHS, CARD_INK, type CardFace, type CardStyle } from './cardStyle';
import type { FontTables } from './fonts';
import { inset } from './geometry';
import type { Box, Colour, SceneNode, SlotId } from './nodes';
import { placeLines } from './text';

const CROSS: Colour = '#a83f29';
const SUN: Colour = '#f2b544';
const WHITE: Colour = '#ffffff';
const BADGE_SHARE = 0.085;
const CROSS_WIDTH_SHARE = 0.032;
const CASING = 0.8;

/** What lies on top of a card: its number, the mark of a change, the cross of what is cancelled. */
export function cardMarks(
  face: CardFace,
  box: Box,
  style: CardStyle,
  fonts: FontTables,
  slot?: SlotId,
): readonly SceneNode[] {
  const marks: SceneNode[] = [];
  const radius = Math.min(box.width, box.height) * BADGE_SHARE;
  const reach = radius + BORDER_WIDTHS[style.border] + 0.6;
  const y = style.labelPlace === 'above' ? box.y + box.height - reach : box.y + reach;
  if (face.crossed) marks.push(...cross(box, style));
  if (face.number !== null) {
    const centre = [box.x + reach, y] as const;
    marks.push(...badge({ text: String(face.number), centre, radius, fill: WHITE }, style, fonts));
  }
  if (face.changed) {
    const centre = [box.x + box.width - reach, y] as const;
    marks.push(...badge({ text: '!', centre, radius, fill: SUN }, style, fonts));
  }
  return slot === undefined ? marks : marks.map((mark) => ({ ...mark, slot }));
}

function cross(box: Box, style: CardStyle): readonly SceneNode[] {
  const { x, y, width, height } = inset(box, BORDER_WIDTHS[style.border] + 1.5);
  const strokes = [
    [
      [x, y],
      [x + width, y + height],
    ],
    [
      [x + width, y],
      [x, y + height],
    ],
  ] as const;
  const thick = Math.min(box.width, box.height) * CROSS_WIDTH_SHARE;
  const line = (points: (typeof strokes)[number], colour: Colour, lineWidth: number): SceneNode => ({
    type: 'line',
    points,
    stroke: { colour, width: lineWidth },
  });
  return [
    ...strokes.map((points) => line(points, WHITE, thick + 2 * CASING)),
    ...strokes.map((points) => line(points, CROSS, thick)),
  ];
}

interface Badge {
  readonly text: string;
  readonly centre: readonly [number, number];
  readonly radius: number;
  readonly fill: Colour;
}

function badge(mark: Badge, style: CardStyle, fonts: FontTables): readonly SceneNode[] {
  const [x, y] = mark.centre;
  const side = mark.radius * 2;
  const box = { x: x - mark.radius, y: y - mark.radius, width: side, height: side };
  const size = mark.radius * (mark.text.length > 1 ? 1.05 : 1.3);
  const face = { font: style.font, weight: 700, size } as const;
  return [
    {
      type: 'ellipse',
      centre: mark.centre,
      radius: [mark.radius, mark.radius],
      fill: mark.fill,
      stroke: { colour: CARD_INK, width: 0.5 },
    },
    ...placeLines(
      [mark.text],
      { box, style: face, colour: CARD_INK, align: 'centre', stand: 'middle' },
      fonts,
    ),
  ];
}
