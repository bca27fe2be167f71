import { assertNever } from '../../base/assert';
import type { PictureStyle } from '../../base/dress';
import type { Drawing, Shape } from '../symbol';
import { type Job, jobsOf } from './flesh';
import { lineDrawing } from './lineStyle';
import { type Seen, seen, shown, strength } from './oklab';
import { BLACK, repainted, WHITE, withLightness } from './repaint';
import type { Range } from './spread';

/** Greys on which black lines read, and that print apart from each other and from white. */
export const GREY_RANGE: Range = { least: 0.54, most: 0.93, gap: 0.12 };
/** Fills that stand out from a black outline: the darkest is as light as a middle grey. */
export const BRIGHT_RANGE: Range = { least: 0.6, most: 0.95, gap: 0.12 };
/** Fills that white lines stand out from, on a black ground. */
export const DARK_RANGE: Range = { least: 0.3, most: 0.55, gap: 0.08 };
const BRIGHTER = 1.35;
const DARKER = 1.1;
/** Of lines and letters on white paper: 5 to 1 against it at the least. */
const MOST_INK_LIGHT = 0.52;
/** Lines without an outline shine by themselves on black. */
const SHINING = 0.85;

/** A drawing in another style. Shapes in, shapes out: our own, OpenMoji's and those of packs alike. Photos stay as they are. */
export function styled(drawing: Drawing, style: PictureStyle): Drawing {
  if (drawing.image) return drawing;
  switch (style) {
    case 'colour':
      return drawing;
    case 'line':
      return lineDrawing(drawing);
    case 'grey':
      return inked(
        drawing,
        withLightness(drawing, GREY_RANGE, (_, light) => grey(light)),
        ({ light }) => grey(Math.min(light, MOST_INK_LIGHT)),
      );
    case 'high-contrast':
      return inked(
        drawing,
        thickened(
          withLightness(drawing, BRIGHT_RANGE, (colour, light) => ({ ...stronger(colour, BRIGHTER), light })),
        ),
        (colour) => ({ ...stronger(colour, BRIGHTER), light: Math.min(colour.light, MOST_INK_LIGHT) }),
      );
    case 'white-on-black':
      return onBlack(
        withLightness(drawing, DARK_RANGE, (colour, light) => ({ ...stronger(colour, DARKER), light })),
      );
    default:
      return assertNever(style);
  }
}

function grey(light: number): Seen {
  return { light, red: 0, yellow: 0 };
}

/** Lines and letters that stand by themselves on the paper are dark enough to stand out from it. */
function inked(before: Drawing, after: Drawing, ink: (colour: Seen) => Seen): Drawing {
  const jobs = jobsOf(before.shapes);
  if (!jobs.includes('ink')) return after;
  const repaint = (colour: string) => (colour === WHITE ? WHITE : shown(ink(seen(colour))));
  return {
    ...after,
    shapes: after.shapes.map((shape, at) => {
      const own = before.shapes[at];
      return own && jobs[at] === 'ink' ? repainted(own, repaint) : shape;
    }),
  };
}

/** Below this a colour is a grey, which has nothing to be made stronger. */
const GREYEST = 0.02;

function stronger(colour: Seen, times: number): Seen {
  if (strength(colour) < GREYEST) return colour;
  return { ...colour, red: colour.red * times, yellow: colour.yellow * times };
}

/** How much is added to an outline, half on each side of its edge. */
const THICKER = 1.1;

function thickened(drawing: Drawing): Drawing {
  return { ...drawing, shapes: drawing.shapes.map(thicker) };
}

function thicker(shape: Shape): Shape {
  if (shape.stroke !== BLACK) return shape;
  // Of what lies under the fills only the outer half is seen.
  const added = shape.role === 'contour' || shape.fill === BLACK ? 2 * THICKER : THICKER;
  return { ...shape, width: Math.round(((shape.width ?? 1) + added) * 100) / 100 };
}

/** Black lines become white and white areas black; letters on a colour stay white. */
function onBlack(drawing: Drawing): Drawing {
  const jobs = jobsOf(drawing.shapes);
  return { ...drawing, shapes: drawing.shapes.map((shape, at) => shapeOnBlack(shape, jobs[at] ?? 'flesh')) };
}

function shapeOnBlack(shape: Shape, job: Job): Shape {
  if (job === 'mark') return shape;
  if (job === 'ink') return repainted(shape, shining);
  // White on black looks thicker than black on white, so outlines keep their width.
  return repainted(shape, (colour) => {
    if (colour === BLACK) return WHITE;
    return colour === WHITE ? BLACK : colour;
  });
}

function shining(colour: string): string {
  return colour === WHITE ? BLACK : shown({ ...seen(colour), light: SHINING });
}
