import { expect, test } from '@playwright/test';
import { expectCards, expectSaved, listOf, makeTimetable } from '../support/journey';
import { type Host, hostCopy, OwnFolder } from '../support/ownHost';

const OFFER = 'A newer Cuecraft is ready.';

let folder: OwnFolder;
let host: Host;
test.beforeEach(async ({ page }) => {
  folder = new OwnFolder();
  host = await hostCopy(folder);
  await page.goto(host.address);
  await expect(page.locator('.kept-here')).toContainText('works offline', { timeout: 30_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});
test.afterEach(() => {
  host.close();
  folder[Symbol.dispose]();
});

test('an update is offered, waits for as long as it is not asked for, and leaves the work as it is', async ({
  page,
}) => {
  await makeTimetable(page, 'register\nmaths');
  await expectSaved(page);

  host.bringOutNewVersion();
  await page.reload();
  await expect(page.getByText(OFFER)).toBeVisible();
  await page.reload();
  await expect(page.getByText(OFFER)).toBeVisible();
  await listOf(page).fill('register\nmaths\nsnack');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Update now' }).click();

  await expect(page.getByText(OFFER)).toHaveCount(0);
  await expectCards(page, ['register', 'maths', 'snack']);
});
