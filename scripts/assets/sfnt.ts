/** A font file's table directory: 12 bytes of header, then 16 for each table. */
const HEADER = 12;
const RECORD = 16;
/** The checksum of a whole font file, written into `head`, makes this sum (OpenType, "Calculating checksums"). */
const MAGIC_SUM = 0xb1b0afba;
const WINDOWS = 3;
const UNICODE = 1;
const BRITISH_ENGLISH = 0x809;

/** Name records by their OpenType number: 1 family, 2 style, 4 full name, 6 PostScript name, 13 licence. */
export type FontNames = Readonly<Record<number, string>>;

/** The same font under other names. Everything but its `name` table and the checksums stays as it was. */
export function renamed(font: Uint8Array, names: FontNames): Uint8Array {
  const tables = readTables(font);
  tables.set('name', nameTable(names));
  return writeTables(font.subarray(0, 4), tables);
}

function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, Uint8Array>();
  for (let at = HEADER; at < HEADER + view.getUint16(4) * RECORD; at += RECORD) {
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const start = view.getUint32(at + 8);
    tables.set(tag, font.slice(start, start + view.getUint32(at + 12)));
  }
  return tables;
}

function nameTable(names: FontNames): Uint8Array {
  const entries = Object.entries(names);
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const textStart = 6 + entries.length * 12;
  const table = Buffer.alloc(textStart);
  table.writeUInt16BE(entries.length, 2);
  table.writeUInt16BE(textStart, 4);
  let offset = 0;
  entries.forEach(([id], at) => {
    const length = texts[at]?.length ?? 0;
    const record = [WINDOWS, UNICODE, BRITISH_ENGLISH, Number(id), length, offset];
    record.forEach((value, part) => {
      table.writeUInt16BE(value, 6 + at * 12 + part * 2);
    });
    offset += length;
  });
  return Buffer.concat([table, ...texts]);
}

function writeTables(version: Uint8Array, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER + sorted.length * RECORD;
  const size = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start);
  const font = Buffer.alloc(size);
  font.set(version);
  writeSearchHints(font, sorted.length);
  let offset = start;
  let headAt = 0;
  sorted.forEach(([tag, bytes], at) => {
    const record = HEADER + at * RECORD;
    font.set(bytes, offset);
    if (tag === 'head') {
      headAt = offset;
      font.writeUInt32BE(0, offset + 8);
    }
    font.write(tag, record, 'latin1');
    font.writeUInt32BE(checksum(font.subarray(offset, offset + padded(bytes.length))), record + 4);
    font.writeUInt32BE(offset, record + 8);
    font.writeUInt32BE(bytes.length, record + 12);
    offset += padded(bytes.length);
  });
  font.writeUInt32BE((MAGIC_SUM - checksum(font)) >>> 0, headAt + 8);
  return font;
}

function writeSearchHints(font: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * RECORD;
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(range, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(count * RECORD - range, 10);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
