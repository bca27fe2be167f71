import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for the tests: the one CUECRAFT_CHROMIUM names, Playwright's own if it was downloaded, or an installed
 * Chrome or Chromium. Null when there is none.
 */
export async function findBrowser() {
  const named = process.env.CUECRAFT_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CUECRAFT_CHROMIUM is ${named}, but there is no such file.`);
  }
  const { chromium } = await import('@playwright/test');
  const places = [chromium.executablePath(), ...COMMANDS.map(onPath), ...USUAL_PLACES];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** Finds a browser or, on Debian as root, installs one. Null when there is none to be had. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.platform !== 'linux' || process.getuid() !== 0 || !onPath('apt-get')) return null;
  console.log('No browser found: installing Chromium with apt-get ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    if (spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status !== 0) return null;
  }
  return findBrowser();
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}
