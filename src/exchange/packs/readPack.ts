import { fail, ok, type Result } from '../../base/result';
import type { PackEntry } from '../../model/pack';
import { rasterDrawing } from '../../symbols/symbol';
import { base64 } from '../pictures/base64';
import { type Artwork, artworkFrom, type PixelMaker } from './artwork';
import type { PackDraft, RefusedFile } from './draft';
import { startFolding } from './folded';
import { cleanName, plainText, stemOf, uniqueSlugs } from './names';
import { isPaper, type Papers, readPapers } from './readPapers';
import { type GivenFile, gather, type Source, type Sources } from './sources';
import { toldBy } from './told';

/** How many files have been read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface PackReading {
  readonly given: readonly GivenFile[];
  readonly maker: PixelMaker;
  readonly onProgress: (progress: Progress) => void;
}

const NOTHING =
  'There are no pictures in it. Nothing was changed. Cuecraft brings in SVG, PNG, JPEG and WebP files.';
const TWICE = 'There is another file of just this name in the pack. That one was taken.';

/** Reads a pack, and stores nothing. What can't be taken is named with a reason, and the rest goes on. */
export async function readPack(reading: PackReading): Promise<Result<PackDraft>> {
  const sources = await gather(reading.given);
  if (!sources.ok) return sources;
  const { files } = sources.value;
  const pictures = files.filter(({ path }) => !isPaper(path));
  const papers = await readPapers(
    files.filter(({ path }) => isPaper(path)),
    pictures,
  );
  const read = await readPictures(pictures, papers, reading);
  if (pictures.length + sources.value.refused.length === 0) return fail(NOTHING);
  return ok(draftOf(read, sources.value, papers, reading.given));
}

type Pictures = Pick<PackDraft, 'entries' | 'parts' | 'counts' | 'refused' | 'hidden'>;

async function readPictures(
  pictures: readonly Source[],
  { lists }: Papers,
  { maker, onProgress }: PackReading,
): Promise<Pictures> {
  const refused: RefusedFile[] = [];
  const hidden: string[] = [];
  const entries: PackEntry[] = [];
  const counts = { vector: 0, raster: 0 };
  const folding = startFolding();
  const slugs = uniqueSlugs();
  const met = new Set<string>();
  for (const [done, { path, open }] of pictures.entries()) {
    onProgress({ done, total: pictures.length });
    const { adult, ...words } = toldBy(lists, path);
    if (adult) {
      hidden.push(words.name);
      continue;
    }
    const artwork = met.has(path) ? fail(TWICE) : await opened(open, maker);
    met.add(path);
    if (artwork.ok) {
      counts[artwork.value.type] += 1;
      entries.push({ slug: slugs(stemOf(path)), ...words, at: folding.add(textOf(artwork.value)) });
    } else refused.push({ path, because: artwork.problem });
  }
  onProgress({ done: pictures.length, total: pictures.length });
  return { entries, parts: folding.finish(), counts, refused, hidden };
}

async function opened(open: Source['open'], maker: PixelMaker): Promise<Result<Artwork>> {
  const bytes = await open();
  return bytes.ok ? artworkFrom(bytes.value, maker) : bytes;
}

/** Drawings as they are; pixels as a data address, since artwork is kept as text. */
function textOf(artwork: Artwork): string {
  if (artwork.type === 'vector') return JSON.stringify(artwork.drawing);
  const { mime, width, height, bytes } = artwork.pixels;
  return JSON.stringify(rasterDrawing({ href: `data:${mime};base64,${base64(bytes)}`, width, height }));
}

function draftOf(read: Pictures, sources: Sources, papers: Papers, given: readonly GivenFile[]): PackDraft {
  return {
    ...read,
    name: packName(given),
    licence: papers.licence,
    maker: plainText(papers.maker),
    refused: [...sources.refused, ...papers.refused, ...read.refused],
    leftAlone: sources.leftAlone,
  };
}

/** The zip's name, or the folder's. */
function packName(given: readonly GivenFile[]): string {
  const zip = given.find(({ path }) => /\.zip$/iu.test(path));
  const [folder, rest] = (given[0]?.path ?? '').split('/');
  const { name } = cleanName(zip ? stemOf(zip.path) : rest === undefined ? '' : (folder ?? ''));
  return name === '' ? 'My symbols' : name[0]?.toUpperCase() + name.slice(1);
}
