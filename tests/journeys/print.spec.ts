import { expect, type Locator, type Page, test } from '@playwright/test';
import { goToPrint, makeTimetable, openOffline, savePdf } from '../support/journey';
import { plainPdf, strokesOf } from '../support/pdf';

/** The grey of cut lines, as a PDF says it. */
const CUT = /^0\.541 0\.541 0\.541$/u;

function sheets(page: Page): Locator {
  return page.getByRole('region', { name: 'Pages as they will come out' }).getByRole('figure');
}

async function printOnly(page: Page, part: string): Promise<void> {
  await page.getByRole('checkbox', { name: part }).check();
  for (const other of ['Board', 'Base', 'Loose cards', 'Finished pocket'].filter((name) => name !== part))
    await page.getByRole('checkbox', { name: other, exact: true }).uncheck();
}

function cardSize(page: Page): Locator {
  return page.getByRole('spinbutton', { name: 'Card size' });
}

test.beforeEach(async ({ page }) => {
  await openOffline(page);
  await makeTimetable(page);
  await goToPrint(page);
});

test('the sheets in view follow the card size', async ({ page }) => {
  await printOnly(page, 'Loose cards');
  await expect(sheets(page)).toHaveCount(1);

  await cardSize(page).fill('80');

  await expect(sheets(page)).toHaveCount(3);
  await expect(sheets(page).last()).toContainText('Page 3 of 3');
});

test('loose cards are cut at exactly the size that was asked for', async ({ page }) => {
  await printOnly(page, 'Loose cards');
  await cardSize(page).fill('45');
  await expect(sheets(page)).toHaveCount(1);

  const cuts = strokesOf(plainPdf(await savePdf(page))).filter(({ colour }) => CUT.test(colour));

  const across = places(cuts.filter(({ from, to }) => from.y === to.y).map(({ from }) => from.y));
  const down = places(cuts.filter(({ from, to }) => from.x === to.x).map(({ from }) => from.x));
  for (const lines of [across, down]) {
    expect(lines.length).toBeGreaterThan(3);
    for (const width of apart(lines)) expect(width).toBeCloseTo(45, 2);
  }
});

test('the slots of the base are larger for laminated cards', async ({ page }) => {
  await printOnly(page, 'Base');
  await expect(page.getByText('The slots of the base are 58 mm.')).toBeVisible();
  const laminated = await sheets(page).first().innerHTML();

  await page.getByRole('checkbox', { name: 'Laminated' }).uncheck();

  await expect(page.getByText('The slots of the base are 53 mm.')).toBeVisible();
  expect(await sheets(page).first().innerHTML()).not.toBe(laminated);
});

test('each part that is ticked comes out, each on the paper it names', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Base' }).check();
  await page.getByRole('checkbox', { name: 'Finished pocket' }).check();
  await page.getByRole('group', { name: 'Card paper', exact: true }).getByText('A5').click();

  const captions = (await sheets(page).allInnerTexts()).join('\n');

  expect(captions).toContain('board, A4 on its side');
  expect(captions).toContain('base, A4 on its side');
  expect(captions).toContain('loose cards, A5 upright');
  expect(captions).toContain('finished pocket, A5 upright');
});

test('how this device printed last is remembered', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Base' }).check();

  await page.reload();

  await expect(page.getByRole('checkbox', { name: 'Base' })).toBeChecked();
});

test('with nothing ticked there is nothing to save', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Board', exact: true }).uncheck();
  await page.getByRole('checkbox', { name: 'Loose cards' }).uncheck();

  await expect(page.getByText('Nothing to print yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeDisabled();
});

function places(all: readonly number[]): readonly number[] {
  return [...new Set(all.map((at) => Math.round(at * 1000) / 1000))].sort((a, b) => a - b);
}

function apart(lines: readonly number[]): readonly number[] {
  return lines.slice(1).map((at, before) => at - (lines[before] ?? at));
}
