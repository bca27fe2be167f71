import type { Page } from '@playwright/test';
import { makeLibrary } from '../../../src/app/library';
import { loadReading } from '../../../src/app/reading';
import { beginResource } from '../../../src/kinds/begin';
import { kind } from '../../../src/kinds/symbol-text/kind';
import type { Resource } from '../../../src/model/resource';
import { loadLibrary } from '../../support/library';
import { readPassages } from '../../support/passages';
import type { Bench, Measure, Rate } from '../bench';
import { readyDevice, slowDown } from '../browser';
import { seed } from '../seed';
import { atEachRate, medians, p95, repeated } from '../statistics';
import { BOARD_ID } from './signs';

const WORDS = 400;
/** Typed letter by letter in the middle of the passage. */
const SENTENCE = 'The dog ran to the big red house and drank some water. ';
/** ms from key to key: a quick typist, whose next letter comes while the page may be following. */
const BETWEEN_KEYS = 150;
/** ms after which what the start of the page put off is done. */
const REST = 2500;

/**
 * Typing in a passage of 400 words with pictures: from a key to the frame in which its letter is on screen, and from the
 * last key of all until the words on the page are those typed.
 */
export const passage: Measure = {
  name: 'passage',
  run: async (bench) => {
    const runs = await atEachRate((rate) => repeated(bench.times, () => typeSentence(bench, rate)));
    return [
      {
        what: 'Typing in a 400-word passage, key to screen, p95',
        unit: 'ms',
        budget: 50,
        ours: medians(runs, ({ keys }) => p95(keys)),
      },
      {
        what: '... and from the last key to its picture on the page',
        unit: 'ms',
        budget: null,
        ours: medians(runs, ({ page }) => page),
      },
    ];
  },
};

interface Typed {
  readonly keys: readonly number[];
  readonly page: number;
}

async function typeSentence(bench: Bench, rate: Rate): Promise<Typed> {
  const device = await readyDevice(bench);
  await loadReading();
  await seed(bench, device, [makePassage()]);
  const page = await device.newPage();
  await page.goto(`${bench.address}#/edit/${BOARD_ID}`);
  const field = page.getByRole('textbox', { name: 'Type or paste the text' });
  await field.focus();
  await page.waitForTimeout(REST);
  await slowDown(page, rate);
  await page.evaluate(watchLetters);
  for (const letter of SENTENCE) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  const typed = await finish(page);
  await device.close();
  return typed;
}

function finish(page: Page): Promise<Typed> {
  return page.evaluate(() => window.lettersShown());
}

function makePassage(): Resource {
  const built = loadLibrary();
  const library = makeLibrary(built.catalogue, built.shapes);
  let last = 0;
  const reader = {
    pictureFor: library.pictureFor,
    read: library.read,
    others: () => [],
    makeId: () => {
      last += 1;
      return `word-${last}`;
    },
  };
  const all = readPassages('tuning')
    .map(({ text }) => text)
    .join('\n');
  const text = all
    .split(/(?<=\s)/u)
    .slice(0, WORDS)
    .join('')
    .trim();
  const start = kind.start();
  const content = kind.prose?.withText(start.content, text, reader) ?? start.content;
  return beginResource(kind, { ...start, content }, { id: BOARD_ID, title: 'Passage', now: 0 });
}

declare global {
  interface Window {
    /** Ends the watch: ms of every key, and from the last one to the page. */
    lettersShown: () => Promise<Typed>;
  }
}

/** Runs in the page. */
function watchLetters(): void {
  const field = document.activeElement as HTMLTextAreaElement;
  const middle = field.value.indexOf(' ', field.value.length / 2) + 1;
  field.setSelectionRange(middle, middle);
  const keys: number[] = [];
  let pressed = 0;
  let shown = 0;
  document.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  field.addEventListener('input', () => {
    const from = pressed;
    void window.probe.onScreen().then((at) => keys.push(at - from));
  });
  const overlay = document.querySelector('.overlay');
  const changes = new MutationObserver(() => {
    void window.probe.onScreen().then((at) => {
      shown = at;
    });
  });
  if (overlay) changes.observe(overlay, { childList: true, subtree: true, attributes: true });
  window.lettersShown = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    changes.disconnect();
    return { keys, page: shown - pressed };
  };
}
