import type { Page } from '@playwright/test';
import type { Bench, Measure, Rate } from '../bench';
import { makeBoard } from '../boards';
import { freshDevice, readyDevice, slowDown } from '../browser';
import { seed } from '../seed';
import { atEachRate, medians, p95, repeated } from '../statistics';
import { BOARD_ID } from './signs';

/** Typed letter by letter: names, halves of names, two words, a slip of the finger. 41 keys. */
const QUERIES = ['toilet', 'wash hands', 'assembly', 'tiolet', 'snack', 'ipad', 'sad'];
/** ms from key to key: a quick typist, and time for whatever a key sets going to be over. */
const BETWEEN_KEYS = 150;

/**
 * From a key in "Find a picture" to the frame in which all pictures found for it are on screen: the second frame after
 * the list last changed or a picture in it was last drawn. All 18 of them are in sight in this window. Naive: Fuse.js over the same entries, each result an image of the symbol's SVG.
 */
export const search: Measure = {
  name: 'search',
  run: async (bench) => {
    const ours = await atEachRate((rate) => inEditor(bench, rate));
    const naive = await atEachRate((rate) => withFuse(bench, rate));
    return [
      {
        what: 'Search, key to pictures on screen, p95',
        unit: 'ms',
        budget: 50,
        ours: medians(ours, p95),
        naive: medians(naive, p95),
      },
    ];
  },
};

async function inEditor(bench: Bench, rate: Rate): Promise<readonly (readonly number[])[]> {
  const device = await readyDevice(bench);
  await seed(bench, device, [
    makeBoard({ id: BOARD_ID, cards: 12, page: { paper: 'A4', orientation: 'landscape' }, cardSize: 40 }),
  ]);
  const page = await device.newPage();
  await page.goto(`${bench.address}#/edit/${BOARD_ID}`);
  await page.getByRole('searchbox', { name: 'Find a picture' }).waitFor();
  // The index is built when there is time for it, a moment after the start.
  await page.waitForTimeout(2500);
  await slowDown(page, rate);
  const runs = await repeated(bench.times, () => typeQueries(page));
  await device.close();
  return runs;
}

async function withFuse(bench: Bench, rate: Rate): Promise<readonly (readonly number[])[]> {
  const device = await freshDevice(bench);
  const page = await device.newPage();
  await page.goto(bench.page.address);
  await page.evaluate(() => window.bench.ready.then(() => window.bench.startFuse()));
  await slowDown(page, rate);
  const runs = await repeated(bench.times, () => typeQueries(page));
  await device.close();
  return runs;
}

/** ms of every key. */
export async function typeQueries(page: Page): Promise<readonly number[]> {
  const field = page.getByRole('searchbox', { name: 'Find a picture' });
  await field.fill('');
  await page.evaluate(watchKeys);
  for (const query of QUERIES) {
    await field.fill('');
    await page.waitForTimeout(BETWEEN_KEYS);
    await field.focus();
    for (const letter of query) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(BETWEEN_KEYS);
    }
  }
  return page.evaluate(() => window.stopWatchingKeys());
}

declare global {
  interface Window {
    /** Ends the watch of `watchKeys` and answers the ms of every key. */
    stopWatchingKeys: () => readonly number[];
  }
}

/** Runs in the page: for each key, the time until the list has last changed before the next key, and is on screen. */
function watchKeys(): void {
  const times: number[] = [];
  let key: { readonly at: number; shown: number } | null = null;
  const settle = () => {
    if (key) times.push(key.shown - key.at);
    key = null;
  };
  const onScreen = () => {
    const of = key;
    if (!of) return;
    void window.probe.onScreen().then((at) => {
      of.shown = Math.max(of.shown, at);
    });
  };
  const press = (event: KeyboardEvent) => {
    settle();
    key = { at: event.timeStamp, shown: event.timeStamp };
  };
  const input = (event: Event) => {
    if ((event as InputEvent).inputType === 'insertText') onScreen();
  };
  // An image that arrives late is late on screen, too.
  const loaded = (event: Event) => event.target instanceof HTMLImageElement && onScreen();
  document.addEventListener('keydown', press, { capture: true });
  document.addEventListener('input', input);
  document.addEventListener('load', loaded, { capture: true });
  const changes = new MutationObserver(onScreen);
  const list = document.querySelector('[role=listbox]');
  // A picture that is drawn after the list has changed is late on screen as well.
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
    if (list?.contains(this)) onScreen();
    return getContext.apply(this, asked as Parameters<typeof getContext>);
  } as typeof getContext;
  if (list) changes.observe(list, { childList: true, subtree: true, attributes: true });
  window.stopWatchingKeys = () => {
    settle();
    changes.disconnect();
    HTMLCanvasElement.prototype.getContext = getContext;
    document.removeEventListener('keydown', press, { capture: true });
    document.removeEventListener('input', input);
    document.removeEventListener('load', loaded, { capture: true });
    return times;
  };
}
