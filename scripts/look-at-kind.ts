import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { makeLibrary } from '../src/app/library';
import { loadReading } from '../src/app/reading';
import { beginResource } from '../src/kinds/begin';
import type { Kind } from '../src/kinds/contract';
import { composePages } from '../src/kinds/pages';
import { parseTemplate, startFromTemplate } from '../src/kinds/template';
import type { Resource } from '../src/model/resource';
import { sceneToSvg } from '../src/paint/svg/sceneToSvg';
import { readFonts } from '../tests/support/fonts';
import { loadLibrary } from '../tests/support/library';

/**
 * A kind to look over, a PNG a page: `npx tsx scripts/look-at-kind.ts <kind> <folder> [--words "a, b"] [--text "We eat."] [--purpose base]
 * [--settings '{"task": "sort"}'] [--page '{"paper": "A5", "orientation": "portrait"}'] [--dpi 60]` draws it empty and at its three levels; with `--template <file>` just that. Needs `npm run assets` first.
 */
const DAY = 'register, phonics, maths, snack, playtime, lunch, story, home time';
const MM_PER_INCH = 25.4;
/** What the cut-down fonts call themselves, for the rasteriser knows them by that. */
const FACES = {
  Andika: 'Cuecraft Reader A',
  Lexend: 'Cuecraft Reader L',
  'Atkinson Hyperlegible Next': 'Cuecraft Reader H',
  OpenDyslexic: 'Cuecraft Reader D',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'string', default: DAY },
    purpose: { type: 'string', default: 'board' },
    dpi: { type: 'string', default: '60' },
    template: { type: 'string' },
    text: { type: 'string' },
    /** Laid over the content, also over that of a template. */
    settings: { type: 'string', default: '{}' },
    /** Laid over the page. */
    page: { type: 'string', default: '{}' },
  },
});
const [name = '', folder = '.cache/looks'] = positionals;
const { kind } = (await import(`../src/kinds/${name}/kind.ts`)) as { readonly kind: Kind };
const built = loadLibrary();
const library = makeLibrary(built.catalogue, built.shapes);
await loadReading();
const fonts = readFonts();
const purpose = values.purpose === 'base' ? 'base' : 'board';
let last = 0;
const makeId = () => {
  last += 1;
  return `card-${last}`;
};

const reader = {
  pictureFor: library.pictureFor,
  read: library.read,
  others: () => [],
  makeId,
};

mkdirSync(folder, { recursive: true });
if (values.template === undefined) drawLevels();
else drawTemplate(values.template);

function drawLevels(): void {
  const words = values.words.split(',').map((label) => ({ label: label.trim(), time: null, endTime: null }));
  const blank = kind.start();
  const typed = kind.fromLines(blank.content, words, { pictureFor: library.pictureFor, makeId });
  const content =
    values.text === undefined ? typed : (kind.prose?.withText(blank.content, values.text, reader) ?? typed);
  draw('blank', beginResource(kind, blank, naming()));
  kind.levels.forEach((level, at) => {
    draw(`level-${at + 1}`, beginResource(kind, level.apply({ ...blank, content }), naming()));
  });
}

function drawTemplate(path: string): void {
  const template = parseTemplate(JSON.parse(readFileSync(path, 'utf8')));
  if (!template.ok) throw new Error(template.problem);
  draw(`template-${template.value.id}`, startFromTemplate(template.value, kind, { makeId, now: () => 0 }));
}

function naming() {
  return { id: makeId(), title: kind.name, now: 0 };
}

function laidOver(resource: Resource): Resource {
  const content = { ...(resource.content as object), ...JSON.parse(values.settings) };
  return { ...resource, content, page: { ...resource.page, ...JSON.parse(values.page) } };
}

function draw(what: string, plain: Resource): void {
  const resource = laidOver(plain);
  const wish = {
    fonts,
    purpose,
    slotGrowth: purpose === 'base' ? 8 : 0,
    creditFor: library.creditFor,
  } as const;
  composePages(kind, resource, wish).forEach((scene, at) => {
    const svg = Object.entries(FACES).reduce(
      (before, [face, own]) => before.replaceAll(`font-family="${face}"`, `font-family="${own}"`),
      sceneToSvg(scene, library.pictures, what),
    );
    const width = Math.round((scene.width / MM_PER_INCH) * Number(values.dpi));
    const png = new Resvg(svg, {
      background: '#ffffff',
      fitTo: { mode: 'width', value: width },
      font: { fontDirs: ['public/assets/fonts'], loadSystemFonts: true, defaultFontFamily: FACES.Andika },
    })
      .render()
      .asPng();
    const file = join(folder, `${kind.id}-${what}-${at + 1}.png`);
    writeFileSync(file, png);
    console.log(file);
  });
}
