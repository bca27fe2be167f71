import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/** jsPDF offers to load these for HTML and canvas input, which we never give it: 390 kB that nobody need fetch. */
const NEVER_CALLED = ['html2canvas', 'dompurify', 'canvg'];
const NOTHING = '\0nothing';
const BYTES_PER_MB = 1024 * 1024;
const PAPER = '#f6f2e9';
const TEAL = '#0f6460';

export default defineConfig({
  // Relative addresses throughout: the built folder works from any host and any path below it.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [leaveOut(NEVER_CALLED), letDevServerStyle(), offline()],
  // One group only, and that of what the first script needs anyway: with two dozen kinds that share parts of it the bundler
  // would hand it out in sixty small files. All else is parted by what home, editor and print import on demand. (A group
  // made by hand of anything else draws the bundler's own runtime in, so that home would fetch jsPDF: measured.)
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: (id, context) =>
                isNeededFirst(id, (one) => context.getModuleInfo(one)) ? 'first' : null,
            },
          ],
        },
      },
    },
    // A budget of its own, measured in tests/bench, takes the place of this warning.
    chunkSizeWarningLimit: 1000,
  },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.ts', 'scripts/**/*.test.ts'],
  },
});

type ModuleInfo = (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;

/** Whether a module is reached from the app's own start without anything being fetched on demand. */
function isNeededFirst(id: string, infoOf: ModuleInfo, passed = new Set<string>()): boolean {
  if (passed.has(id)) return false;
  passed.add(id);
  const info = infoOf(id);
  if (!info) return false;
  return info.isEntry || info.importers.some((importer) => isNeededFirst(importer, infoOf, passed));
}

function leaveOut(packages: readonly string[]): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id) => (packages.includes(id) ? NOTHING : null),
    load: (id) => (id === NOTHING ? 'export default undefined;' : null),
  };
}

/** While developing, styles arrive in inline elements, which our content security policy rightly forbids. */
function letDevServerStyle(): Plugin {
  return {
    name: 'let-dev-server-style',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ''),
  };
}

function offline(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Cuecraft',
      short_name: 'Cuecraft',
      description: 'Visual supports for pupils, from typed to printed in half a minute. Works offline.',
      lang: 'en-GB',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: TEAL,
      background_color: PAPER,
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,ttf,json,txt,svg,png,woff2,wasm,bin}'],
      maximumFileSizeToCacheInBytes: 8 * BYTES_PER_MB,
      // The very first visit, too, is served from the store as soon as that is full: the network may go at any time.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
    },
  });
}
