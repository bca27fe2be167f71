import { DOMParser, type Element } from '@xmldom/xmldom';
import { union } from '../../../src/exchange/svg/bounds';
import { outlineOf } from '../../../src/exchange/svg/outline';
import { reducePath } from '../../../src/exchange/svg/pathData';
import {
  addPieces,
  joinStrokes,
  type Piece,
  PLAIN,
  type Style,
  squareAround,
} from '../../../src/exchange/svg/pieces';
import type { Drawing, ShapeRole } from '../../../src/symbols/symbol';
import { isHidden, styleOf } from './style';

/** An OpenMoji colour SVG as plain shapes. Throws, saying why, where a flat shape could not look the same. */
export function flatten(svg: string): Drawing {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!root) throw new Error('It holds no <svg>.');
  const pieces: Piece[] = [];
  walk(root, PLAIN, undefined, pieces);
  if (pieces.length === 0) throw new Error('It draws nothing.');
  return {
    box: squareAround(union(pieces.map((piece) => piece.bounds))),
    shapes: joinStrokes(pieces.map((piece) => piece.shape)),
  };
}

function walk(element: Element, around: Style, role: ShapeRole | undefined, pieces: Piece[]): void {
  if (isHidden(element) || NOT_DRAWN.has(element.tagName)) return;
  const style = styleOf(element, around);
  const ownRole = roleOf(element.getAttribute('id')) ?? role;
  const outline = outlineOf(element);
  if (outline) addPieces(reducePath(outline, style.transform), style, ownRole, pieces);
  if (outline === null && !GROUPS.has(element.tagName)) throw new Error(`<${element.tagName}> is not known.`);
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE) walk(child as Element, style, ownRole, pieces);
  }
}

const GROUPS = new Set(['svg', 'g']);
const NOT_DRAWN = new Set(['defs', 'title', 'desc', 'metadata', 'sodipodi:namedview']);

function roleOf(id: string | null): ShapeRole | undefined {
  if (!id) return undefined;
  if (id.startsWith('skin-shadow')) return 'skin-shadow';
  if (/^skin\b/.test(id)) return 'skin';
  return /^hair\b/.test(id) ? 'hair' : undefined;
}
