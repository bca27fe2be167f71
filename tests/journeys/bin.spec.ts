import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectSaved, goHome, makeTimetable, openOffline } from '../support/journey';

/** The boards on the home screen. */
function boards(page: Page): Locator {
  return page.getByRole('region', { name: 'My resources' }).getByRole('listitem');
}

async function choose(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: /^More for/u }).click();
  await page.getByRole('button', { name: what }).click();
}

test.beforeEach(async ({ page }) => {
  await openOffline(page);
  await makeTimetable(page, 'Tuesday\nregister\nmaths');
  await expectSaved(page);
  await goHome(page);
});

test('a board moved to the bin comes back with Undo', async ({ page }) => {
  await choose(page, 'Move to bin');
  await expect(boards(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(boards(page)).toHaveCount(1);
});

test('a board in the bin is restored from there', async ({ page }) => {
  await choose(page, 'Move to bin');
  await page.getByRole('link', { name: 'Bin' }).click();

  await page.getByRole('button', { name: /^Restore/u }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await page.goto('./#/');

  await expect(boards(page)).toHaveCount(1);
});

test('a board is deleted for good only after being asked twice', async ({ page }) => {
  await choose(page, 'Move to bin');
  await page.getByRole('link', { name: 'Bin' }).click();

  await page.getByRole('button', { name: /^Delete for good/u }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, delete it for good' }).click();

  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
});

test('a board is renamed', async ({ page }) => {
  await choose(page, 'Rename');

  await page.getByRole('textbox', { name: 'New name' }).fill('Sam’s Tuesday');
  await page.keyboard.press('Enter');
  await expect(boards(page).getByRole('heading')).toHaveText('Sam’s Tuesday');
  await page.reload();

  await expect(boards(page).getByRole('heading')).toHaveText('Sam’s Tuesday');
});

test('a board is duplicated', async ({ page }) => {
  await choose(page, 'Duplicate');

  await expect(boards(page)).toHaveCount(2);
});
