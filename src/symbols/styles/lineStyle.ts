import type { Drawing, Shape } from '../symbol';
import { type Job, jobsOf, thickness } from './flesh';
import { BLACK, repainted, WHITE } from './repaint';

/** Thickest black area that is left black, as eyes and letters are; what is thicker is drawn as its edge. */
const MOST_SOLID = 4.2;
const EDGE = 1.8;
const MOST_INK = 2.4;
const FINE = 0.7;
const HOLLOW = 1.4;
const LEAST_EDGED = 1;

/** To be coloured in, and to save ink: fills white, outlines kept. */
export function lineDrawing(drawing: Drawing): Drawing {
  const jobs = jobsOf(drawing.shapes);
  return { ...drawing, shapes: drawing.shapes.map((shape, at) => lineShape(shape, jobs[at] ?? 'flesh')) };
}

function lineShape(shape: Shape, job: Job): Shape {
  switch (job) {
    case 'outline':
      return thinned(shape);
    case 'mark':
      return repainted(shape, () => BLACK);
    case 'ink':
    case 'stripe':
      return shape.fill === undefined ? inkLine(shape) : hollow(shape);
    default:
      return edged(
        repainted(shape, (colour) => (colour === BLACK ? BLACK : WHITE)),
        shape,
      );
  }
}

/** An area without an outline of its own gets a fine one, or two colours that meet would be one white. */
function edged(white: Shape, { fill, stroke, role, d }: Shape): Shape {
  if (fill === WHITE || stroke !== undefined || role !== undefined || thickness(d) < LEAST_EDGED)
    return white;
  return { ...white, stroke: BLACK, width: FINE, join: 'round' };
}

/** A coloured letter: its edge, to be coloured in. */
function hollow(shape: Shape): Shape {
  return { ...shape, fill: WHITE, stroke: BLACK, width: HOLLOW, join: 'round' };
}

function thinned(shape: Shape): Shape {
  const { fill, d, role } = shape;
  if (fill !== BLACK || role === 'contour' || thickness(d) <= MOST_SOLID) return shape;
  return { ...shape, fill: WHITE, stroke: BLACK, width: Math.max(EDGE, shape.width ?? 0), join: 'round' };
}

function inkLine(shape: Shape): Shape {
  if (shape.stroke === WHITE) return shape;
  return { ...shape, stroke: BLACK, width: Math.min(MOST_INK, shape.width ?? 1) };
}
