import { resolve } from 'node:path';
import { build } from 'vite';
import { serve } from '../../scripts/serve.mjs';

const ROOT = resolve(import.meta.dirname, 'harness');
const OUT = resolve(import.meta.dirname, '../../.cache/harness');

/** Builds and serves the page that puts the painters side by side. */
export async function serveHarness(): Promise<{ readonly address: string; readonly close: () => void }> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    publicDir: resolve(import.meta.dirname, '../../public'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: OUT, emptyOutDir: true, target: 'es2022', minify: false, chunkSizeWarningLimit: 9000 },
  });
  const { server, address } = await serve(0, OUT);
  return { address, close: () => server.close() };
}
