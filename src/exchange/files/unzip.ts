import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../../base/result';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most 1,032 bytes of one: a small piece at a time never makes much. */
const PIECE = 16 * 1024;
/** Above this many bytes a file that unpacks to more than so many times its size is a trap. */
const BIG = 1024 * 1024;
const MOST_TIMES = 300;

const LOCKED = 'It is locked with a password.';
const LINK = 'It is only a pointer to some other file.';
const STRANGE = 'It is packed in a way that Cuecraft can’t open.';
const BROKEN = 'It is damaged: it can’t be unpacked.';
const BOMB = 'It would unpack to far more than a picture ever is.';

/** One file out of a zip, unpacked to at most `most` bytes. Nothing that the zip says of itself is believed. */
export function unzip(zip: Uint8Array, entry: ZipEntry, most: number): Result<Uint8Array> {
  if (entry.locked) return fail(LOCKED);
  if (entry.link) return fail(LINK);
  if (entry.method !== STORED && entry.method !== DEFLATED) return fail(STRANGE);
  const packed = packedBytes(zip, entry);
  if (!packed) return fail(BROKEN);
  const limit = Math.min(most, Math.max(BIG, packed.length * MOST_TIMES));
  if (entry.size > limit) return fail(BOMB);
  const bytes = entry.method === STORED ? ok(packed) : inflate(packed, limit);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > limit) return fail(BOMB);
  return crc32(bytes.value) === entry.crc ? bytes : fail(BROKEN);
}

function packedBytes(zip: Uint8Array, { start, compressedSize }: ZipEntry): Uint8Array | null {
  if (start < 0 || start + HEADER_SIZE > zip.length) return null;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(start, true) !== HEADER) return null;
  const from = start + HEADER_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return from + compressedSize <= zip.length ? zip.subarray(from, from + compressedSize) : null;
}

class TooMuch extends Error {}

function inflate(packed: Uint8Array, limit: number): Result<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > limit) throw new TooMuch();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    return fail(error instanceof TooMuch ? BOMB : BROKEN);
  }
  return ok(joined(pieces, size));
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
