import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from '../src/scene/nodes';
import { findKinds, pagesOf, type Work, worksOf } from './gallery/studio';
import { thumbnailSvg } from './gallery/thumbnail';

/**
 * Every kind to look over, blank, at each level and as each template, a thumbnail for each page:
 * `npx tsx scripts/gallery.ts [folder] [--kind=<id>] [--base]`. `--base` adds the empty slots for loose cards. Needs `npm run assets` first.
 */
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'gallery';
const names = args.flatMap((arg) => (arg.startsWith('--kind=') ? [arg.slice('--kind='.length)] : []));
const purposes = args.includes('--base') ? (['board', 'base'] as const) : (['board'] as const);

interface Thumbnail {
  readonly file: string;
  readonly caption: string;
}

const kinds = await findKinds(names);
mkdirSync(folder, { recursive: true });
const sections = kinds.map((kind) => {
  rmSync(join(folder, kind.id), { recursive: true, force: true });
  mkdirSync(join(folder, kind.id));
  const thumbnails = worksOf(kind).flatMap(thumbnailsOf);
  console.log(`${kind.id}: ${thumbnails.length} pages`);
  return section(kind.name, thumbnails);
});
writeFileSync(join(folder, 'index.html'), page(sections));
console.log(`They are in ${join(folder, 'index.html')}`);
// The library makes its search in a while, and nobody searches here.

process.exit();

function thumbnailsOf(work: Work): readonly Thumbnail[] {
  return purposes.flatMap((purpose) => {
    const scenes = pagesOf(work, purpose);
    return scenes.map((scene, at) => {
      const of = scenes.length > 1 ? `, page ${at + 1} of ${scenes.length}` : '';
      const caption = `${work.name}${purpose === 'base' ? ', base' : ''}${of}`;
      const { paper, orientation } = work.resource.page;
      return thumbnail(scene, work, `${caption} (${paper} ${orientation})`);
    });
  });
}

function thumbnail(scene: Scene, { kind }: Work, caption: string): Thumbnail {
  const name = caption
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const file = `${kind.id}/${name}.svg`;
  writeFileSync(join(folder, file), thumbnailSvg(scene, caption));
  return { file, caption };
}

function section(name: string, thumbnails: readonly Thumbnail[]): string {
  const figures = thumbnails.map(
    ({ file, caption }) =>
      `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="${escaped(caption)}"></a><figcaption>${escaped(caption)}</figcaption></figure>`,
  );
  return `<section><h2>${escaped(name)}</h2><div>${figures.join('\n')}</div></section>`;
}

function page(parts: readonly string[]): string {
  const style = `body{font:15px system-ui;margin:2rem;background:#eceae4}div{display:flex;flex-wrap:wrap;gap:1.25rem;align-items:start}
figure{margin:0;max-width:26rem}img{height:20rem;max-width:100%;background:#fff;box-shadow:0 1px 4px #0003}figcaption{color:#444}`;
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Cuecraft gallery</title><style>${style}</style>
<h1>Cuecraft gallery</h1>
${parts.join('\n')}</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
