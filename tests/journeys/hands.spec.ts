import { expect, test } from '@playwright/test';
import {
  cardOf,
  cardPanel,
  expectCards,
  listOf,
  makeTimetable,
  openOffline,
  tapCard,
} from '../support/journey';

/** A phone on its side, and the tablet at 200 %. */
const SHORT = [
  { width: 844, height: 390 },
  { width: 512, height: 384 },
];

test.beforeEach(({ page }) => openOffline(page));

test('after Delete the focus is on the card that took the place', async ({ page }) => {
  await makeTimetable(page, 'register\nmaths\nsnack');

  await cardOf(page, 'maths').focus();
  await page.keyboard.press('Delete');

  await expect(cardOf(page, 'snack')).toBeFocused();
});

test('after Remove the focus is on the card that took the place', async ({ page }) => {
  await makeTimetable(page, 'register\nmaths\nsnack');
  await tapCard(page, 'maths');

  await cardPanel(page).getByRole('button', { name: 'Remove' }).click();

  await expect(cardOf(page, 'snack')).toBeFocused();
});

test('undo while the list is typed takes the words out of the list too', async ({ page }) => {
  await makeTimetable(page, 'register\nmaths');
  await listOf(page).click();
  await listOf(page).press('Control+End');
  await page.keyboard.type('\nswimming');
  await expectCards(page, ['register', 'maths', 'swimming']);

  await page.keyboard.press('Control+z');

  await expectCards(page, ['register', 'maths']);
  await expect(listOf(page)).toHaveValue('register\nmaths');
});

test('a second Enter on a card goes on to its words', async ({ page }) => {
  await makeTimetable(page, 'register\nmaths');
  await cardOf(page, 'maths').focus();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  await expect(cardPanel(page).getByRole('textbox', { name: 'Words' })).toBeFocused();
});

for (const size of SHORT) {
  test(`the words of a card can be edited at ${size.width} x ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await makeTimetable(page, 'register\nmaths');
    await cardOf(page, 'maths').focus();

    await page.keyboard.press('Enter');

    await expect(cardPanel(page).getByRole('textbox', { name: 'Words' })).toBeInViewport({ ratio: 1 });
  });
}
