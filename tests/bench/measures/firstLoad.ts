import type { Page } from '@playwright/test';
import { keptOffline, weigh } from '../app';
import type { Bench, Measure, Row } from '../bench';
import { makeBoard } from '../boards';
import { freshDevice, keptForOffline, slowDown } from '../browser';
import { seed } from '../seed';
import { alike, atEachRate, medians, repeated } from '../statistics';
import { BOARD_ID, cardsOnCanvas, HOME_USABLE } from './signs';

const KB = 1000;
const MB = 1_000_000;
/** ms; an aim of ours, there is no promise of it. */
const FIRST_USABLE = 900;
/** What jsPDF writes into its script whatever the compiler makes of it. */
const PDF_SCRIPT = /makePdf|jspdf/iu;

/**
 * What a first visit costs: the scripts a page asks for, gzipped as a host would send them, until home is usable, then
 * until a board is open in the editor; all files that are kept for offline; and the time until home is usable and until
 * the app says that it works offline, on a device that has never seen it.
 */
export const firstLoad: Measure = {
  name: 'first',
  run: async (bench) => {
    const times = await atEachRate((rate) =>
      repeated(bench.times, async () => {
        const device = await freshDevice(bench, HOME_USABLE);
        const page = await device.newPage();
        await slowDown(page, rate);
        await page.goto(bench.address, { waitUntil: 'commit' });
        const usable = await page.evaluate(() => window.probe.reached);
        const kept = await keptForOffline(page);
        await device.close();
        return { usable, kept };
      }),
    );
    return [
      ...(await scripts(bench)),
      ...wholeApp(bench),
      {
        what: 'Home usable, first load',
        unit: 'ms',
        budget: FIRST_USABLE,
        ours: medians(times, (run) => run.usable),
      },
      { what: 'Ready to work offline', unit: 's', budget: 3, ours: medians(times, (run) => run.kept / 1000) },
    ];
  },
};

async function scripts(bench: Bench): Promise<readonly Row[]> {
  const device = await freshDevice(bench, HOME_USABLE);
  const page = await device.newPage();
  const asked = scriptsOf(page, bench.address);
  await page.goto(bench.address, { waitUntil: 'commit' });
  await page.evaluate(() => window.probe.reached);
  const home = [...asked];
  await keptForOffline(page);
  const later = asked.filter((script) => !home.includes(script));
  await seed(bench, device, [
    makeBoard({ id: BOARD_ID, cards: 12, page: { paper: 'A4', orientation: 'landscape' }, cardSize: 40 }),
  ]);
  await page.goto(`${bench.address}#/edit/${BOARD_ID}`);
  for (const { selector } of cardsOnCanvas(12)) await page.locator(selector).first().waitFor();
  await page.waitForTimeout(500);
  const editor = asked.filter((script) => !home.includes(script) && !later.includes(script));
  const early = asked.filter((script) => PDF_SCRIPT.test(script));
  await device.close();
  const gz = (paths: readonly string[]) => alike(weigh(bench.folder, paths).gz / KB);
  return [
    { what: 'Script before home is usable (gz)', unit: 'kB', budget: 120, ours: gz(home) },
    { what: 'Script home asks for after that (gz)', unit: 'kB', budget: null, ours: gz(later) },
    { what: 'Script more for the editor (gz)', unit: 'kB', budget: 220, ours: gz(editor) },
    { what: 'Script for PDF before printing (gz)', unit: 'kB', budget: 0, ours: gz(early) },
  ];
}

/** Paths of the scripts a page has asked for so far; grows. */
function scriptsOf(page: Page, address: string): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, href } = new URL(request.url());
    const path = pathname.slice(1);
    if (href.startsWith(address) && path.endsWith('.js') && !path.endsWith('sw.js') && !asked.includes(path))
      asked.push(path);
  });
  return asked;
}

function wholeApp({ folder }: Bench): readonly Row[] {
  const { gz, raw } = weigh(folder, keptOffline(folder));
  return [
    { what: 'Whole app over the wire (gz)', unit: 'MB', budget: 5, ours: alike(gz / MB) },
    { what: 'Whole app on the device (raw)', unit: 'MB', budget: null, ours: alike(raw / MB) },
  ];
}
