import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectCards, expectSaved, listOf, makeTimetable, openOffline } from '../support/journey';
import { FROM_TOMORROW, fillDevice, makeDeviceFillable, plant, planted } from '../support/storedWork';

test.describe('work of a newer version', () => {
  test.beforeEach(async ({ page }) => {
    await openOffline(page);
    await plant(page, FROM_TOMORROW);
    await page.reload();
  });

  test('is listed, said to be safe, and saved as a file just as it is', async ({ page }) => {
    const board = page.getByRole('listitem').filter({ hasText: FROM_TOMORROW.title });
    await expect(board).toContainText('can’t be opened here');
    await expect(board).toContainText('newer version');

    const coming = page.waitForEvent('download');
    await board.getByRole('button', { name: 'Save as a file' }).click();

    const file = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
    expect(file).toEqual(FROM_TOMORROW);
  });

  test('is not written over, even when it is opened by its address', async ({ page }) => {
    await page.goto(`./#/edit/${FROM_TOMORROW.id}`);
    await expect(page.getByText('newer version')).toBeVisible();
    await page.getByRole('button', { name: 'Back to home' }).click();
    await expect(page.getByRole('heading', { name: FROM_TOMORROW.title })).toBeVisible();

    expect(await planted(page, FROM_TOMORROW.id)).toEqual(FROM_TOMORROW);
  });
});

test('a full device is said until a later save has worked, and nothing typed is lost', async ({ page }) => {
  await makeDeviceFillable(page);
  await openOffline(page);
  await makeTimetable(page, 'register');
  await expectSaved(page);

  await fillDevice(page, true);
  await listOf(page).fill('register\nmaths');
  await expect(page.getByRole('alert')).toContainText('This device is full');
  await listOf(page).fill('register\nmaths\nsnack');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('This device is full');
  await fillDevice(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();

  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectSaved(page);
  await page.reload();
  await expectCards(page, ['register', 'maths', 'snack']);
});
