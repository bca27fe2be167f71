import { CARD_INK } from './cardStyle';
import { centreOf } from './geometry';
import type { Box, SceneNode, Stroke } from './nodes';

/** `open` is a smile with an open mouth. */
export type Mouth = 'open' | 'smile' | 'flat' | 'down';

/** mm, and of the radius where faces are large. */
const PEN = { least: 0.4, share: 0.05 } as const;
const EYE = { away: 0.35, up: 0.2, width: 0.09, height: 0.12 } as const;
const MOUTH = { half: 0.5, curve: 0.3, top: 0.18, bend: 0.57 } as const;
/** A mouth that turns down begins lower and bends less: it dislikes a thing, and is not in tears. */
const DOWN = { top: 0.52, bend: -0.4 } as const;
const FLAT_AT = 0.38;

/** A round face of lines in the middle of a box, `r` mm in radius. All are drawn alike, so that no answer is the nicer one. */
export function lineFace(box: Box, r: number, mouth: Mouth): readonly SceneNode[] {
  const { x, y } = centreOf(box);
  const pen: Stroke = { colour: CARD_INK, width: Math.max(PEN.least, r * PEN.share) };
  const eye = (side: number): SceneNode => ({
    type: 'ellipse',
    centre: [x + side * r * EYE.away, y - r * EYE.up],
    radius: [r * EYE.width, r * EYE.height],
    fill: CARD_INK,
    stroke: null,
  });
  return [
    { type: 'ellipse', centre: [x, y], radius: [r, r], fill: '#ffffff', stroke: pen },
    eye(-1),
    eye(1),
    mouthOf(mouth, { x, y, r }, pen),
  ];
}

interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

function mouthOf(mouth: Mouth, { x, y, r }: Round, pen: Stroke): SceneNode {
  const [left, right] = [x - r * MOUTH.half, x + r * MOUTH.half];
  if (mouth === 'flat') {
    const at = y + r * FLAT_AT;
    return {
      type: 'line',
      points: [
        [left, at],
        [right, at],
      ],
      stroke: pen,
    };
  }
  const { top, bend } = mouth === 'down' ? DOWN : MOUTH;
  const [from, to] = [y + r * top, y + r * (top + bend)];
  const inner = MOUTH.half - MOUTH.curve;
  const curve = `M ${left} ${from} C ${x - r * inner} ${to} ${x + r * inner} ${to} ${right} ${from}`;
  const open = mouth === 'open';
  return {
    type: 'path',
    d: open ? `${curve} Z` : curve,
    fill: open ? CARD_INK : null,
    stroke: pen,
    box: { x: left, y: Math.min(from, to), width: r, height: Math.abs(to - from) },
  };
}
