import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './findBrowser.mjs';
import { checkNode, installMissing, ROOT } from './packages.mjs';

const UNIT_REPORT = join(ROOT, '.cache', 'vitest.json');
const BROWSER_REPORT = join(ROOT, '.cache', 'playwright.json');
const NO_BROWSER = `No browser was found for the tests. Any one of these will do:
  - install Google Chrome or Chromium
  - npx playwright install chromium
  - set CUECRAFT_CHROMIUM to the path of one you have`;

/** In this order: what is quick and tells most comes first. */
const STEPS = [
  ['assets', 'tsx/dist/cli.mjs', 'scripts/assets/build.ts'],
  ['format and lint', '@biomejs/biome/bin/biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off'])],
  ['types', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['pure types', 'typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['layers', 'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src'],
  [
    'unit and contract',
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${UNIT_REPORT}`,
  ],
  ['build', 'vite/bin/vite.js', 'build'],
  ['parity and journeys', '@playwright/test/cli.js', 'test'],
];

checkNode();
const timings = [];
await step('packages', () => {
  installMissing();
  return true;
});
await step('browser', async () => {
  const browser = await findOrInstallBrowser();
  console.log(browser ?? NO_BROWSER);
  if (browser) process.env.CUECRAFT_CHROMIUM = browser;
  return browser !== null;
});
mkdirSync(join(ROOT, '.cache'), { recursive: true });
for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });
for (const [name, script, ...args] of STEPS) await step(name, () => runs(script, args));
finish(null);

async function step(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const passed = await work();
  timings.push({ name, seconds: (performance.now() - start) / 1000, passed });
  if (!passed) finish(name);
}

function runs(script, args) {
  const file = join(ROOT, 'node_modules', script);
  return spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

function finish(failedStep) {
  console.log('\n== summary');
  for (const { name, seconds, passed } of timings) {
    console.log(`${name.padEnd(22)}${seconds.toFixed(1).padStart(7)} s  ${passed ? 'ok' : 'FAILED'}`);
  }
  if (failedStep) console.log(`\nStopped at: ${failedStep}`);
  const { passed, failed } = counts();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failedStep ? 1 : 0);
}

/** Tests of both runners together, as far as they came. */
function counts() {
  const unit = readReport(UNIT_REPORT);
  const browser = readReport(BROWSER_REPORT)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0),
  };
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
