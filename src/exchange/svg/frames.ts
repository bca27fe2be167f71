import type { Element } from '@xmldom/xmldom';
import { readLength } from './lengths';
import { GRID } from './pieces';

/** The part of an endless plane that a picture shows, in its own units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What browsers show where a file says nothing of its size. */
const UNSAID = { width: 300, height: 150 };

/** What the root of a file shows; null where that is nothing. */
export function frameOf(root: Element): Frame | null {
  const said = viewBoxOf(root);
  if (said) return said;
  const side = (name: 'width' | 'height') =>
    readLength(root.getAttribute(name) ?? '', UNSAID[name]) ?? UNSAID[name];
  return positive({ x: 0, y: 0, width: side('width'), height: side('height') });
}

export function viewBoxOf(element: Element): Frame | null {
  const numbers = (element.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return null;
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return positive({ x, y, width, height });
}

function positive(frame: Frame): Frame | null {
  return frame.width > 0 && frame.height > 0 && Math.max(frame.width, frame.height) < 1e7 ? frame : null;
}

/** From a picture's own units to the grid that all symbols are drawn on. */
export function ontoGrid({ x, y, width, height }: Frame): string {
  const scale = GRID / Math.max(width, height);
  return `scale(${scale}) translate(${-x} ${-y})`;
}

/** A picture inside a picture: whole and centred in its place, unless it asks to be stretched. */
export function ontoPlace(inner: Frame, place: Frame, element: Element): string {
  const [sx, sy] = [place.width / inner.width, place.height / inner.height];
  const fit = element.getAttribute('preserveAspectRatio') ?? '';
  if (fit.startsWith('none'))
    return `translate(${place.x} ${place.y}) scale(${sx} ${sy}) translate(${-inner.x} ${-inner.y})`;
  const scale = fit.includes('slice') ? Math.max(sx, sy) : Math.min(sx, sy);
  const x = place.x + (place.width - inner.width * scale) * alignment(fit, 'x');
  const y = place.y + (place.height - inner.height * scale) * alignment(fit, 'Y');
  return `translate(${x} ${y}) scale(${scale}) translate(${-inner.x} ${-inner.y})`;
}

function alignment(fit: string, axis: 'x' | 'Y'): number {
  if (fit.includes(`${axis}Min`)) return 0;
  return fit.includes(`${axis}Max`) ? 1 : 0.5;
}
