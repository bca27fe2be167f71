import { readFileSync } from 'node:fs';
import { sceneToSvg } from '../../src/paint/svg/sceneToSvg';
import { FONTS, type Weight } from '../../src/scene/fonts';
import type { Scene } from '../../src/scene/nodes';
import { library } from './studio';

const FOLDER = new URL('../../public/assets/fonts/', import.meta.url);
const GROUND = '<rect width="100%" height="100%" fill="#fff"/>';

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
  return sceneToSvg(scene, library.pictures, title).replace(/>/u, `>${style}${GROUND}`);
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
