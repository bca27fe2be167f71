import type { Element } from '@xmldom/xmldom';
import type { Style } from '../../../src/exchange/svg/pieces';

/** Attributes that would change the picture in ways a flat shape can not hold. */
const REFUSED = ['style', 'filter', 'mask', 'clip-path', 'marker-start', 'marker-mid'];

export function styleOf(element: Element, around: Style): Style {
  for (const name of REFUSED) {
    if (element.hasAttribute(name))
      throw new Error(`<${element.tagName}> uses ${name}, which can not be flattened.`);
  }
  const said = (name: string) => element.getAttribute(name)?.trim() || null;
  const number = (name: string, inherited: number) => Number(said(name) ?? inherited);
  return {
    fill: paint(said('fill'), around.fill),
    stroke: paint(said('stroke'), around.stroke),
    width: number('stroke-width', around.width),
    cap: said('stroke-linecap') ?? around.cap,
    join: said('stroke-linejoin') ?? around.join,
    rule: said('fill-rule') ?? around.rule,
    dashes: dashes(said('stroke-dasharray'), around.dashes),
    fillOpacity: number('fill-opacity', around.fillOpacity),
    strokeOpacity: number('stroke-opacity', around.strokeOpacity),
    opacity: around.opacity * number('opacity', 1),
    strokeFirst: said('paint-order')?.startsWith('stroke') ?? around.strokeFirst,
    transform: `${around.transform} ${said('transform') ?? ''}`.trim(),
  };
}

export function isHidden(element: Element): boolean {
  return element.getAttribute('display') === 'none' || element.getAttribute('visibility') === 'hidden';
}

function paint(value: string | null, inherited: string | null): string | null {
  if (value === null || value === 'inherit') return inherited;
  if (value === 'none') return null;
  if (value === 'black') return '#000000';
  if (value === 'white') return '#ffffff';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  throw new Error(`The colour "${value}" is neither #rgb nor #rrggbb.`);
}

function dashes(value: string | null, inherited: readonly number[]): readonly number[] {
  if (value === null) return inherited;
  if (value === 'none') return [];
  const lengths = value.split(/[\s,]+/).map(Number);
  const pattern = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  return pattern.some((length) => length > 0) ? pattern : [];
}
