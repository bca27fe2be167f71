import type { Element } from '@xmldom/xmldom';

/** Reads one of an element's lengths, in the units of the picture. */
export type ReadLength = (element: Element, name: string) => number;

/** The path data of any of SVG's drawn elements; null for those that draw nothing themselves. */
export function outlineOf(element: Element, length: ReadLength = plainLength): string | null {
  const at = (name: string) => length(element, name);
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'rect':
      return rectangle(element, length);
    case 'polyline':
      return polyline(element);
    case 'polygon':
      return `${polyline(element)}Z`;
    default:
      return null;
  }
}

function plainLength(element: Element, name: string): number {
  const value = Number(element.getAttribute(name) || 0);
  if (!Number.isFinite(value)) throw new Error(`<${element.tagName} ${name}> is not a plain number.`);
  return value;
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const arc = `A${rx} ${ry} 0 0 1`;
  return `M${cx - rx} ${cy}${arc} ${cx} ${cy - ry}${arc} ${cx + rx} ${cy}${arc} ${cx} ${cy + ry}${arc} ${cx - rx} ${cy}Z`;
}

function rectangle(element: Element, length: ReadLength): string {
  const [x, y] = [length(element, 'x'), length(element, 'y')];
  const [w, h] = [length(element, 'width'), length(element, 'height')];
  // SVG lets either radius stand for both.
  const rx = Math.min(w / 2, length(element, element.hasAttribute('rx') ? 'rx' : 'ry'));
  const ry = Math.min(h / 2, length(element, element.hasAttribute('ry') ? 'ry' : 'rx'));
  if (w === 0 || h === 0) return '';
  if (rx === 0 || ry === 0) return `M${x} ${y}H${x + w}V${y + h}H${x}Z`;
  const arc = (ex: number, ey: number) => `A${rx} ${ry} 0 0 1 ${ex} ${ey}`;
  return (
    `M${x + rx} ${y}H${x + w - rx}${arc(x + w, y + ry)}V${y + h - ry}${arc(x + w - rx, y + h)}` +
    `H${x + rx}${arc(x, y + h - ry)}V${y + ry}${arc(x + rx, y)}Z`
  );
}

function polyline(element: Element): string {
  const numbers =
    (element.getAttribute('points') ?? '').match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  if (numbers.length < 4) return '';
  return `M${numbers.join(' ')}`;
}
