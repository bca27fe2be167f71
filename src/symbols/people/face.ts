import type { Head, Shape } from '../symbol';
import { type Brows, type Eyes, FACES, type Mouth } from './faces';
import {
  arcOutline,
  type Outline,
  outlineAt,
  type Place,
  type Point,
  placedAt,
  roundOutline,
} from './headPath';

const BLACK = '#000000';
const MOUTH_FILL = '#781e32';
const TONGUE = '#e67a94';
const TEAR = '#61b2e4';
/** Lines of a face stay thinner than the outline around it. */
const LINE = 1.8;
const THIN = 1.6;
const EDGE = 1.4;
const WHITE = '#ffffff';
/** How far a face moves sideways when its head looks there. */
const TURNED = 3.2;
const EYE: Point = [3.5, 1];
const EYE_RADIUS = 1.5;
/** Smallest eye that still prints at 20 mm, in the symbol's own units. */
const LEAST_EYE = 1.15;
const MOUTH_AT = 5;

/** Where the two eyes are on the plain head. */
export function eyesOf({ look, nod }: Pick<Head, 'look' | 'nod'>): readonly [Point, Point] {
  const middle = look === 0 ? 0 : TURNED;
  return [
    [middle - EYE[0], EYE[1] + nod],
    [middle + EYE[0], EYE[1] + nod],
  ];
}

export function faceShapes(head: Head, place: Place): readonly Shape[] {
  const { eyes, mouth, brows } = FACES[head.face];
  const [left, right] = eyesOf(head);
  const middle: Point = [(left[0] + right[0]) / 2, MOUTH_AT + head.nod];
  const size = Math.max(EYE_RADIUS, (LEAST_EYE * 10) / head.at[2]);
  return [
    ...eyeShapes(eyes, size, placedAt(place, left)),
    // Both look the same way, but lids and brows are mirrored.
    ...eyeShapes(eyes, size, placedAt(place, right, eyes === 'tight' ? -1 : 1)),
    ...mouthShapes(mouth, placedAt(place, middle)),
    ...browShapes(brows, placedAt(place, left), placedAt(place, right, -1)),
  ];
}

const ORIGIN: Point = [0, 0];
const TEAR_DROP: Outline = 'M 0 2 C 1.8 5 1.6 6.6 0 6.6 C -1.6 6.6 -1.8 5 0 2 Z';
const TIGHT: Outline = 'M -1.6 -1.2 L 1.4 0 L -1.6 1.2';

function eyeShapes(eyes: Eyes, size: number, place: Place): readonly Shape[] {
  const dot = (at: Point = ORIGIN) => filled(roundOutline(at, size), BLACK, place);
  switch (eyes) {
    case 'closed':
      return [line(arcOutline(3.4, 1.1), THIN, place)];
    case 'tight':
      return [line(TIGHT, THIN, place)];
    case 'wide':
      return [edged(roundOutline(ORIGIN, 2.4), WHITE, place), dot()];
    case 'aside':
      return [edged(roundOutline(ORIGIN, 2.3), WHITE, place), dot([0.9, 0])];
    case 'up':
      return [edged(roundOutline(ORIGIN, 2.3), WHITE, place), dot([0.6, -0.8])];
    case 'tears':
      return [dot(), filled(TEAR_DROP, TEAR, place)];
    default:
      return [dot()];
  }
}

const SMILE = arcOutline(5.6, 1.6);
const FROWN = arcOutline(5.6, -1.6);
const FLAT: Outline = 'M -2.2 0.4 L 2.2 0.4';
const ASIDE: Outline = 'M -1 0.6 C 0 1.2 1.4 0.6 2.2 -0.4';
const WOBBLE: Outline = 'M -3 1 C -2 -0.6 -1 -0.6 0 0.6 C 1 1.8 2 1.8 3 0.2';
const GRIN: Outline = 'M -3.4 -1 L 3.4 -1 C 3.2 3.6 -3.2 3.6 -3.4 -1 Z';

function mouthShapes(mouth: Mouth, place: Place): readonly Shape[] {
  switch (mouth) {
    case 'none':
      return [];
    case 'flat':
      return [line(FLAT, LINE, place)];
    case 'sad':
      return [line(FROWN, LINE, placedAt(place, [0, 1.6]))];
    case 'aside':
      return [line(ASIDE, LINE, place)];
    case 'wobbly':
      return [line(WOBBLE, LINE, place)];
    case 'grin':
      return [edged(GRIN, MOUTH_FILL, place)];
    case 'open':
      return [edged(roundOutline([0, 0.6], 2.1, 2.4), MOUTH_FILL, place)];
    case 'small-o':
      return [edged(roundOutline([0, 0.4], 1.4, 1.6), MOUTH_FILL, place)];
    case 'shout':
      return [edged(roundOutline([0, 0.6], 3, 3.2), MOUTH_FILL, place)];
    case 'tongue':
      return [
        edged(roundOutline([0.6, 1.6], 1.6, 1.9), TONGUE, place),
        line(SMILE, LINE, placedAt(place, [0, -0.4])),
      ];
    default:
      return [line(SMILE, LINE, placedAt(place, [0, -0.4]))];
  }
}

/** Outer and inner end of a brow, above its eye. */
const BROWS: Readonly<Record<Exclude<Brows, 'none'>, readonly [left: Outline, right: Outline]>> = {
  worried: ['M -1.8 -2.9 L 1.6 -4.2', 'M -1.8 -2.9 L 1.6 -4.2'],
  angry: ['M -1.8 -4 L 1.6 -2.4', 'M -1.8 -4 L 1.6 -2.4'],
  raised: ['M -1.8 -4 L 1.6 -4.4', 'M -1.8 -4 L 1.6 -4.4'],
  'one-raised': ['M -1.8 -3.2 L 1.6 -3.2', 'M -1.8 -4.4 L 1.6 -4.8'],
};

function browShapes(brows: Brows, left: Place, right: Place): readonly Shape[] {
  if (brows === 'none') return [];
  return [line(BROWS[brows][0], THIN, left), line(BROWS[brows][1], THIN, right)];
}

function line(outline: Outline, width: number, place: Place): Shape {
  return { d: outlineAt(outline, place), stroke: BLACK, width, cap: 'round', join: 'round' };
}

function filled(outline: Outline, fill: string, place: Place): Shape {
  return { d: outlineAt(outline, place), fill };
}

function edged(outline: Outline, fill: string, place: Place): Shape {
  return { ...filled(outline, fill, place), stroke: BLACK, width: EDGE, join: 'round' };
}
