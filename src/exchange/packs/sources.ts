import { fail, ok, type Result } from '../../base/result';
import { unzip } from '../files/unzip';
import { readDirectory, type ZipEntry } from '../files/zipDirectory';
import type { RefusedFile } from './draft';
import { LARGEST_FILE, LARGEST_PACK, LARGEST_ZIP, LONGEST_PATH, MOST_FILES } from './limits';
import { endingOf } from './names';

/** A file as a person hands it over; names of folders may stand before its own. */
export interface GivenFile {
  readonly path: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** A file to look into, wherever it comes from. */
export interface Source {
  readonly path: string;
  /** As it says itself. */
  readonly size: number;
  readonly open: () => Promise<Result<Uint8Array>>;
}

export interface Sources {
  readonly files: readonly Source[];
  readonly refused: readonly RefusedFile[];
  readonly leftAlone: number;
}

const PICTURES = 'svg png jpg jpeg webp gif heic heif avif bmp tif tiff'.split(' ');
const PAPERS = 'csv tsv json txt md'.split(' ');
const WANTED = new Set([...PICTURES, ...PAPERS]);
const ARCHIVES = new Set('zip rar 7z gz tgz tar bz2 xz obz cab'.split(' '));
const PAPER_NAMES = /^(?:licen[cs]e|copying|readme)$/iu;
/** What computers leave beside files of their own accord. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/iu;

const ZIP_TOO_LARGE =
  'This zip is too large: more than 250 MB. Nothing was changed. Bring it in as several smaller ones.';
const TOO_MANY = 'These are more than 12,000 files. Nothing was changed. Bring in the ones your class needs.';
const TOO_MUCH = 'Unpacked, this is larger than 500 MB. Nothing was changed. Bring in a part of it.';
const UNREADABLE = 'It can’t be read from this device.';
const FOREIGN_PATH = 'Its name points outside the pack.';
const LONG_PATH = 'Its name is far too long.';
const NESTED = 'It is a zip inside the zip. Take it out, and bring it in by itself.';
const FILE_TOO_LARGE = 'It is far too large for a picture: more than 25 MB.';
const PACK_TOO_LARGE = 'There was no room left for it: the pack unpacks to more than 500 MB.';

/** All that lies in what was handed over: the files themselves, and those inside zips. */
export async function gather(given: readonly GivenFile[]): Promise<Result<Sources>> {
  const found: Source[] = [];
  for (const one of given) {
    const isZip = endingOf(one.path) === 'zip';
    const inside = isZip ? await inZip(one) : ok([asIs(one)]);
    if (!inside.ok) return inside;
    found.push(...inside.value);
  }
  if (found.length > MOST_FILES) return fail(TOO_MANY);
  if (found.reduce((sum, { size }) => sum + size, 0) > LARGEST_PACK) return fail(TOO_MUCH);
  const files = found.filter(({ path }) => !path.endsWith('/') && !LITTER.test(path));
  const refused = files.flatMap((file) => refusal(file) ?? []);
  const sound = files.filter((file) => refusal(file) === null);
  const wanted = sound.filter(({ path }) => WANTED.has(endingOf(path)) || PAPER_NAMES.test(lastOf(path)));
  return ok({
    // In the order of their names, so that the second "car" is the same one every time.
    files: wanted.sort(byName),
    refused,
    leftAlone: sound.length - wanted.length,
  });
}

function byName(a: Source, b: Source): number {
  const [one, other] = [a.path.toLowerCase(), b.path.toLowerCase()];
  if (one !== other) return one < other ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

function refusal({ path }: Source): RefusedFile | null {
  if (path.length > LONGEST_PATH) return { path: `${path.slice(0, 60)}…`, because: LONG_PATH };
  const isForeign = /^(?:\/|[a-z]:)/iu.test(path) || path.split('/').includes('..') || path.includes('\0');
  if (isForeign) return { path, because: FOREIGN_PATH };
  return ARCHIVES.has(endingOf(path)) ? { path, because: NESTED } : null;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function asIs({ path, size, read }: GivenFile): Source {
  const open = async () => {
    if (size > LARGEST_FILE) return fail(FILE_TOO_LARGE);
    return ok(await read());
  };
  return { path, size, open: () => readable(open) };
}

/** A file that was moved away since, or that the device does not let go of. */
async function readable<T>(read: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DOMException) return fail(UNREADABLE);
    throw error;
  }
}

async function inZip({ size, read }: GivenFile): Promise<Result<readonly Source[]>> {
  if (size > LARGEST_ZIP) return fail(ZIP_TOO_LARGE);
  const zip = await readable(async () => ok(await read()));
  if (!zip.ok) return fail('This zip can’t be read from this device. Nothing was changed.');
  const entries = readDirectory(zip.value);
  if (!entries.ok) return entries;
  const budget = { left: LARGEST_PACK };
  return ok(entries.value.map((entry) => inside(zip.value, entry, budget)));
}

function inside(zip: Uint8Array, entry: ZipEntry, budget: { left: number }): Source {
  const open = async () => {
    if (budget.left <= 0) return fail(PACK_TOO_LARGE);
    const bytes = unzip(zip, entry, Math.min(LARGEST_FILE, budget.left));
    if (bytes.ok) budget.left -= bytes.value.length;
    return bytes;
  };
  return { path: entry.path, size: entry.size, open };
}
