import { expect, type Locator, type Page, test } from '@playwright/test';
import { cardsOn, expectSaved, goHome, goToPrint, makeTimetable, openOffline } from '../support/journey';

const SIZES = {
  'a tablet': { width: 1024, height: 768 },
  'a phone': { width: 390, height: 844 },
  'a desk': { width: 1440, height: 900 },
  'a laptop': { width: 1280, height: 800 },
} as const;
const TABLET_AT_200_PERCENT = { width: 512, height: 384 };

/** px that the page is wider than the window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

type Check = (button: Locator) => Promise<void>;

const inView: Check = (button) => expect(button).toBeInViewport({ ratio: 1 });
const inReach: Check = async (button) => {
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeInViewport({ ratio: 0.9 });
};

async function expectAll(page: Page, check: Check, names: readonly string[]): Promise<void> {
  for (const name of names) await check(page.getByRole('button', { name, exact: true }).first());
}

/** Goes to every screen; gives how much wider than the window each was, px. */
async function walkThrough(page: Page, check: Check): Promise<Record<string, number>> {
  const wide: Record<string, number> = {};
  await openOffline(page);
  wide.home = await tooWide(page);
  await expectAll(page, check, ['Make the timetable']);
  await makeTimetable(page);
  await check(cardsOn(page).first());
  wide.editor = await tooWide(page);
  await expectAll(page, check, ['Undo', 'Redo', 'Print', 'Add card', 'List', 'Zoom in', 'Fit']);
  await goToPrint(page);
  wide.print = await tooWide(page);
  await expectAll(page, check, ['Save PDF', 'Print']);
  await page.getByRole('button', { name: 'Back' }).click();
  await expectSaved(page);
  await goHome(page);
  wide.boards = await tooWide(page);
  await page.getByRole('button', { name: /^More for/u }).click();
  await page.getByRole('button', { name: 'Move to bin' }).click();
  await page.getByRole('link', { name: 'Bin' }).click();
  await check(page.getByRole('button', { name: /^Restore/u }));
  wide.bin = await tooWide(page);
  await page.goto('./#/about');
  await expect(page.getByRole('heading', { name: 'About Cuecraft' })).toBeVisible();
  wide.about = await tooWide(page);
  return wide;
}

const NOT_TOO_WIDE = { home: 0, editor: 0, print: 0, boards: 0, bin: 0, about: 0 };

for (const [name, size] of Object.entries(SIZES)) {
  test(`every screen fits on ${name}, with what matters in view`, async ({ page }) => {
    await page.setViewportSize(size);

    const wide = await walkThrough(page, inView);

    expect(wide).toEqual(NOT_TOO_WIDE);
  });
}

test('at 200 % every screen still fits from side to side, with what matters in reach', async ({ page }) => {
  await page.setViewportSize(TABLET_AT_200_PERCENT);

  const wide = await walkThrough(page, inReach);

  expect(wide).toEqual(NOT_TOO_WIDE);
});
