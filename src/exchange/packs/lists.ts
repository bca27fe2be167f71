import { fail, ok, type Result } from '../../base/result';
import { readTable } from '../files/readTable';
import { plainText, stemOf } from './names';

/** What a list says of one picture. */
export interface Listed {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly tags: readonly string[];
  readonly category: string;
  /** Marked as not for children. */
  readonly adult: boolean;
  readonly licence: string;
  readonly maker: string;
}

/** A list of names, its rows by the key of the file they speak of. */
export interface NameList {
  readonly path: string;
  readonly rows: ReadonlyMap<string, Listed>;
  /** Columns that say something. The list that says most is asked first. */
  readonly says: number;
}

type Meaning = 'name' | 'synonyms' | 'tags' | 'category' | 'rated' | 'licence' | 'maker';

const HEADS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:rated|rating|adult|nsfw|sensitive|mature|explicit)$/u, 'rated'],
  [/^(?:category|categories|group|groups|folder|topic|theme|kategoria|luokka|ryhmä)$/u, 'category'],
  [/^(?:tags?|keywords?|avainsanat)$/u, 'tags'],
  [/^(?:synonyms?|aliases|alias|also|other ?names?|alternatives?)$/u, 'synonyms'],
  [/^(?:licen[cs]e|rights)$/u, 'licence'],
  [/^(?:author|artist|maker|credit|credits|attribution|creator)$/u, 'maker'],
  [
    /^(?:name|label|word|words|title|text|gloss|caption|meaning|nimi|sana|nom|nombre|enw|nazwa|titel)$/u,
    'name',
  ],
  [/^(?:symbol|name|label|word|text|gloss)[-_ ](?!id$)(?:[a-z]{2}|english|finnish|welsh|polish)$/u, 'name'],
  [/^(?!id$|no$|nr$)(?:[a-z]{2}|english|finnish|suomi|welsh|cymraeg|polish|polski)$/u, 'name'],
];
/** Rows that must speak of a file before a column is taken for the one that names files. */
const LEAST_MATCHES = 1;
const DEEPEST_JSON = 20;
const LONGEST_JSON = 12_000_000;
const MOST_TAGS = 24;

const TOO_DEEP = 'This list is too deeply nested to be a list of names.';
const NO_JSON = 'This list can’t be read: it is broken.';

/** A picture's key: its name alone, in small letters, so that a list may leave out folders and endings. */
export function keyOfFile(path: string): string {
  const trimmed = path.trim().replaceAll('\\', '/');
  return (/\.(?:svg|png|jpe?g|webp)$/iu.test(trimmed) ? stemOf(trimmed) : (trimmed.split('/').at(-1) ?? ''))
    .normalize('NFC')
    .toLowerCase();
}

/** A list as a table or as JSON. Empty rows where it speaks of none of these files. */
export function readList(path: string, text: string, keys: ReadonlySet<string>): Result<NameList> {
  const isJson = /\.json$/iu.test(path);
  const table = isJson ? tableOfJson(text) : ok(readTable(text));
  return table.ok ? ok(listFrom(path, table.value, keys)) : table;
}

function listFrom(path: string, table: readonly (readonly string[])[], keys: ReadonlySet<string>): NameList {
  const [head = [], ...body] = table;
  const width = Math.max(0, ...table.slice(0, 50).map((row) => row.length));
  const matches = Array.from({ length: width }, (_, column) =>
    body.reduce((sum, row) => sum + (keys.has(keyOfFile(row[column] ?? '')) ? 1 : 0), 0),
  );
  const fileColumn = matches.indexOf(Math.max(LEAST_MATCHES, ...matches));
  if (fileColumn < 0) return { path, rows: new Map(), says: 0 };
  const meanings = head.map((cell, column) => (column === fileColumn ? null : meaningOf(cell)));
  const rows = new Map<string, Listed>();
  for (const row of body) {
    const key = keyOfFile(row[fileColumn] ?? '');
    if (keys.has(key) && !rows.has(key)) rows.set(key, listedFrom(row, meanings));
  }
  return { path, rows, says: meanings.filter((meaning) => meaning !== null).length };
}

function meaningOf(head: string): Meaning | null {
  const plain = head.normalize('NFC').trim().toLowerCase();
  return HEADS.find(([means]) => means.test(plain))?.[1] ?? null;
}

function listedFrom(row: readonly string[], meanings: readonly (Meaning | null)[]): Listed {
  const cells = (meaning: Meaning) =>
    row.filter((cell, column) => meanings[column] === meaning && cell !== '').map(plainText);
  const [name = '', ...more] = cells('name');
  return {
    name,
    synonyms: [...more, ...cells('synonyms').flatMap((cell) => parted(cell, /[,;|]/u))].slice(0, MOST_TAGS),
    tags: cells('tags')
      .flatMap((cell) => parted(cell, /[,;|]/u.test(cell) ? /[,;|]/u : /\s+/u))
      .slice(0, MOST_TAGS),
    category: cells('category').join(' '),
    adult: cells('rated').some((cell) => !/^(?:0|no|none|false|n|all|child|children|u|pg)$/iu.test(cell)),
    licence: cells('licence')[0] ?? '',
    maker: cells('maker')[0] ?? '',
  };
}

function parted(cell: string, at: RegExp): readonly string[] {
  return cell
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A list of records, or names by file, as a table with a head. */
function tableOfJson(text: string): Result<readonly (readonly string[])[]> {
  if (text.length > LONGEST_JSON || depthOf(text) > DEEPEST_JSON) return fail(TOO_DEEP);
  const value = parsed(text);
  if (!value.ok) return value;
  const records = recordsIn(value.value);
  const heads = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return ok([heads, ...records.map((record) => heads.map((head) => cellOf(record[head])))]);
}

function parsed(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return fail(NO_JSON);
    throw error;
  }
}

/** Counted before anything is parsed. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted && char === '\\') at += 1;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '[' || char === '{')) depth += 1;
    else if (!quoted && (char === ']' || char === '}')) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

type Json = Readonly<Record<string, unknown>>;

function recordsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  const inside = Object.values(value).find((one) => Array.isArray(one) && one.some(isRecord));
  if (inside) return (inside as readonly unknown[]).filter(isRecord);
  return Object.entries(value).map(([file, told]) =>
    isRecord(told) ? { file, ...told } : { file, name: cellOf(told) },
  );
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one !== 'object').join(', ');
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
