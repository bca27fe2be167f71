import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cuecraft-serve-'));
  await mkdir(join(folder, 'dist', 'sub'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'dist', 'index.html'), '<p>home');
  await writeFile(join(folder, 'dist', 'sub', 'sw.js'), '1;');
  ({ server, address } = await serve(0, join(folder, 'dist')));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test('the address of the folder gives its index', async () => {
  const response = await fetch(address);

  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>home');
});

test('a script has the type that browsers insist on', async () => {
  const response = await fetch(`${address}sub/sw.js?v=1`);

  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('what is not there is a 404', async () => {
  expect((await fetch(`${address}nothing.js`)).status).toBe(404);
});

test.each([
  '/../secret.txt',
  '/sub/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%ff',
  '//',
])('nothing outside the folder is served: %s', async (path) => {
  expect(await askPlainly(path)).toMatch(/^HTTP\/1\.1 404/u);
});

/** `fetch` tidies a path before it asks; a hostile client does not. */
function askPlainly(path: string): Promise<string> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), 'localhost', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
