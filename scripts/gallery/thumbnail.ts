import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { sceneToSvg } from '../../src/paint/svg/sceneToSvg';
import { FONTS, type Weight } from '../../src/scene/fonts';
import type { Scene } from '../../src/scene/nodes';
import { pictures } from './studio';

const FOLDER = new URL('../../public/assets/fonts/', import.meta.url);
const GROUND = '<rect width="100%" height="100%" fill="#fff"/>';
/** A sheet of A4 comes out 840 dots wide. */
const DOTS_PER_MM = 4;

const faces = new Map<string, string>();

/** A page that stands alone: its letters are in it, for a browser loads none into an image. */
export function thumbnailSvg(scene: Scene, title: string): string {
  const used = new Map(
    scene.nodes.flatMap((node) =>
      node.type === 'text' && node.font !== 'device'
        ? [[`${node.font}-${node.weight}`, faceOf(node.font, node.weight)]]
        : [],
    ),
  );
  const style = `<style>${[...used.values()].join('')}</style>`;
  return sceneToSvg(scene, pictures, title).replace(/>/u, `>${style}${GROUND}`);
}

export function thumbnailPng(scene: Scene, title: string): Buffer {
  const size = `width="${scene.width * DOTS_PER_MM}" height="${scene.height * DOTS_PER_MM}"`;
  const svg = sceneToSvg(scene, pictures, title)
    .replace('<svg ', `<svg ${size} `)
    .replace(/>/u, `>${GROUND}`);
  const fontDirs = [fileURLToPath(FOLDER)];
  return new Resvg(inFileNames(svg), { font: { fontDirs, loadSystemFonts: true } }).render().asPng();
}

function faceOf(id: string, weight: Weight): string {
  const key = `${id}-${weight}`;
  const known = faces.get(key);
  if (known) return known;
  const font = FONTS.find((one) => one.id === id);
  const data = readFileSync(new URL(`${key}.ttf`, FOLDER)).toString('base64');
  const face = `@font-face{font-family:'${font?.family}';font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  faces.set(key, face);
  return face;
}

/** Our cut fonts bear names of their own inside, as their licences ask. */
function inFileNames(svg: string): string {
  return FONTS.reduce(
    (text, { family }, at) => text.replaceAll(`font-family="${family}"`, `font-family="${INSIDE[at]}"`),
    svg,
  );
}

const INSIDE = ['Cuecraft Reader A', 'Cuecraft Reader L', 'Cuecraft Reader H', 'Cuecraft Reader D'];
