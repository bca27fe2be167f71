import type { jsPDF } from 'jspdf';
import type { Scene, TextNode, Turn } from '../../scene/nodes';
import { type PaintPath, type Pictures, pathsOf } from '../paths';
import { drawDeviceText } from './deviceText';
import { faceName } from './faceName';
import { pathOperators, strokeOperators, textOperand } from './operators';
import { placeRaster } from './rasters';
import { writeOperators } from './raw';

/** PDF works in points, 1/72 inch. */
export const PT_PER_MM = 72 / 25.4;
/** Must be embedded wherever a picture of letters is. */
export const UNSEEN_FACE = ['andika', 400] as const;

/** Paints one scene on the current page of the document. */
export function paintScene(pdf: jsPDF, scene: Scene, pictures: Pictures): void {
  for (const node of scene.nodes) {
    if (node.turn) writeOperators(pdf, ['q', `${turnMatrix(node.turn, scene.height).join(' ')} cm`]);
    if (node.type === 'text') paintText(pdf, node);
    else for (const path of pathsOf(node, pictures)) paintPath(pdf, path, scene.height);
    if (node.turn) writeOperators(pdf, ['Q']);
  }
}

/** The turn as a PDF sees it: in points, and from the foot of the page up. */
function turnMatrix({ degrees, about }: Turn, pageHeight: number): readonly string[] {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [about[0] * PT_PER_MM, (pageHeight - about[1]) * PT_PER_MM];
  return [cos, -sin, sin, cos, x - cos * x - sin * y, y + sin * x - cos * y].map(exact);
}

/** jsPDF's own path calls repeat every number in page units; raw operators keep repeats alike, so deflate folds them. */
function paintPath(pdf: jsPDF, path: PaintPath, pageHeight: number): void {
  if (path.image) placeRaster(pdf, path.image, path);
  const scale = path.scale * PT_PER_MM;
  const matrix = [scale, 0, 0, -scale, path.x * PT_PER_MM, (pageHeight - path.y) * PT_PER_MM];
  const { fill, stroke } = path;
  if (fill === null && stroke === null) return;
  writeOperators(pdf, [
    'q',
    `${matrix.map(exact).join(' ')} cm`,
    ...(fill === null ? [] : [`${colourOperands(fill)} rg`]),
    ...(stroke === null ? [] : [`${colourOperands(stroke.colour)} RG`, ...strokeOperators(stroke)]),
    pathOperators(path.d),
    paintOperator(path),
    'Q',
  ]);
}

function paintOperator({ fill, stroke, evenOdd }: PaintPath): string {
  const star = evenOdd ? '*' : '';
  if (fill !== null && stroke !== null) return `B${star}`;
  return fill === null ? 'S' : `f${star}`;
}

function paintText(pdf: jsPDF, node: TextNode): void {
  if (node.font === 'device') {
    if (!node.unseen) drawDeviceText(pdf, node);
    writeUnseen(pdf, node);
    return;
  }
  pdf.setFont(faceName(node.font, node.weight), 'normal');
  pdf.setFontSize(node.size * PT_PER_MM);
  pdf.setTextColor(node.colour);
  pdf.text(node.text, node.x, node.y, { baseline: 'alphabetic' });
}

/** Letters drawn as a picture can still be found and copied: an unseen run stands there and says what it reads as. */
function writeUnseen(pdf: jsPDF, node: TextNode): void {
  const face = faceName(...UNSEEN_FACE);
  pdf.setFont(face, 'normal');
  pdf.setFontSize(node.size * PT_PER_MM);
  const space = pdf.getTextWidth(' ');
  const run = ' '.repeat(Math.max(1, Math.round(node.width / space)));
  writeOperators(pdf, [`/Span <</ActualText ${textOperand(node.text)}>> BDC`]);
  pdf.text(run, node.x, node.y, { baseline: 'alphabetic', renderingMode: 'invisible' });
  writeOperators(pdf, ['EMC']);
}

/** `#ea5a47` as `0.918 0.353 0.278`. */
function colourOperands(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return channels.map(short).join(' ');
}

/** A scale cut to three places would put the foot of a page 0.03 mm off. */
function exact(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
