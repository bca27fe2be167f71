import type { Measure } from '../bench';
import { makeBoard } from '../boards';
import { readyDevice, slowDown } from '../browser';
import { seed } from '../seed';
import { atEachRate, medians, repeated } from '../statistics';
import { BOARD_ID } from './signs';

/** ms after the change in which the save has long been made. */
const WATCHED = 1500;
/** ms: the change itself is drawn well before this, and the save begins after it. */
const CHANGE_OVER = 400;
const board = makeBoard({
  id: BOARD_ID,
  cards: 60,
  page: { paper: 'A3', orientation: 'landscape' },
  cardSize: 30,
});

/**
 * One letter more in the title of a board of 60 cards: the longest frame while it is saved, and the longest of all in
 * the second and a half after the key, the drawing of the change included.
 */
export const autosave: Measure = {
  name: 'autosave',
  run: async (bench) => {
    const runs = await atEachRate(async (rate) => {
      const device = await readyDevice(bench);
      await seed(bench, device, [board]);
      const page = await device.newPage();
      await page.goto(`${bench.address}#/edit/${BOARD_ID}`);
      await page.getByRole('textbox', { name: 'Title', exact: true }).focus();
      await page.waitForTimeout(2500);
      await slowDown(page, rate);
      const times = await repeated(bench.times, async () => {
        await page.evaluate(() => window.probe.startFrames());
        await page.keyboard.press('x');
        await page.waitForTimeout(WATCHED);
        return page.evaluate(() => window.probe.stopFrames());
      });
      await device.close();
      return times;
    });
    return [
      {
        what: 'Autosave of 60 cards, longest frame',
        unit: 'ms',
        budget: 50,
        ours: medians(runs, (frames) => Math.max(...savingOf(frames))),
      },
      {
        what: 'A change to 60 cards and its save, longest frame',
        unit: 'ms',
        budget: 50,
        ours: medians(runs, (frames) => Math.max(...frames)),
      },
    ];
  },
};

function savingOf(frames: readonly number[]): readonly number[] {
  let gone = 0;
  return frames.filter((frame) => {
    gone += frame;
    return gone > CHANGE_OVER;
  });
}
