import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { buildZip } from '../../support/packs/buildZip';
import { svg } from '../../support/packs/pictures';
import type { Bench, Measure, Rate } from '../bench';
import { makeBoard } from '../boards';
import { readyDevice, slowDown } from '../browser';
import { seed } from '../seed';
import { atEachRate, medians, p95, repeated } from '../statistics';
import { typeQueries } from './search';
import { BOARD_ID } from './signs';

/** Three thousand real drawings, where the checkout has them beside it; not part of the project. */
const LARGE = resolve(import.meta.dirname, '../../../../shared/packs/mulberry-symbols-3.6.1.zip');
const LARGE_WORD = 'wash hands';
const MADE_PICTURES = 3600;
/** A pack takes so long at most, ms, on a slowed processor. */
const PATIENCE = 180_000;

interface PackRun {
  /** ms from choosing the file to the pictures being shown for a look. */
  readonly read: number;
  /** ms from "Add these pictures" until they are kept on the device. */
  readonly kept: number;
  /** ms from then until a word of the pack finds its picture. */
  readonly found: number;
  /** ms of every key of a search through all of them. */
  readonly keys: readonly number[];
}

/** A pack of three and a half thousand pictures comes in, and is then searched beside the built-in ones. */
export const packs: Measure = {
  name: 'packs',
  run: async (bench) => {
    const file = existsSync(LARGE) ? LARGE : madePack();
    if (file !== LARGE)
      console.log(`The large pack is not here: ${MADE_PICTURES} made drawings stand in for it.`);
    const runs = await atEachRate((rate) => bringIn(bench, rate, file));
    return [
      {
        what: 'Pack of 3,400: read, ready for a look',
        unit: 's',
        budget: 20,
        ours: medians(runs, inSeconds('read')),
      },
      {
        what: 'Pack of 3,400: kept on the device',
        unit: 's',
        budget: null,
        ours: medians(runs, inSeconds('kept')),
      },
      {
        what: 'Pack of 3,400: then found by a word',
        unit: 's',
        budget: 1,
        ours: medians(runs, inSeconds('found')),
      },
      {
        what: 'Search among 6,000, key to pictures, p95',
        unit: 'ms',
        budget: 100,
        ours: medians(runs, ({ keys }) => p95(keys)),
      },
    ];
  },
};

function inSeconds(name: 'read' | 'kept' | 'found') {
  return (run: PackRun) => run[name] / 1000;
}

function bringIn(bench: Bench, rate: Rate, file: string): Promise<readonly PackRun[]> {
  return repeated(bench.times, async () => {
    const device = await readyDevice(bench);
    device.setDefaultTimeout(PATIENCE);
    await seed(bench, device, [
      makeBoard({ id: BOARD_ID, cards: 12, page: { paper: 'A4', orientation: 'landscape' }, cardSize: 40 }),
    ]);
    const page = await device.newPage();
    await page.goto(`${bench.address}#/library`);
    await page.getByRole('heading', { name: 'Packs' }).waitFor();
    await slowDown(page, rate);
    const times = await timed(page, file);
    await page.waitForTimeout(2500);
    const keys = await typeQueries(page);
    await device.close();
    return { ...times, keys };
  });
}

async function timed(page: Page, file: string): Promise<Omit<PackRun, 'keys'>> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a zip or picture files' }).click();
  const chosen = await chooser;
  const start = performance.now();
  await chosen.setFiles(file);
  const add = page.getByRole('button', { name: 'Add these pictures' });
  await add.waitFor();
  const read = performance.now();
  await page.getByRole('radio', { name: 'CC BY-SA 4.0', exact: true }).check({ force: true });
  const asked = performance.now();
  await add.click();
  await page.getByText(/pictures added/u).waitFor();
  const kept = performance.now();
  await page.evaluate((id) => {
    location.hash = `#/edit/${id}`;
  }, BOARD_ID);
  await page
    .getByRole('searchbox', { name: 'Find a picture' })
    .fill(file === LARGE ? LARGE_WORD : 'shape 3599x');
  const wanted = file === LARGE ? /wash hands/iu : /shape 3599x/iu;
  await page.getByRole('option', { name: wanted }).first().waitFor();
  return { read: read - start, kept: kept - asked, found: performance.now() - kept };
}

/** Each drawing is one of its own, as long as those of real packs. */
function madePack(): string {
  const parts = Array.from({ length: MADE_PICTURES }, (_, picture) => {
    const path = Array.from(
      { length: 300 },
      (_, at) => `L${(at * 37 + picture) % 100} ${(at * 61) % 100}`,
    ).join('');
    return {
      name: `shape ${picture}x.svg`,
      bytes: svg(`<path d="M0 0${path}" fill="#a8d7f4" stroke="#000"/>`),
    };
  });
  const file = join(mkdtempSync(join(tmpdir(), 'pack-')), 'made.zip');
  writeFileSync(file, buildZip(parts));
  return file;
}
