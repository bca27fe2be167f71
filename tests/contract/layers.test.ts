import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = dirname(dirname(createRequire(import.meta.url).resolve('typescript/package.json')));
const DEPCRUISE = join(PACKAGES, 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const TSC = join(PACKAGES, 'typescript', 'bin', 'tsc');
const TIMEOUT_MS = 60_000;

/** What must be refused, and by which rule. The last two are found only where JSX and types are truly read. */
const PLANTED: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['base/planted.ts', "import '../model/card';", 'base-imports-only-what-it-may'],
  ['model/planted.ts', "import '../scene/nodes';", 'model-imports-only-what-it-may'],
  ['scene/planted.ts', "export * from '../symbols/symbol';", 'scene-imports-only-what-it-may'],
  ['kinds/board/planted.ts', "import '../../ui/Button';", 'kinds-imports-only-what-it-may'],
  ['kinds/board/Panel.tsx', "import '../../storage/drafts';", 'panel-imports-only-what-it-may'],
  ['kinds/board/kind.ts', "import '../story/kind';", 'no-kind-imports-a-kind'],
  ['kinds/story/kind.ts', '', ''],
  ['print/planted.ts', "import '../kinds/story/kind';", 'no-shared-part-imports-a-kind'],
  ['screens/home/Home.tsx', "import '../editor/Editor';", 'no-screen-imports-a-screen'],
  [
    'screens/editor/Editor.tsx',
    "export const load = () => import('../../kinds/story/kind');",
    'screens-imports-only-what-it-may',
  ],
  ['storage/drafts.ts', "import '../app/offline';", 'nothing-imports-app'],
  ['print/konva.ts', "import Konva from 'konva'; export { Konva };", 'konva-only-in-its-place'],
  ['ui/hook.ts', "import { useState } from 'react'; export { useState };", 'react-only-in-its-place'],
  ['app/save.ts', "import { jsPDF } from 'jspdf'; export { jsPDF };", 'jspdf-only-in-its-place'],
  ['app/store.ts', "import { openDB } from 'idb'; export { openDB };", 'idb-only-in-its-place'],
  ['app/join.ts', "import { shape } from 'harfbuzzjs'; export { shape };", 'harfbuzz-only-in-its-place'],
  ['exchange/planted.ts', "import '../scene/nodes';", 'exchange-imports-only-what-it-may'],
  [
    'app/unzip.ts',
    "import { inflateSync } from 'fflate'; export { inflateSync };",
    'fflate-only-in-its-place',
  ],
  [
    'storage/read.ts',
    "import { DOMParser } from '@xmldom/xmldom'; export { DOMParser };",
    'xmldom-only-in-its-place',
  ],
  ['words/one.ts', "import './two';", 'no-cycle'],
  ['helpers/planted.ts', "import '../base/result';", 'no-stray-file'],
  [
    'scene/types.ts',
    "import type { Card } from '../model/card'; export type X = Card;",
    'scene-imports-only-what-it-may',
  ],
  [
    'ui/Button.tsx',
    "import { a } from '../words/one'; export const B = () => <><p>{a}</p></>;",
    'ui-imports-only-what-it-may',
  ],
];
/** What the planted files reach for, and what is allowed. */
const INNOCENT: Readonly<Record<string, string>> = {
  'words/two.ts': "import './one';",
  'base/result.ts': 'export type Result = string;',
  'model/card.ts': "import type { Result } from '../base/result'; export type Card = Result;",
  'scene/nodes.ts': "import type { Result } from '../base/result'; export type Node = Result;",
  'symbols/symbol.ts': 'export type SymbolId = string;',
  'kinds/open.ts': "import type { Card } from '../model/card'; export type Open = Card;",
  'app/offline.ts': "import '../kinds/open';",
  'screens/parts/Picture.tsx': 'export const Picture = () => <svg />;',
  'screens/bin/Bin.tsx': "import '../parts/Picture'; import '../../kinds/contract';",
  'kinds/contract.ts': '',
  'ui/field.ts': '',
  'kinds/story/Fields.tsx': "import '../../ui/field';",
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let folder = '';
let violations: readonly Violation[] = [];

beforeAll(async () => {
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  folder = await mkdtemp(join(ROOT, '.cache', 'layers-'));
  await copyFile(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  await copyFile(join(ROOT, 'tsconfig.pure.json'), join(folder, 'tsconfig.pure.json'));
  for (const [file, code] of [...PLANTED, ...Object.entries(INNOCENT)]) await plant(`src/${file}`, code);
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const { output } = await run(DEPCRUISE, ['--config', config, '--output-type', 'json', 'src']);
  violations = JSON.parse(output).summary.violations;
}, TIMEOUT_MS);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(PLANTED.filter(([, , rule]) => rule !== ''))(
  '%s, which says %j, is refused: %s',
  (file, _, rule) => {
    const rules = violations
      .filter(({ from }) => from === `src/${file}`)
      .map((violation) => violation.rule.name);

    expect(rules).toContain(rule);
  },
);

test.each(Object.keys(INNOCENT))('%s is let through', (file) => {
  expect(violations.filter(({ from }) => from === `src/${file}`)).toEqual([]);
});

test(
  'the pure ground may not reach for the page or for Node',
  async () => {
    await rm(join(folder, 'src'), { recursive: true });
    await plant('src/scene/fine.ts', 'export const half = (n: number): number => n / 2;');
    await plant('src/scene/page.ts', 'export const title = document.title;');
    await plant('src/kinds/board/compose.ts', 'export const folder = process.cwd();');

    const { code, output } = await run(TSC, ['-p', 'tsconfig.pure.json', '--pretty', 'false']);

    expect(code).not.toBe(0);
    expect(output).toMatch(/src\/scene\/page\.ts.*Cannot find name 'document'/u);
    expect(output).toMatch(/src\/kinds\/board\/compose\.ts.*Cannot find name 'process'/u);
    expect(output).not.toContain('fine.ts');
  },
  TIMEOUT_MS,
);

async function plant(path: string, code: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), code);
}

function run(script: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: folder }, (error, output) => {
      resolve({ code: error ? Number(error.code) : 0, output });
    });
  });
}
