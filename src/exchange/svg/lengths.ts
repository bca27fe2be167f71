import type { Element } from '@xmldom/xmldom';
import type { ReadLength } from './outline';

/** CSS pixels in one of each unit; an em is what browsers start from. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  rem: 16,
  ex: 8,
};
const LENGTH = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)([a-z]*|%)$/iu;
const UPRIGHT = new Set(['y', 'cy', 'y1', 'y2', 'ry', 'height']);
const LEVEL = new Set(['x', 'cx', 'x1', 'x2', 'rx', 'width']);

/** A length of any unit in the picture's own; `whole` is what 100 % stands for. Null for what is none. */
export function readLength(text: string, whole: number): number | null {
  const [, digits = '', unit = ''] = LENGTH.exec(text.trim()) ?? [];
  const scale = unit === '%' ? whole / 100 : UNITS[unit.toLowerCase()];
  const value = Number(digits) * (scale ?? Number.NaN);
  return digits === '' || !Number.isFinite(value) ? null : value;
}

/** Reads lengths inside a picture of this size. What can't be read is nothing. */
export function lengthsWithin(width: number, height: number): ReadLength {
  return (element: Element, name: string) => {
    const text = element.getAttribute(name);
    if (text === null || text === '' || text === 'auto') return 0;
    return readLength(text, wholeOf(name, width, height)) ?? 0;
  };
}

function wholeOf(name: string, width: number, height: number): number {
  if (LEVEL.has(name)) return width;
  return UPRIGHT.has(name) ? height : Math.hypot(width, height) / Math.SQRT2;
}
