import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { serve } from '../../scripts/serve.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
/** A folder of the benchmark's own: a build for other ends, meanwhile, changes nothing here. */
const OUT = resolve(ROOT, '.cache/bench/app');
/** What a host would not compress again. */
const PACKED_ALREADY = ['.png', '.woff2'];

export interface ServedApp {
  readonly address: string;
  readonly folder: string;
  readonly close: () => void;
}

/** Builds the app as `npm run build` does and serves it; `built` names a folder that holds a build already. */
export async function serveApp(built: string | null): Promise<ServedApp> {
  const folder = built === null ? OUT : resolve(built);
  if (built === null) {
    const assets = spawnSync('npm', ['run', '--silent', 'assets'], { cwd: ROOT, stdio: 'inherit' });
    if (assets.status !== 0) throw new Error('The assets could not be built: see above.');
    await build({ root: ROOT, logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
  }
  const { server, address } = await serve(0, folder);
  return { address, folder, close: () => server.close() };
}

export interface Weight {
  readonly raw: number;
  /** Bytes as a host sends them, gzipped. */
  readonly gz: number;
}

/** What files of the app weigh; paths from the folder served. */
export function weigh(folder: string, paths: readonly string[]): Weight {
  const weights = paths.map((path) => {
    const bytes = readFileSync(join(folder, path));
    const packed = PACKED_ALREADY.includes(extname(path));
    return { raw: bytes.length, gz: packed ? bytes.length : gzipSync(bytes).length };
  });
  return {
    raw: weights.reduce((sum, { raw }) => sum + raw, 0),
    gz: weights.reduce((sum, { gz }) => sum + gz, 0),
  };
}

/** Every file that is kept for working offline, as the built service worker lists them. */
export function keptOffline(folder: string): readonly string[] {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const listed = [...worker.matchAll(/url:"([^"]+)"/gu)].map(([, url]) => url ?? '');
  if (listed.length === 0) throw new Error('sw.js lists no files: has the way it is built changed?');
  return [...new Set(listed)];
}
