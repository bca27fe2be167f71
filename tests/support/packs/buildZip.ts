import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/exchange/files/crc32';

/** One file of a zip made for a test, and every way in which it may lie. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array | string;
  readonly store?: boolean;
  readonly method?: number;
  /** Said to be locked. */
  readonly locked?: boolean;
  /** Made on Unix with these rights, as in `0o120777` for a link. */
  readonly rights?: number;
  /** Said of itself, instead of the truth. */
  readonly says?: { readonly size?: number; readonly crc?: number; readonly compressedSize?: number };
  /** Points to the file of this place instead of one of its own, as zips do that overlap themselves. */
  readonly sameAs?: number;
}

const UTF8 = 0x800;

/** A zip byte by byte, so that it may be as wrong as those met in the wild. */
export function buildZip(parts: readonly ZipPart[], { comment = '' } = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const part of parts) {
    const start = part.sameAs === undefined ? offset : (starts[part.sameAs] ?? 0);
    starts.push(start);
    const shared = part.sameAs === undefined ? part : parts[part.sameAs];
    const { local, central } = headers({ ...part, ...shared, name: part.name }, start);
    directory.push(central);
    if (part.sameAs === undefined) {
      chunks.push(local);
      offset += local.length;
    }
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Uint8Array.from(Buffer.concat([...chunks, table, end, Buffer.from(comment)]));
}

function headers(part: ZipPart, start: number): { local: Buffer; central: Buffer } {
  const bytes = Buffer.from(part.bytes);
  const name = Buffer.from(part.name);
  const packed = part.store ? bytes : deflateRawSync(bytes, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE((part.locked ? 1 : 0) | (typeof part.name === 'string' ? UTF8 : 0), 2);
  fields.writeUInt16LE(part.method ?? (part.store ? 0 : 8), 4);
  fields.writeUInt32LE(part.says?.crc ?? crc32(bytes), 10);
  fields.writeUInt32LE(part.says?.compressedSize ?? packed.length, 14);
  fields.writeUInt32LE(part.says?.size ?? bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const signature = (value: number) => {
    const four = Buffer.alloc(4);
    four.writeUInt32LE(value);
    return four;
  };
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((part.rights ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(start, 10);
  const madeBy = Buffer.from([20, part.rights === undefined ? 0 : 3]);
  return {
    local: Buffer.concat([signature(0x04034b50), fields, name, packed]),
    central: Buffer.concat([signature(0x02014b50), madeBy, fields, rest, name]),
  };
}
