import { FONTS } from '../../scene/fonts';
import type { Scene, TextNode, Turn } from '../../scene/nodes';
import type { Raster } from '../../symbols/symbol';
import { type PaintPath, type Pictures, pathsOf } from '../paths';

/** A scene as SVG markup, 1 unit = 1 mm: thumbnails, miniatures, files. `title` is what a screen reader says. */
export function sceneToSvg(scene: Scene, pictures: Pictures, title: string): string {
  const body = scene.nodes.map((node) => {
    const drawn = node.type === 'text' ? textMarkup(node) : pathsOf(node, pictures).map(pathMarkup).join('');
    return node.turn ? `<g transform="${rotationOf(node.turn)}">${drawn}</g>` : drawn;
  });
  const size = `viewBox="0 0 ${scene.width} ${scene.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}">${body.join('')}</svg>`;
}

function rotationOf({ degrees, about: [x, y] }: Turn): string {
  return `rotate(${rounded(degrees)} ${rounded(x)} ${rounded(y)})`;
}

function pathMarkup(path: PaintPath): string {
  const place = path.scale === 1 && path.x === 0 && path.y === 0 ? '' : ` transform="${matrixOf(path)}"`;
  if (path.image) return imageMarkup(path.image, place);
  const rule = path.evenOdd ? ' fill-rule="evenodd"' : '';
  const { stroke } = path;
  const line = stroke
    ? ` stroke="${stroke.colour}" stroke-width="${stroke.width}" stroke-linecap="${stroke.cap}" stroke-linejoin="${stroke.join}"`
    : '';
  const dash = stroke && stroke.dash.length > 0 ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : '';
  return `<path d="${path.d}" fill="${path.fill ?? 'none'}"${rule}${line}${dash}${place}/>`;
}

function imageMarkup({ href, width, height }: Raster, place: string): string {
  return `<image href="${escaped(href)}" width="${width}" height="${height}" preserveAspectRatio="none"${place}/>`;
}

function matrixOf(path: PaintPath): string {
  return `translate(${rounded(path.x)} ${rounded(path.y)}) scale(${rounded(path.scale)})`;
}

function textMarkup(node: TextNode): string {
  if (node.unseen) return '';
  const family = FONTS.find(({ id }) => id === node.font)?.family ?? 'system-ui';
  const squeezed =
    node.font === 'device' ? ` textLength="${rounded(node.width)}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${rounded(node.x)}" y="${rounded(node.y)}" font-family="${family}" font-weight="${node.weight}" font-size="${rounded(node.size)}" font-kerning="none" fill="${node.colour}" xml:space="preserve"${squeezed}>${escaped(node.text)}</text>`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
