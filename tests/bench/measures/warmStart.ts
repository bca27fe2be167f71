import type { Bench, Measure, Rate } from '../bench';
import { makeBoard } from '../boards';
import { readyDevice, slowDown, timeReload } from '../browser';
import type { Sign } from '../probe';
import { seed } from '../seed';
import { atEachRate, medians, repeated } from '../statistics';
import { BOARD_ID, cardsOnCanvas, HOME_USABLE } from './signs';

const CARDS = 30;

/**
 * Coming back with the network off: from asking for the page until it is usable and on screen. Home with the field to
 * type in and the board beside it; the editor with all 30 cards of a board. Everything comes from the service worker.
 */
export const warmStart: Measure = {
  name: 'warm',
  run: async (bench) => [
    {
      what: 'Home usable, warm, offline',
      unit: 'ms',
      budget: 800,
      ours: medians(await atEachRate((rate) => offline(bench, rate, '', HOME_USABLE)), (time) => time),
    },
    {
      what: `Editor with a board of ${CARDS} cards, offline`,
      unit: 'ms',
      budget: 1200,
      ours: medians(
        await atEachRate((rate) => offline(bench, rate, `#/edit/${BOARD_ID}`, cardsOnCanvas(CARDS))),
        (time) => time,
      ),
    },
  ],
};

async function offline(
  bench: Bench,
  rate: Rate,
  hash: string,
  signs: readonly Sign[],
): Promise<readonly number[]> {
  const device = await readyDevice(bench, signs);
  await seed(bench, device, [
    makeBoard({ id: BOARD_ID, cards: CARDS, page: { paper: 'A4', orientation: 'landscape' }, cardSize: 35 }),
  ]);
  const page = await device.newPage();
  await page.goto(`${bench.address}${hash}`);
  await page.evaluate(() => window.probe.reached);
  await device.setOffline(true);
  await slowDown(page, rate);
  // The first time round still compiles what the browser will have kept by the second.
  await timeReload(page);
  const times = await repeated(bench.times, () => timeReload(page));
  await device.close();
  return times;
}
