import { fail, ok, type Result } from '../../base/result';

/** One file of a zip, as the zip's own table tells of it. None of this is to be believed. */
export interface ZipEntry {
  /** Folders and name, `/` between them. */
  readonly path: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  /** Where its own header begins. */
  readonly start: number;
  readonly locked: boolean;
  /** A pointer to another file, as Unix has them. */
  readonly link: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const FIRST = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const BEYOND = 0xffffffff;
const UNIX = 3;
const LINK = 0xa000;

const NOT_COMPLETE =
  'This zip is not complete: its end is missing. Nothing was changed. Download or copy it again, then try once more.';
const NOT_A_ZIP = 'This is not a zip file, whatever its name says. Nothing was changed.';
const DAMAGED =
  'This zip is damaged: its list of files can’t be read. Nothing was changed. Download it again.';
const TOO_LARGE = 'This zip is of a kind that is too large for Cuecraft. Nothing was changed.';

/** The table at the end of a zip. */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return fail(startsAsZip(view) ? NOT_COMPLETE : NOT_A_ZIP);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || size === BEYOND || offset === BEYOND) return fail(TOO_LARGE);
  const shift = end - size - offset;
  if (shift < 0) return fail(NOT_COMPLETE);
  const entries: ZipEntry[] = [];
  let at = offset + shift;
  for (let read = 0; read < count; read += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return fail(DAMAGED);
    entries.push(readEntry(bytes, view, { at, shift }));
    at +=
      ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return ok(entries);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function startsAsZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === FIRST;
}

interface Place {
  readonly at: number;
  /** How far everything lies behind where the table says, in a zip with something before it. */
  readonly shift: number;
}

function readEntry(bytes: Uint8Array, view: DataView, { at, shift }: Place): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const length = view.getUint16(at + 28, true);
  const madeBy = view.getUint16(at + 4, true) >>> 8;
  const rights = view.getUint32(at + 38, true) >>> 16;
  const name = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + length);
  return {
    path: nameOf(name, (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true) + shift,
    locked: (flags & 1) !== 0,
    link: madeBy === UNIX && (rights & 0xf000) === LINK,
  };
}

/** Most programs write UTF-8 and half of them forget to say so. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replaceAll('\\', '/');
  }
}
