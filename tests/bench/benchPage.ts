import { resolve } from 'node:path';
import { build } from 'vite';
import { serve } from '../../scripts/serve.mjs';

const ROOT = resolve(import.meta.dirname, 'page');
const OUT = resolve(import.meta.dirname, '../../.cache/bench/page');

export interface BenchPage {
  readonly address: string;
  readonly close: () => void;
}

/** Builds and serves the page on which the plain ways of doing things are measured. */
export async function serveBenchPage(): Promise<BenchPage> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    publicDir: resolve(import.meta.dirname, '../../public'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: OUT, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 9000 },
  });
  const { server, address } = await serve(0, OUT);
  return { address, close: () => server.close() };
}
