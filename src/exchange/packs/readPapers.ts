import { decodeText } from '../files/decodeText';
import type { RefusedFile } from './draft';
import { type PackLicenceId, readLicence } from './licences';
import { LARGEST_LIST } from './limits';
import { keyOfFile, type NameList, readList } from './lists';
import { endingOf, stemOf } from './names';
import type { Source } from './sources';

/** What a pack says of itself and of its pictures. */
export interface Papers {
  /** Those that say most come first. */
  readonly lists: readonly NameList[];
  readonly licence: PackLicenceId | null;
  readonly maker: string;
  readonly refused: readonly RefusedFile[];
}

const LISTS = new Set(['csv', 'tsv', 'json']);
const ABOUT = /^(?:licen[cs]e|copying|readme|about|credits?)/iu;
const TOO_LARGE = 'This list is far too large.';
/** Read of a paper that may go on for pages. */
const LETTERS_READ = 20_000;

export function isPaper(path: string): boolean {
  return LISTS.has(endingOf(path)) || ['txt', 'md', ''].includes(endingOf(path));
}

export async function readPapers(papers: readonly Source[], pictures: readonly Source[]): Promise<Papers> {
  const keys = new Set(pictures.map(({ path }) => keyOfFile(path)));
  const lists: NameList[] = [];
  const refused: RefusedFile[] = [];
  const about: { readonly path: string; readonly text: string }[] = [];
  for (const { path, open } of papers) {
    const isList = LISTS.has(endingOf(path));
    if (!isList && !ABOUT.test(stemOf(path))) continue;
    const bytes = await open();
    if (!bytes.ok || bytes.value.length > LARGEST_LIST) {
      refused.push({ path, because: bytes.ok ? TOO_LARGE : bytes.problem });
      continue;
    }
    const text = decodeText(bytes.value);
    if (!isList) about.push({ path, text: text.slice(0, LETTERS_READ) });
    const list = isList ? readList(path, text, keys) : null;
    if (list?.ok && list.value.rows.size > 0) lists.push(list.value);
    if (list && !list.ok) refused.push({ path, because: list.problem });
  }
  lists.sort((a, b) => b.says - a.says || b.rows.size - a.rows.size);
  return { lists, refused, ...whatIsSaid(about, lists) };
}

/** The licence file knows best, then the read-me, then the list. */
function whatIsSaid(
  about: readonly { readonly path: string; readonly text: string }[],
  lists: readonly NameList[],
): Pick<Papers, 'licence' | 'maker'> {
  const isLicence = (path: string) => /^(?:licen[cs]e|copying)/iu.test(stemOf(path));
  const read = [...about]
    .sort((a, b) => Number(isLicence(b.path)) - Number(isLicence(a.path)))
    .map(({ text }) => readLicence(text));
  const [row] = lists.flatMap(({ rows }) =>
    [...rows.values()].filter(({ licence, maker }) => licence || maker),
  );
  return {
    licence: read.find(({ licence }) => licence)?.licence ?? (row ? readLicence(row.licence).licence : null),
    maker: read.find(({ maker }) => maker !== '')?.maker ?? row?.maker ?? '',
  };
}
