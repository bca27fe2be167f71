import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import type { Bench, Rate } from './bench';
import { installProbe, type Sign } from './probe';

/** Without these, a browser on a closed network keeps asking for its maker's servers. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A tablet as schools have them, px. */
export const WINDOW = { width: 1280, height: 800 };
const PATIENCE = 60_000;
/** Says that every file is on this device. */
const OFFLINE_WORDS = 'works offline';

export async function launch(): Promise<Browser> {
  const found = await findBrowser();
  return chromium.launch({
    ...(found ? { executablePath: found } : {}),
    chromiumSandbox: false,
    args: QUIET,
  });
}

/** A device that has never seen the app. `waitFor` is what `probe.reached` waits for on every page. */
export async function freshDevice(bench: Bench, waitFor: readonly Sign[] = []): Promise<BrowserContext> {
  const device = await bench.browser.newContext({
    viewport: WINDOW,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    acceptDownloads: true,
  });
  device.setDefaultTimeout(PATIENCE);
  // The compiler of this script wraps named functions in a call of its own, which the page does not have.
  await device.addInitScript('globalThis.__name = (named) => named;');
  await device.addInitScript(installProbe, waitFor);
  return device;
}

/** Makes the processor of a page so many times slower; the service worker keeps its speed. */
export async function slowDown(page: Page, rate: Rate): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** A device on which the app has been opened once and is kept for offline. */
export async function readyDevice(bench: Bench, waitFor: readonly Sign[] = []): Promise<BrowserContext> {
  const device = await freshDevice(bench, waitFor);
  const page = await device.newPage();
  await page.goto(bench.address);
  await keptForOffline(page);
  await page.close();
  return device;
}

/** Waits until the app says that it works offline, and answers when that was, ms after the page was asked for. */
export function keptForOffline(page: Page): Promise<number> {
  return page.evaluate(async (words) => {
    const said = () => document.body?.textContent?.includes(words) ?? false;
    while (!said()) await new Promise((resolve) => setTimeout(resolve, 20));
    return performance.now();
  }, OFFLINE_WORDS);
}

/** Asks for the page anew and answers how long it took, ms, until what the device waits for was on screen. */
export async function timeReload(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(() => window.probe.reached);
}
