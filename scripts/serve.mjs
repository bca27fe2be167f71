import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** This machine only: nobody else on the network is served. */
const HOST = 'localhost';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

/** Everything but pictures: text and fonts are a third of their size in gzip. */
const FOLDS_WELL = /^(text|font)\/|json|wasm|svg/u;

/** Serves a folder as any plain static host would. Gives the address once it is there; fails where the port is taken. */
export function serve(port, folder = DIST) {
  const server = createServer((request, response) => answer(request, response, folder));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve({ server, address: `http://${HOST}:${server.address().port}/` }));
  });
}

function answer(request, response, folder) {
  const file = fileFor(request.url, folder);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const folded = FOLDS_WELL.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(folded ? { 'content-encoding': 'gzip' } : { 'content-length': statSync(file).size }),
  });
  if (request.method === 'HEAD') response.end();
  else if (folded) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

/** The file that an address means, or null. Nothing outside the folder is ever meant. */
function fileFor(url, folder) {
  const path = pathOf(url);
  if (path === null) return null;
  const file = join(folder, normalize(`/${path}`));
  const found = path.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(found) && statSync(found).isFile() ? found : null;
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.argv[2] ?? 4173));
  console.log(address);
}
