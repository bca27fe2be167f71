import { expect, type Locator, type Page, test } from '@playwright/test';
import { cardsOn, DAY_LINES, expectCards, goHome, labelsOn, listOf, openOffline } from '../support/journey';

function today(page: Page): Locator {
  return page.getByRole('textbox', { name: 'What does today need?' });
}

test.beforeEach(({ page }) => openOffline(page));

test('the board grows beside the words as they are typed', async ({ page }) => {
  await today(page).pressSequentially('register\nmaths');
  await expect(page.getByText('2 cards on 1 page')).toBeVisible();

  await today(page).press('Control+End');
  await page.keyboard.type('\nlunch');

  await expect(page.getByText('3 cards on 1 page')).toBeVisible();
});

test('a day half typed is still in the field after a reload', async ({ page }) => {
  await today(page).fill('register\nmaths');

  await page.reload();

  await expect(today(page)).toHaveValue('register\nmaths');
});

test('with nothing typed, the button says what to do and goes nowhere', async ({ page }) => {
  await page.getByRole('button', { name: 'Make the timetable' }).click();

  await expect(page.getByText('Type the day first')).toBeVisible();
  await expect(today(page)).toBeFocused();
});

test('a ready-made day is opened with all its cards', async ({ page }) => {
  await page.getByLabel('Find ready-made').fill('full school day');
  await page.getByRole('button', { name: 'Full school day', exact: true }).click();

  await expect(cardsOn(page).first()).toBeVisible();
  expect(await labelsOn(page)).toEqual(DAY_LINES);
});

test('an empty timetable is begun, and filled by its list', async ({ page }) => {
  await page.getByRole('button', { name: 'Visual timetable' }).click();
  await listOf(page).fill('swimming\nlunch');
  await expectCards(page, ['swimming', 'lunch']);

  await goHome(page);

  await expect(page.getByRole('region', { name: 'My resources' }).getByRole('listitem')).toHaveCount(1);
});
