import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/findBrowser.mjs';

const PORT = Number(process.env.CUECRAFT_TEST_PORT ?? 4178);
const ADDRESS = `http://localhost:${PORT}/`;
const TABLET = { width: 1024, height: 768 };
/** Without these, a browser on a closed network keeps asking for its maker's servers. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browser = await findBrowser();

export default defineConfig({
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: ADDRESS,
    viewport: TABLET,
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    video: 'off',
    launchOptions: { ...(browser ? { executablePath: browser } : {}), chromiumSandbox: false, args: QUIET },
  },
  projects: [
    { name: 'parity', testDir: 'tests/parity' },
    { name: 'journeys', testDir: 'tests/journeys' },
  ],
  webServer: {
    command: `node scripts/serve.mjs ${PORT}`,
    url: ADDRESS,
    reuseExistingServer: process.env.CI === undefined,
  },
});
