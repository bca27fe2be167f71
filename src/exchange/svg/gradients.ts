import type { Element } from '@xmldom/xmldom';
import { type Colour, channelsOf, hexOf, readColour } from './colours';
import { type Declarations, declarationsFor, type Rule, readDeclarations } from './css';

/** Gradients borrow their stops from one another; a ring of borrowing ends here. */
const MOST_BORROWED = 8;

interface Stop extends Colour {
  readonly at: number;
}

/** The one colour that a gradient looks like from far away: the mean of its stops, each for as far as it reaches. */
export function meanColour(
  gradient: Element,
  byId: ReadonlyMap<string, Element>,
  rules: readonly Rule[],
): Colour | null {
  const stops = stopsOf(gradient, byId).map((stop) => readStop(stop, rules));
  const [first] = stops;
  if (!first) return null;
  const pieces = stops.map((stop, at) => {
    const before = at === 0 ? 0 : ((stops[at - 1]?.at ?? 0) + stop.at) / 2;
    const after = at === stops.length - 1 ? 1 : (stop.at + (stops[at + 1]?.at ?? 1)) / 2;
    return { ...stop, reach: Math.max(0, after - before) };
  });
  const alpha = pieces.reduce((sum, { reach, alpha: own }) => sum + reach * own, 0);
  if (alpha === 0) return { colour: first.colour, alpha: 0 };
  const channels = [0, 1, 2].map((channel) =>
    pieces.reduce(
      (sum, one) => sum + ((channelsOf(one.colour)[channel] ?? 0) * one.reach * one.alpha) / alpha,
      0,
    ),
  );
  return { colour: hexOf(channels), alpha };
}

function stopsOf(gradient: Element, byId: ReadonlyMap<string, Element>): readonly Element[] {
  let from: Element | undefined = gradient;
  for (let borrowed = 0; from && borrowed < MOST_BORROWED; borrowed += 1) {
    const stops = Array.from(from.childNodes).filter(
      (child): child is Element => child.nodeType === child.ELEMENT_NODE && child.localName === 'stop',
    );
    if (stops.length > 0) return stops;
    from = byId.get((from.getAttribute('href') ?? from.getAttribute('xlink:href') ?? '').replace(/^#/u, ''));
  }
  return [];
}

function readStop(stop: Element, rules: readonly Rule[]): Stop {
  const own: Declarations = readDeclarations(stop.getAttribute('style') ?? '');
  const sheet = declarationsFor(stop, rules);
  const said = (name: string) => own.get(name) ?? sheet.get(name) ?? stop.getAttribute(name);
  const { colour, alpha } = readColour(said('stop-color') ?? '#000000') ?? { colour: '#000000', alpha: 1 };
  const opacity = Number.parseFloat(said('stop-opacity') ?? '1');
  const offset = stop.getAttribute('offset') ?? '0';
  const at = Number.parseFloat(offset) / (offset.trim().endsWith('%') ? 100 : 1);
  return {
    colour,
    alpha: alpha * (Number.isFinite(opacity) ? opacity : 1),
    at: Number.isFinite(at) ? Math.min(1, Math.max(0, at)) : 0,
  };
}
