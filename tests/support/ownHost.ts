import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../scripts/serve.mjs';

const DIST = resolve(import.meta.dirname, '../../dist');

/** A folder of a test's own, gone when the test is over. */
export class OwnFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'cuecraft-'));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The built app on a host of its own, where a test may bring out a new version of it. */
export async function hostCopy(folder: OwnFolder): Promise<Host> {
  cpSync(DIST, folder.path, { recursive: true });
  return host(folder.path);
}

export interface Host {
  readonly address: string;
  /** Puts a version there that differs by one comment. */
  readonly bringOutNewVersion: () => void;
  readonly close: () => void;
}

export async function host(folder: string): Promise<Host> {
  const { server, address } = await serve(0, folder);
  return {
    address,
    bringOutNewVersion: () => appendFileSync(join(folder, 'sw.js'), '\n// A newer version.\n'),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
