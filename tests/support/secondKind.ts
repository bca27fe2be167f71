import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const NEEDED = [
  'src',
  'templates',
  'public',
  'symbols',
  'scripts',
  'tests',
  'index.html',
  'package.json',
  'vite.config.ts',
  'playwright.config.ts',
  'tsconfig.json',
  '.dependency-cruiser.cjs',
];

/** Copies the whole project, and in the copy one kind: a new folder of another id and name, and not a line elsewhere. */
export function addKindByCopying(folder: string, kind: { readonly id: string; readonly name: string }): void {
  for (const name of NEEDED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const copy = join(folder, 'src/kinds', kind.id);
  cpSync(join(ROOT, 'src/kinds/visual-timetable'), copy, { recursive: true });
  const file = join(copy, 'about.ts');
  const renamed = readFileSync(file, 'utf8')
    .replace("id: 'visual-timetable'", `id: '${kind.id}'`)
    .replace("name: 'Visual timetable'", `name: '${kind.name}'`);
  writeFileSync(file, renamed);
}

/** Runs a tool of the project in `folder`; gives what it said if it failed, else nothing. */
export function runTool(folder: string, script: string, ...args: readonly string[]): Promise<string> {
  const tool = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: folder });
  let said = '';
  tool.stdout.on('data', (part) => {
    said += part;
  });
  tool.stderr.on('data', (part) => {
    said += part;
  });
  return new Promise((done) => tool.on('close', (code) => done(code === 0 ? '' : `${script}: ${said}`)));
}
