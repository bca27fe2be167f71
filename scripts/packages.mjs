import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** Stops with one clear sentence where Node is too old for the tools. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Cuecraft needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
  console.error('Install a newer Node from https://nodejs.org and run the same command again.');
  process.exit(1);
}

/**
 * Installs exactly what the lock file says, unless that is what is there. `npm ci` would refuse wherever a registry lacks
 * the build of some tool for another system, which nobody here would run; `install` leaves it out.
 */
export function installMissing() {
  if (isInstalled()) return;
  console.log('Installing what Cuecraft is built with (once, a minute or so) ...');
  if (npm(['install', '--no-save', '--no-audit', '--no-fund']) !== 0) {
    console.error(
      'Installing did not work: see above. It needs the npm registry; afterwards nothing needs the network.',
    );
    process.exit(1);
  }
}

/** Runs npm with the terminal handed through, and gives its exit code. */
export function npm(args) {
  const own = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: 'inherit' };
  const { status } = own?.endsWith('js')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status ?? 1;
}

/** Compares versions, not times: a fresh clone and a touched lock file both keep what is right. */
function isInstalled() {
  const installedFile = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const installed = packagesIn(installedFile);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !installed[path])) return true;
    return installed[path]?.version === version;
  });
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
