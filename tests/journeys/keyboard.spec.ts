import { expect, type Locator, type Page, test } from '@playwright/test';
import { cardOf, cardsOn, chosenPicture, expectCards, listOf, openOffline } from '../support/journey';

const MOST_TABS = 60;

/** Presses Tab until it has the focus. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab was pressed ${MOST_TABS} times and did not get to ${place}.`);
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

async function typeTheDay(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: 'What does today need?' }));
  await page.keyboard.type('Register\nMaths\nSnack\nLunch');
  await press(page, page.getByRole('button', { name: 'Make the timetable' }));
  await expectCards(page, ['Register', 'Maths', 'Snack', 'Lunch']);
}

test.beforeEach(({ page }) => openOffline(page));

test('with keys alone a day is typed, made, and saved as a PDF', async ({ page }) => {
  await typeTheDay(page);

  await press(page, page.getByRole('button', { name: 'Print', exact: true }));
  const coming = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: 'Save PDF' }));

  expect((await coming).suggestedFilename()).toMatch(/\.pdf$/u);
});

test('arrow keys walk from card to card, and with Alt they move the card', async ({ page }) => {
  await typeTheDay(page);

  await tabTo(page, cardsOn(page).first());
  await page.keyboard.press('ArrowRight');
  await expect(cardOf(page, 'Maths')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');

  await expectCards(page, ['Register', 'Snack', 'Maths', 'Lunch']);
  await expect(cardOf(page, 'Maths')).toBeFocused();
});

test('Delete removes a card, and Ctrl+Z brings it back', async ({ page }) => {
  await typeTheDay(page);

  await tabTo(page, cardOf(page, 'Snack'));
  await page.keyboard.press('Delete');
  await expectCards(page, ['Register', 'Maths', 'Lunch']);
  await page.keyboard.press('Control+z');

  await expectCards(page, ['Register', 'Maths', 'Snack', 'Lunch']);
});

test('another picture is found and chosen with keys', async ({ page }) => {
  await typeTheDay(page);

  await tabTo(page, cardOf(page, 'Snack'));
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: 'Find another picture' }));
  const field = page.getByRole('searchbox', { name: 'Find a picture' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('banana');
  await expect(page.getByRole('option').first()).toHaveAccessibleName('banana');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(chosenPicture(page)).toHaveAccessibleName('banana');
});

test('the list is typed in the editor, and the board follows', async ({ page }) => {
  await typeTheDay(page);

  await tabTo(page, listOf(page));
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nHome time');

  await expectCards(page, ['Register', 'Maths', 'Snack', 'Lunch', 'Home time']);
});
