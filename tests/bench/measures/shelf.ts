import type { Measure } from '../bench';
import { makeBoard } from '../boards';
import { readyDevice, slowDown, timeReload } from '../browser';
import type { Sign } from '../probe';
import { seed } from '../seed';
import { atEachRate, medians, repeated } from '../statistics';
import { HOME_USABLE } from './signs';

const RESOURCES = 1000;
const CARDS = 12;
const LISTED: Sign = { selector: '.my-resources li', count: 12 };

/**
 * A device that holds 1,000 boards of twelve cards each: from asking for home, warm, until it is usable and the newest
 * boards are listed.
 */
export const shelf: Measure = {
  name: 'shelf',
  run: async (bench) => {
    const board = makeBoard({
      id: 'board',
      cards: CARDS,
      page: { paper: 'A4', orientation: 'landscape' },
      cardSize: 40,
    });
    const boards = Array.from({ length: RESOURCES }, (_, at) => ({
      ...board,
      id: `board-${at}`,
      title: `Board ${at}`,
      changedAt: board.changedAt + at * 60_000,
    }));
    const times = await atEachRate(async (rate) => {
      const device = await readyDevice(bench, [...HOME_USABLE, LISTED]);
      await seed(bench, device, boards);
      const page = await device.newPage();
      await page.goto(bench.address);
      await slowDown(page, rate);
      await timeReload(page);
      const runs = await repeated(bench.times, () => timeReload(page));
      await device.close();
      return runs;
    });
    return [
      {
        what: 'Home usable with 1,000 boards',
        unit: 'ms',
        budget: 1500,
        ours: medians(times, (time) => time),
      },
    ];
  },
};
