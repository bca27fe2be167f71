import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { makeLibrary } from '../../src/app/library';
import { beginResource } from '../../src/kinds/begin';
import type { Kind, Setting, Start } from '../../src/kinds/contract';
import { composePages } from '../../src/kinds/pages';
import { parseTemplate, startFromTemplate, type Template } from '../../src/kinds/template';
import type { Resource } from '../../src/model/resource';
import type { Scene } from '../../src/scene/nodes';
import { readFonts } from '../../tests/support/fonts';
import { loadLibrary } from '../../tests/support/library';

const ROOT = new URL('../../', import.meta.url);
const BASE_GROWTH = 8;

/** What a board is filled with beyond the kind's own sample. */
const SCHOOL_WORDS = [
  'register',
  'phonics',
  'maths',
  'snack',
  'playtime',
  'lunch',
  'story time',
  'home time',
];

/** One way to see a kind: blank, at a level, or made from a template. */
export interface Work {
  readonly name: string;
  readonly kind: Kind;
  readonly resource: Resource;
}

const built = loadLibrary();
export const library = makeLibrary(built.catalogue, built.shapes);
const fonts = readFonts();
let last = 0;

function makeId(): string {
  last += 1;
  return `made-${last}`;
}

/** Every kind there is, or the ones named. */
export async function findKinds(names: readonly string[]): Promise<readonly Kind[]> {
  const folders = readdirSync(new URL('src/kinds/', ROOT)).filter(
    (name) =>
      existsSync(new URL(`src/kinds/${name}/kind.ts`, ROOT)) && (names.length === 0 || names.includes(name)),
  );
  return Promise.all(
    folders.map(
      async (name) => ((await import(`../../src/kinds/${name}/kind.ts`)) as { readonly kind: Kind }).kind,
    ),
  );
}

/** A kind blank, at each level with words in it, and as every template of it. */
export function worksOf(kind: Kind): readonly Work[] {
  const start = kind.start();
  const filled = {
    ...start,
    content: kind.fromLines(start.content, linesFor(kind), { pictureFor: library.pictureFor, makeId }),
  };
  return [
    { name: 'Blank', kind, resource: begun(kind, start) },
    ...kind.levels.map((level) => ({ name: level.name, kind, resource: begun(kind, level.apply(filled)) })),
    ...templatesOf(kind.id).map((template) => ({
      name: `${template.id} ${template.title}`,
      kind,
      resource: startFromTemplate(template, kind, { makeId, now: () => 0 }),
    })),
  ];
}

/** What comes out of the printer, the loose cards aside. */
export function pagesOf({ kind, resource }: Work, purpose: Setting['purpose']): readonly Scene[] {
  const slotGrowth = purpose === 'base' ? BASE_GROWTH : 0;
  return composePages(kind, resource, { fonts, purpose, slotGrowth, creditFor: library.creditFor });
}

function begun(kind: Kind, start: Start<unknown>): Resource {
  return beginResource(kind, start, { id: kind.id, title: kind.name, now: 0 });
}

function linesFor(kind: Kind) {
  const words = [...new Set([...kind.sample, ...SCHOOL_WORDS])].slice(0, kind.most);
  return words.map((label) => ({ label, time: null, endTime: null }));
}

function templatesOf(kind: string): readonly Template[] {
  const folder = new URL(`templates/${kind}/`, ROOT);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const template = parseTemplate(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!template.ok) throw new Error(`templates/${kind}/${file}: ${template.problem}`);
    return template.value;
  });
}
