import type { Element } from '@xmldom/xmldom';
import { type Colour, readColour } from './colours';
import { declarationsFor, type Rule, readDeclarations } from './css';
import { meanColour } from './gradients';
import { readLength } from './lengths';
import type { Style } from './pieces';
import { NotFlat } from './refusal';

/** A style as any drawing program writes it: its paints may be see-through of themselves. */
export interface AnyStyle extends Style {
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  /** What `currentColor` stands for. */
  readonly colour: string;
  readonly visible: boolean;
}

/** What the whole file knows: its style sheet, and what can be pointed to. */
export interface Sheet {
  readonly rules: readonly Rule[];
  readonly byId: ReadonlyMap<string, Element>;
  /** What 100 % of a stroke's width is. */
  readonly size: number;
}

/** What one element says of itself: in its style, in the sheet, or plainly. */
export type Said = (name: string) => string | null;

const DASHES_MOST = 40;

export function saidBy(element: Element, { rules }: Sheet): Said {
  const own = readDeclarations(element.getAttribute('style') ?? '');
  const sheet = rules.length > 0 ? declarationsFor(element, rules) : null;
  return (name) => own.get(name) ?? sheet?.get(name) ?? element.getAttribute(name)?.trim() ?? null;
}

/** Refuses what only pixels can show, for as long as it says anything. */
export function checkFlat(said: Said): void {
  const says = (name: string) => !['', 'none', 'normal', null].includes(said(name));
  if (says('filter')) throw new NotFlat('It has shadows or blur.');
  if (says('mask')) throw new NotFlat('It is seen through a mask.');
  if (says('mix-blend-mode')) throw new NotFlat('Its colours are blended.');
  if (['marker', 'marker-start', 'marker-mid', 'marker-end'].some(says))
    throw new NotFlat('Its lines end in marks.');
  if (says('transform-origin') || says('transform-box')) throw new NotFlat('It is turned around a point.');
}

export function styleFrom(said: Said, around: AnyStyle, sheet: Sheet): AnyStyle {
  const value = (name: string) => {
    const text = said(name);
    return text === '' || text === 'inherit' ? null : text;
  };
  const colour = readColour(value('color') ?? '')?.colour ?? around.colour;
  const paint = (name: string, inherited: Paint): Paint => {
    const text = value(name);
    return text === null ? inherited : readPaint(text, colour, sheet);
  };
  const fill = paint('fill', { colour: around.fill, alpha: around.fillAlpha });
  const stroke = paint('stroke', { colour: around.stroke, alpha: around.strokeAlpha });
  const visibility = value('visibility');
  return {
    fill: fill.colour,
    fillAlpha: fill.alpha,
    stroke: stroke.colour,
    strokeAlpha: stroke.alpha,
    colour,
    width: readLength(value('stroke-width') ?? '', sheet.size) ?? around.width,
    cap: value('stroke-linecap') ?? around.cap,
    join: value('stroke-linejoin') ?? around.join,
    rule: value('fill-rule') ?? around.rule,
    dashes: dashes(value('stroke-dasharray'), around.dashes, sheet.size),
    fillOpacity: share(value('fill-opacity')) ?? around.fillOpacity,
    strokeOpacity: share(value('stroke-opacity')) ?? around.strokeOpacity,
    opacity: around.opacity * (share(value('opacity')) ?? 1),
    strokeFirst: value('paint-order')?.startsWith('stroke') ?? around.strokeFirst,
    transform: `${around.transform} ${plainTransform(value('transform'))}`.trim(),
    visible: visibility === null ? around.visible : visibility === 'visible',
  };
}

/** For the painter: what is see-through of itself is so in its opacity. */
export function asPainted(style: AnyStyle): AnyStyle {
  return {
    ...style,
    fillOpacity: style.fillOpacity * style.fillAlpha,
    strokeOpacity: style.strokeOpacity * style.strokeAlpha,
  };
}

interface Paint {
  readonly colour: string | null;
  readonly alpha: number;
}

const NO_PAINT: Paint = { colour: null, alpha: 1 };

function readPaint(text: string, current: string, sheet: Sheet): Paint {
  if (text === 'none') return NO_PAINT;
  if (text.toLowerCase() === 'currentcolor') return { colour: current, alpha: 1 };
  const [, id, instead = ''] = /^url\(\s*['"]?#([^'")]+)['"]?\s*\)\s*(.*)$/u.exec(text) ?? [];
  if (id === undefined) return readColour(text) ?? { colour: '#000000', alpha: 1 };
  return fromServer(id, sheet) ?? (instead === '' ? NO_PAINT : readPaint(instead, current, sheet));
}

function fromServer(id: string, { byId, rules }: Sheet): Colour | null {
  const server = byId.get(id);
  if (server?.localName === 'pattern') throw new NotFlat('It is filled with a pattern.');
  return server && /Gradient$/u.test(server.localName ?? '') ? meanColour(server, byId, rules) : null;
}

function share(text: string | null): number | null {
  const value = Number.parseFloat(text ?? '') / (text?.endsWith('%') ? 100 : 1);
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : null;
}

function dashes(text: string | null, inherited: readonly number[], whole: number): readonly number[] {
  if (text === null) return inherited;
  if (text === 'none') return [];
  const lengths = text.split(/[\s,]+/u).map((one) => readLength(one, whole));
  if (lengths.length > DASHES_MOST || lengths.some((one) => one === null || one < 0)) return [];
  const even = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  return even.some((one) => (one ?? 0) > 0) ? even.map((one) => one ?? 0) : [];
}

/** A style sheet may give units, which the attribute has none of: `translate(3px) rotate(20deg)`. */
function plainTransform(text: string | null): string {
  if (text === null || text === 'none') return '';
  const plain = text.replace(/(\d)(?:px|deg)\b/gu, '$1');
  if (/[%]|\d(?:rad|turn|em)|matrix3d|perspective|3d\(|[XYZ]\(/u.test(plain)) {
    if (!/skew[XY]\(/u.test(plain)) throw new NotFlat('It is turned in a way paper can’t show.');
  }
  return plain;
}
