import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DEFAULT_OPTIONS } from '../../../src/print/options';
import type { Bench, Measure, Rate } from '../bench';
import { makeBoard } from '../boards';
import { freshDevice, readyDevice, slowDown } from '../browser';
import { seed } from '../seed';
import { atEachRate, medians, repeated } from '../statistics';
import { BOARD_ID } from './signs';

const board = makeBoard({
  id: BOARD_ID,
  cards: 40,
  page: { paper: 'A4', orientation: 'landscape' },
  cardSize: 30,
});
/** ms on the print screen before pressing: whoever prints looks at the pages first. */
const LOOK = 1500;
const KB = 1000;

interface Made {
  readonly ms: number;
  readonly bytes: number;
}

/**
 * From the press on "Save PDF" to the file's being handed to the browser, for a board of 40 different symbols on one A4
 * page; and how large that file is. Naive: the page drawn by Konva at three times screen sharpness, as one PNG in jsPDF.
 */
export const pdf: Measure = {
  name: 'pdf',
  run: async (bench) => {
    const ours = await atEachRate((rate) => repeated(bench.times, () => savePdf(bench, rate)));
    const naive = await atEachRate((rate) => repeated(bench.times, () => rasterPdf(bench, rate)));
    return [
      {
        what: 'PDF of 40 symbols on A4, Save to file',
        unit: 'ms',
        budget: 1200,
        ours: medians(ours, ({ ms }) => ms),
        naive: medians(naive, ({ ms }) => ms),
      },
      {
        what: 'PDF of 40 symbols on A4, size',
        unit: 'kB',
        budget: 80,
        ours: medians(ours, ({ bytes }) => bytes / KB),
        naive: medians(naive, ({ bytes }) => bytes / KB),
      },
    ];
  },
};

async function savePdf(bench: Bench, rate: Rate): Promise<Made> {
  const device = await readyDevice(bench);
  await seed(bench, device, [board]);
  const page = await device.newPage();
  await page.goto(bench.address);
  const options = JSON.stringify({ ...DEFAULT_OPTIONS, outputs: ['board'] });
  await page.evaluate((kept) => localStorage.setItem('cuecraft.print', kept), options);
  await page.goto(`${bench.address}#/print/${BOARD_ID}`);
  const save = page.getByRole('button', { name: 'Save PDF' });
  await save.waitFor();
  await page.waitForTimeout(LOOK);
  await slowDown(page, rate);
  await page.evaluate(watchSaving);
  const coming = page.waitForEvent('download');
  await save.click();
  const file = await (await coming).path();
  const ms = await page.evaluate(() => window.saved);
  const { size: bytes } = statSync(file);
  await mustBeOnePage(page);
  await device.close();
  return { ms, bytes };
}

async function mustBeOnePage(page: Page): Promise<void> {
  const pages = await page.locator('main svg[role=img]').count();
  if (pages !== 1) throw new Error(`40 cards were to stand on one page, not on ${pages}.`);
}

declare global {
  interface Window {
    /** ms from the press on a button to the click on the link that hands out the file. */
    saved: Promise<number>;
  }
}

/** Runs in the page. */
function watchSaving(): void {
  window.saved = new Promise((resolve) => {
    let pressed = 0;
    document.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof HTMLAnchorElement && event.target.hasAttribute('download');
        if (link) resolve(performance.now() - pressed);
        else pressed = event.timeStamp;
      },
      { capture: true },
    );
  });
}

async function rasterPdf(bench: Bench, rate: Rate): Promise<Made> {
  const device = await freshDevice(bench);
  const page = await device.newPage();
  await page.goto(bench.page.address);
  await page.evaluate(() => window.bench.ready);
  await slowDown(page, rate);
  const made = await page.evaluate((wanted) => window.bench.makeRasterPdf(wanted), board);
  await device.close();
  return made;
}
