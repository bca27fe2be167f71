import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveApp } from './app';
import type { Bench, Measure, Row } from './bench';
import { serveBenchPage } from './benchPage';
import { launch } from './browser';
import { autosave } from './measures/autosave';
import { drag } from './measures/drag';
import { firstLoad } from './measures/firstLoad';
import { packs } from './measures/packs';
import { passage } from './measures/passage';
import { pdf } from './measures/pdf';
import { search } from './measures/search';
import { shelf } from './measures/shelf';
import { typedDay } from './measures/typedDay';
import { warmStart } from './measures/warmStart';
import { samplesTaken } from './quiet';
import { isMet, ratioOf, tableOf } from './table';

/*
 * The project's own budgets, measured in a real browser: npm run bench
 *   -- --quick             each once instead of five times; --times 3 for three
 *   -- --only drag,pdf     only these
 *   -- --built dist        a build that is there already
 * Nothing here fails: it prints what it measured, and writes bench-results/bench.json.
 */

const MEASURES: readonly Measure[] = [
  firstLoad,
  warmStart,
  search,
  packs,
  typedDay,
  passage,
  drag,
  pdf,
  autosave,
  shelf,
];
const TIMES = 5;
const RESULTS = resolve(import.meta.dirname, '../../bench-results');

const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    times: { type: 'string', default: String(TIMES) },
    only: { type: 'string' },
    built: { type: 'string' },
  },
});

const app = await serveApp(asked.built ?? null);
const page = await serveBenchPage();
const browser = await launch();
const bench: Bench = {
  browser,
  address: app.address,
  folder: app.folder,
  times: asked.quick ? 1 : Number(asked.times),
  page,
};
const rows = await measureAll(asked.only?.split(',') ?? null);
console.log(`\n${tableOf(rows)}\n`);
console.log(`Medians of ${bench.times}; 4x: the processor slowed four times, and judged there.`);
const { quiet, busy } = samplesTaken();
console.log(`${cpus().length} processors; ${quiet} samples begun on a quiet machine, ${busy} on a busy one.`);
writeResults();
await browser.close();
page.close();
app.close();

/** Where one measurement breaks, the others still count. */
async function measureAll(only: readonly string[] | null): Promise<readonly Row[]> {
  const measured: Row[] = [];
  for (const { name, run } of MEASURES) {
    if (only && !only.includes(name)) continue;
    const start = performance.now();
    try {
      measured.push(...(await run(bench)));
      console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    } catch (error) {
      console.log(`${name} could not be measured: ${String(error)}`);
    }
  }
  return measured;
}

function writeResults(): void {
  const results = {
    at: new Date().toISOString(),
    times: bench.times,
    processors: cpus().length,
    browser: browser.version(),
    samples: samplesTaken(),
    rows: rows.map((row) => ({ ...row, ratio: ratioOf(row), met: isMet(row) })),
  };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resolve(RESULTS, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`);
}
