import { type Element, XMLSerializer } from '@xmldom/xmldom';
import type { Drawing } from '../../symbols/symbol';
import { union } from './bounds';
import { checkSafe } from './checkSafe';
import { type Clip, clipAround, clipFrom, liesIn } from './clips';
import { type Rule, readSheet } from './css';
import { type Frame, frameOf, ontoGrid, ontoPlace, viewBoxOf } from './frames';
import { lengthsWithin } from './lengths';
import { outlineOf, type ReadLength } from './outline';
import { parseSvg } from './parseSvg';
import { reducePath, type Step } from './pathData';
import { addPieces, GRID, joinStrokes, type Piece, PLAIN, squareAround } from './pieces';
import { NotFlat, Refusal } from './refusal';
import { type AnyStyle, asPainted, checkFlat, type Said, type Sheet, saidBy, styleFrom } from './styles';

/** Steps of path a picture may have; beyond this it would slow down every page it is on. */
const MOST_STEPS = 60_000;
/** Elements drawn, each use of one counted anew. */
const MOST_DRAWN = 20_000;
/** Uses of something that uses something. */
const DEEPEST_USE = 20;
/** How far artwork may stick out of its frame, in units of the grid: lines are wide. */
const FRAME_SLACK = 3;

const ENDLESS = 'It repeats itself without end.';

const START: AnyStyle = { ...PLAIN, fillAlpha: 1, strokeAlpha: 1, colour: '#000000', visible: true };

interface Walk {
  readonly sheet: Sheet;
  readonly lengths: ReadLength;
  readonly pieces: Piece[];
  readonly left: { steps: number; elements: number; depth: number };
}

/** Any harmless SVG file as plain shapes on the grid. Throws `Refusal`, or `NotFlat` where only pixels could show it. */
export function reduceSvg(text: string): Drawing {
  const root = parseSvg(text);
  checkSafe(root);
  const frame = frameOf(root);
  if (!frame) throw new Refusal('It has no size.');
  const walk: Walk = {
    sheet: { ...readHeads(root), size: Math.max(frame.width, frame.height) },
    lengths: lengthsWithin(frame.width, frame.height),
    pieces: [],
    left: { steps: MOST_STEPS, elements: MOST_DRAWN, depth: DEEPEST_USE },
  };
  const said = saidBy(root, walk.sheet);
  const style = styleFrom(said, { ...START, transform: ontoGrid(frame) }, walk.sheet);
  walkChildren(root, style, frameClips(said, frame), walk);
  if (walk.pieces.length === 0) throw new Refusal('It shows nothing.');
  return {
    box: squareAround(union(walk.pieces.map(({ bounds }) => bounds))),
    shapes: joinStrokes(walk.pieces.map(({ shape }) => shape)),
  };
}

/** A harmless SVG file as it may be shown by a browser, its longer side so many pixels. Throws `Refusal`. */
export function sizedSvg(text: string, side: number): string {
  const root = parseSvg(text);
  checkSafe(root);
  const frame = frameOf(root);
  if (!frame) throw new Refusal('It has no size.');
  const scale = side / Math.max(frame.width, frame.height);
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
  root.setAttribute('width', String(Math.max(1, Math.round(frame.width * scale))));
  root.setAttribute('height', String(Math.max(1, Math.round(frame.height * scale))));
  return new XMLSerializer().serializeToString(root);
}

function frameClips(said: Said, { width, height }: Frame): readonly Clip[] {
  if (['visible', 'auto'].includes(said('overflow') ?? '')) return [];
  const scale = GRID / Math.max(width, height);
  return [clipAround([0, 0, width * scale, height * scale], FRAME_SLACK)];
}

/** Style sheets and everything that can be pointed to, wherever in the file they stand. */
function readHeads(root: Element): { rules: readonly Rule[]; byId: ReadonlyMap<string, Element> } {
  const rules = Array.from(root.getElementsByTagName('style')).flatMap((style) =>
    readSheet(style.textContent ?? ''),
  );
  const byId = new Map<string, Element>();
  for (const element of Array.from(root.getElementsByTagName('*'))) {
    const id = element.getAttribute('id');
    if (id && !byId.has(id)) byId.set(id, element);
  }
  return { rules: [...rules].sort((a, b) => a.weight - b.weight), byId };
}

const GROUPS = new Set(['g', 'a', 'switch']);
const DRAWN = new Set(['path', 'circle', 'ellipse', 'line', 'rect', 'polyline', 'polygon']);
const PIXELS: Readonly<Record<string, string>> = {
  text: 'It has letters in a font of its own.',
  image: 'It holds a picture made of pixels.',
};

function walkChildren(element: Element, style: AnyStyle, clips: readonly Clip[], walk: Walk): void {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE) draw(child as Element, style, clips, walk);
  }
}

function draw(element: Element, around: AnyStyle, outer: readonly Clip[], walk: Walk): void {
  const name = element.localName ?? '';
  if (!isDrawn(name)) return;
  walk.left.elements -= 1;
  if (walk.left.elements < 0) throw new Refusal(ENDLESS);
  const said = saidBy(element, walk.sheet);
  if (said('display') === 'none') return;
  checkFlat(said);
  const style = styleFrom(said, around, walk.sheet);
  if (style.opacity === 0) return;
  const clips = [...outer, ...ownClip(said, style, walk)];
  const pixels = PIXELS[name];
  if (pixels !== undefined && style.visible) throw new NotFlat(pixels);
  if (name === 'use') drawUsed(element, style, clips, walk);
  else if (name === 'svg') drawInner(element, element, { style, clips, walk });
  else if (GROUPS.has(name)) walkChildren(element, style, clips, walk);
  else if (style.visible) drawShape(element, style, clips, walk);
}

function isDrawn(name: string): boolean {
  return GROUPS.has(name) || DRAWN.has(name) || name === 'use' || name === 'svg' || name in PIXELS;
}

function drawShape(element: Element, style: AnyStyle, clips: readonly Clip[], walk: Walk): void {
  const steps = stepsOf(element, style, walk);
  if (steps.length === 0 || !steps.every(isFinitePoint)) return;
  const margin = 0;
  const lying = clips.map((clip) => liesIn(steps, margin, clip));
  if (lying.includes('outside')) return;
  const painted = asPainted(style);
  const seen = (painted.fill && painted.fillOpacity > 0) || (painted.stroke && painted.strokeOpacity > 0);
  if (lying.includes('cut') && seen) throw new NotFlat('Parts of it are cut off at an edge.');
  addPieces(steps, painted, undefined, walk.pieces);
}

function stepsOf(element: Element, style: AnyStyle, walk: Walk): readonly Step[] {
  const outline = outlineOf(element, walk.lengths);
  if (!outline) return [];
  const steps = reducePath(outline, style.transform);
  walk.left.steps -= steps.length;
  if (walk.left.steps < 0)
    throw new Refusal('It is drawn with so many points that it would slow down every page.');
  return steps;
}

function isFinitePoint([, ...numbers]: Step): boolean {
  return numbers.every((one) => Number.isFinite(one) && Math.abs(one) < 1e6);
}

function drawUsed(element: Element, style: AnyStyle, clips: readonly Clip[], walk: Walk): void {
  const id = (element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '').replace(/^#/u, '');
  const used = walk.sheet.byId.get(id);
  if (!used) return;
  const [x, y] = [walk.lengths(element, 'x'), walk.lengths(element, 'y')];
  const moved = { ...style, transform: `${style.transform} translate(${x} ${y})` };
  walk.left.depth -= 1;
  if (walk.left.depth < 0) throw new Refusal(ENDLESS);
  if (used.localName === 'symbol') drawInner(used, element, { style, clips, walk });
  else draw(used, moved, clips, walk);
  walk.left.depth += 1;
}

interface Inner {
  readonly style: AnyStyle;
  readonly clips: readonly Clip[];
  readonly walk: Walk;
}

/** A picture inside the picture: `placed` says where, `inner` what. */
function drawInner(inner: Element, placed: Element, { style, clips, walk }: Inner): void {
  const [x, y] = [walk.lengths(placed, 'x'), walk.lengths(placed, 'y')];
  const frame = viewBoxOf(inner);
  const place: Frame = {
    x,
    y,
    width: walk.lengths(placed, 'width') || frame?.width || 1,
    height: walk.lengths(placed, 'height') || frame?.height || 1,
  };
  const move = frame ? ontoPlace(frame, place, inner) : `translate(${x} ${y})`;
  walkChildren(inner, { ...style, transform: `${style.transform} ${move}` }, clips, walk);
}

/** The clip of an element's own, on the grid. */
function ownClip(said: Said, style: AnyStyle, walk: Walk): readonly Clip[] {
  const text = said('clip-path');
  if (text === null || text === '' || text === 'none') return [];
  const id = /^url\(\s*['"]?#([^'")]+)['"]?\s*\)$/u.exec(text)?.[1];
  const clip = walk.sheet.byId.get(id ?? '');
  if (clip?.localName !== 'clipPath') throw new NotFlat('Parts of it are cut away.');
  if (clip.getAttribute('clipPathUnits') === 'objectBoundingBox')
    throw new NotFlat('Parts of it are cut away.');
  const holes = Array.from(clip.childNodes).filter(
    (child): child is Element => child.nodeType === child.ELEMENT_NODE,
  );
  if (!holes.every(({ localName }) => DRAWN.has(localName ?? '')))
    throw new NotFlat('Parts of it are cut away.');
  const around = styleFrom(saidBy(clip, walk.sheet), style, walk.sheet);
  const steps = holes.flatMap((hole) =>
    stepsOf(hole, styleFrom(saidBy(hole, walk.sheet), around, walk.sheet), walk),
  );
  return steps.length === 0 ? [clipAround([0, 0, -1, -1], 0)] : [clipFrom(steps)];
}
