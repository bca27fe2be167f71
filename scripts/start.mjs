import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, installMissing, npm, ROOT } from './packages.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;
const SOURCES = [
  'src',
  'symbols',
  'templates',
  'scripts/assets',
  'public/icons',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

checkNode();
installMissing();
buildIfNeeded();
const address = await serveOnFreePort();
console.log(`\nCuecraft is ready: ${address}  (stop with Ctrl+C)`);

function buildIfNeeded() {
  const built = join(ROOT, 'dist', 'sw.js');
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(newestIn))) return;
  console.log('Building Cuecraft ...');
  if (npm(['run', '--silent', 'build']) !== 0) {
    console.error('The build did not work: see above.');
    process.exit(1);
  }
}

/** When the newest file at or below a path was changed; 0 where there is none. */
function newestIn(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return 0;
  const { mtimeMs } = statSync(full);
  if (!statSync(full).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(full).map((name) => newestIn(join(path, name))));
}

async function serveOnFreePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    try {
      return (await serve(port)).address;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  console.error(
    `No free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1}: close another server and try again.`,
  );
  process.exit(1);
}
