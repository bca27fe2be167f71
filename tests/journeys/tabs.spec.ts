import { expect, type Page, test } from '@playwright/test';
import { cardOf, expectCards, expectSaved, listOf, makeTimetable, openOffline } from '../support/journey';

const CHANGED_ELSEWHERE = 'This was changed in another tab. Both are safe.';

/** One board, open in two tabs that can't hear each other: as when a tablet had put one of them to sleep. */
async function openTwice(page: Page): Promise<Page> {
  await page.context().addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  await openOffline(page);
  await makeTimetable(page, 'register\nmaths');
  await expectSaved(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(cardOf(other, 'maths')).toBeVisible();
  return other;
}

test('what one tab saves, the other shows where nothing waits there', async ({ page }) => {
  await openOffline(page);
  await makeTimetable(page, 'register\nmaths');
  await expectSaved(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(cardOf(other, 'maths')).toBeVisible();

  await listOf(page).fill('register\nmaths\nsnack');

  await expectCards(other, ['register', 'maths', 'snack']);
});

test('a change in two tabs writes over neither: mine is kept as a copy', async ({ page }) => {
  const other = await openTwice(page);
  await listOf(page).fill('register\nmaths\nsnack');
  await expectSaved(page);

  await listOf(other).fill('register\nmaths\nswimming');
  await expect(other.getByRole('alert')).toContainText(CHANGED_ELSEWHERE);
  await other.getByRole('button', { name: 'Keep mine as a copy' }).click();

  await expectCards(other, ['register', 'maths', 'swimming']);
  await expectSaved(other);
  await page.reload();
  await expectCards(page, ['register', 'maths', 'snack']);
  await page.getByRole('button', { name: 'Back to home' }).click();
  await expect(page.getByRole('region', { name: 'My resources' }).getByRole('listitem')).toHaveCount(2);
});

test('a change in two tabs: the other one is taken, and Undo still has mine', async ({ page }) => {
  const other = await openTwice(page);
  await listOf(page).fill('register\nmaths\nsnack');
  await expectSaved(page);

  await listOf(other).fill('register\nmaths\nswimming');
  await other.getByRole('button', { name: 'Take the other one' }).click();
  await expectCards(other, ['register', 'maths', 'snack']);
  await other.getByRole('button', { name: 'Undo' }).click();

  await expectCards(other, ['register', 'maths', 'swimming']);
});
