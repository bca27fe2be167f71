import type { Measure } from '../bench';
import { makeBoard } from '../boards';
import { readyDevice, slowDown } from '../browser';
import { seed } from '../seed';
import { atEachRate, medians, repeated } from '../statistics';
import { BOARD_ID } from './signs';

/** ms after which what the start of the page put off, such as the index for search, is done. */
const REST = 2500;
const DAY = `8:50 Register
9:00 Assembly
9:15 Phonics
9:45 Maths
10:30 Snack
10:45 Playtime
11:00 Guided reading
12:00 Lunch
1:00 PE
2:00 Art
2:45 Story time
3:15 Home time`;

/**
 * From the moment a day of twelve lines is pasted into "Type the list" of an empty board until all twelve cards, with
 * their pictures, are on the canvas and on screen.
 */
export const typedDay: Measure = {
  name: 'typed',
  run: async (bench) => {
    const runs = await atEachRate((rate) =>
      repeated(bench.times, async () => {
        const device = await readyDevice(bench);
        await seed(bench, device, [
          makeBoard({
            id: BOARD_ID,
            cards: 0,
            page: { paper: 'A4', orientation: 'landscape' },
            cardSize: 40,
          }),
        ]);
        const page = await device.newPage();
        await page.goto(`${bench.address}#/edit/${BOARD_ID}`);
        await device.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.evaluate((text) => navigator.clipboard.writeText(text), DAY);
        const field = page.getByRole('textbox', { name: 'Type the list' });
        await field.focus();
        await page.waitForTimeout(REST);
        await slowDown(page, rate);
        await page.evaluate(watchCards, DAY.split('\n').length);
        await page.keyboard.press('ControlOrMeta+V');
        const time = await page.evaluate(() => window.cardsShown);
        await device.close();
        return time;
      }),
    );
    return [
      {
        what: 'Typed 12-line day to board on screen',
        unit: 'ms',
        budget: 300,
        ours: medians(runs, (time) => time),
      },
    ];
  },
};

declare global {
  interface Window {
    /** ms from the paste to the cards' being on screen. */
    cardsShown: Promise<number>;
  }
}

/** Runs in the page. */
function watchCards(count: number): void {
  window.cardsShown = new Promise((resolve) => {
    const start = (event: Event) => {
      const cards = () => document.querySelectorAll('button[data-slot]').length === count;
      void window.probe.until(cards).then((shown) => resolve(shown - event.timeStamp));
    };
    document.addEventListener('paste', start, { capture: true, once: true });
  });
}
