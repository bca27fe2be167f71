import type Konva from 'konva';
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { render } from 'preact';
import '../../../src/app/fonts.css';
import { fontFile, loadFaces, loadFontTables } from '../../../src/app/fonts';
import { kindOf, loadKinds } from '../../../src/app/kinds';
import { shapedFonts, startLetters } from '../../../src/app/letters';
import { loadLibrary } from '../../../src/app/library';
import { makeWorkshop } from '../../../src/app/workshop';
import { LANGUAGES } from '../../../src/base/languages';
import { beginResource } from '../../../src/kinds/begin';
import type { Extra } from '../../../src/model/extras';
import type { Look } from '../../../src/model/look';
import type { Resource } from '../../../src/model/resource';
import { BoardLayers } from '../../../src/paint/canvas/BoardLayers';
import { konvaScene } from '../../../src/paint/canvas/konvaScene';
import { makePdf } from '../../../src/paint/pdf/makePdf';
import { sceneToSvg } from '../../../src/paint/svg/sceneToSvg';
import type { Scene } from '../../../src/scene/nodes';
import { parseDay } from '../../../src/words/parseDay';

GlobalWorkerOptions.workerSrc = worker;
const Board = konvaScene(BoardLayers);
const MM_PER_INCH = 25.4;
/** A channel that differs by less than this, of 255, is the same to the eye: edges are smoothed a little differently. */
const SAME = 48;

const [tables, library] = await Promise.all([loadFontTables(), loadLibrary()]);
if (!tables.ok) throw new Error(tables.problem);
if (!library.ok) throw new Error(library.problem);
const letters = startLetters((sentence) => {
  throw new Error(sentence);
});
await Promise.all(LANGUAGES.map(({ id }) => letters.ready(id)));
const workshop = makeWorkshop(library.value, shapedFonts(tables.value, letters));
const pictures = library.value.pictures;

const kinds = await loadKinds();

export interface Wish {
  readonly kind: string;
  readonly text: string;
  readonly level: number | null;
  readonly look?: Partial<Look>;
  readonly content?: Record<string, unknown>;
  readonly extras?: readonly Extra[];
  /** What the cards say in the second language of the look, in their order. */
  readonly second?: readonly string[];
  /** Of an A4 page. */
  readonly dpi: number;
}

/** mm */
const A4 = { width: 210, height: 297 } as const;

/** A smaller page is held as near to the eye: it has as many pixels as one of A4, so that edges count the same. */
function dpiFor({ width, height }: Scene, dpi: number): number {
  return dpi * Math.max(1, Math.sqrt((A4.width * A4.height) / (width * height)));
}

/** What the tests call in this page. */
const harness = {
  kinds: kinds.map(({ id }) => id),
  compare: async (wish: Wish) => {
    const scenes = workshop.pagesOf(resourceFor(wish));
    const bytes = await pdfOf(scenes);
    const shares: number[] = [];
    for (const [at, scene] of scenes.entries()) {
      const dpi = dpiFor(scene, wish.dpi);
      const canvas = await canvasOf(scene, { ...wish, dpi });
      const page = await pdfPage(bytes, at + 1, canvas, dpi / 72);
      const svg = await svgOf(scene, canvas);
      shares.push(differing(pixelsOf(canvas), pixelsOf(page)));
      shot = { canvas: canvas.toDataURL(), pdf: page.toDataURL(), svg: svg.toDataURL() };
    }
    return { shares, bytes: bytes.byteLength };
  },
  pdf: async (wish: Wish) => Array.from(await pdfOf(workshop.pagesOf(resourceFor(wish)))),
  shot: () => shot,
};
let shot: Record<string, string> = {};

declare global {
  interface Window {
    harness: typeof harness;
  }
}
window.harness = harness;

function resourceFor(wish: Wish): Resource {
  const kind = kindOf(wish.kind);
  if (!kind) throw new Error(`No kind ${wish.kind}`);
  const matcher = {
    pictureFor: library.ok ? library.value.pictureFor : () => ({ type: 'none' }) as const,
    makeId,
  };
  const blank = kind.start();
  const filled = { ...blank, content: kind.fromLines(blank.content, parseDay(wish.text), matcher) };
  const start = (wish.level === null ? undefined : kind.levels[wish.level])?.apply(filled) ?? filled;
  const look = { ...start.look, ...wish.look };
  const settled: unknown = { ...(start.content as object), ...wish.content };
  const content = kind.cards(settled).reduce((before, card, at) => {
    const words = wish.second?.[at];
    if (words === undefined || look.secondLanguage === null) return before;
    const second = { language: look.secondLanguage, words, from: 'typed' } as const;
    return kind.replaceCard(before, { ...card, second });
  }, settled);
  const extras = wish.extras ?? start.extras ?? [];
  return beginResource(kind, { ...start, content, look, extras }, { id: 'r1', title: 'Tuesday', now: 0 });
}

let last = 0;
function makeId(): string {
  last += 1;
  return `card-${last}`;
}

async function pdfOf(scenes: readonly Scene[]): Promise<Uint8Array> {
  const blob = await makePdf({ title: 'Tuesday', sheets: scenes, pictures, fontFile });
  return new Uint8Array(await blob.arrayBuffer());
}

/** The page as the editor's own Konva layers draw it. */
async function canvasOf(scene: Scene, wish: Wish): Promise<HTMLCanvasElement> {
  await loadFaces(resourceFor(wish).look);
  const scale = wish.dpi / MM_PER_INCH;
  const width = Math.round(scene.width * scale);
  const height = Math.round(scene.height * scale);
  const host = document.getElementById('canvas');
  if (!host) throw new Error('No host');
  const stage = await new Promise<Konva.Stage>((resolve, reject) => {
    let made: Konva.Stage | null = null;
    const pages = [{ scene, y: 0 }];
    const drawn = { pages, pictures, sharpness: scale, carried: null, edition: 0 };
    render(
      <Board
        width={width}
        height={height}
        onError={reject}
        onStage={(stage) => {
          made = stage;
          stage?.scale({ x: scale, y: scale });
        }}
        {...drawn}
      />,
      host,
    );
    requestAnimationFrame(() => made && resolve(made));
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  const canvas = stage.toCanvas({ pixelRatio: 1 });
  render(null, host);
  return canvas;
}

async function pdfPage(
  bytes: Uint8Array,
  number: number,
  like: HTMLCanvasElement,
  scale: number,
): Promise<HTMLCanvasElement> {
  const document_ = await getDocument({ data: bytes.slice() }).promise;
  const page = await document_.getPage(number);
  const canvas = blankLike(like);
  await page.render({ canvas, viewport: page.getViewport({ scale }) }).promise;
  return canvas;
}

async function svgOf(scene: Scene, like: HTMLCanvasElement): Promise<HTMLCanvasElement> {
  const markup = sceneToSvg(scene, pictures, 'page').replace(
    '<svg ',
    `<svg width="${like.width}" height="${like.height}" `,
  );
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = blankLike(like);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas;
}

function blankLike(like: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = like.width;
  canvas.height = like.height;
  return canvas;
}

function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  const flat = blankLike(canvas);
  const ink = flat.getContext('2d');
  if (!ink) throw new Error('No context');
  ink.fillStyle = '#ffffff';
  ink.fillRect(0, 0, flat.width, flat.height);
  ink.drawImage(canvas, 0, 0);
  return ink.getImageData(0, 0, flat.width, flat.height);
}

/** Share of pixels in which some channel differs by more than `SAME`. */
function differing(a: ImageData, b: ImageData): number {
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const channels = [0, 1, 2].map((channel) =>
      Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)),
    );
    if (Math.max(...channels) > SAME) count += 1;
  }
  return count / (a.data.length / 4);
}
