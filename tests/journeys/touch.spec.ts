import { expect, test } from '@playwright/test';
import {
  cardOf,
  cardPanel,
  chosenPicture,
  expectCards,
  makeTimetable,
  middleOf,
  openOffline,
  tapCard,
} from '../support/journey';
import { fingersOn } from '../support/touch';

const REST_ON_IT = 300;

test.beforeEach(async ({ page }) => {
  await openOffline(page);
  await makeTimetable(page, 'register\nmaths\nsnack\nlunch');
  await expect(cardOf(page, 'lunch')).toBeVisible();
});

test('a card dragged with a finger goes where it is let go', async ({ page }) => {
  const [register, snack] = [await middleOf(cardOf(page, 'register')), await middleOf(cardOf(page, 'snack'))];

  await (await fingersOn(page)).drag(register, { x: snack.x + 15, y: snack.y });

  await expectCards(page, ['maths', 'snack', 'register', 'lunch']);
});

test('the same by tapping: Later and Earlier', async ({ page }) => {
  await tapCard(page, 'register');

  await cardPanel(page).getByRole('button', { name: 'Later' }).tap();
  await cardPanel(page).getByRole('button', { name: 'Later' }).tap();
  await expectCards(page, ['maths', 'snack', 'register', 'lunch']);
  await cardPanel(page).getByRole('button', { name: 'Earlier' }).tap();

  await expectCards(page, ['maths', 'register', 'snack', 'lunch']);
});

test('a picture dragged onto a card becomes its picture', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Find a picture' }).fill('banana');
  const banana = page.getByRole('option', { name: 'banana', exact: true });
  await banana.waitFor();

  await (await fingersOn(page)).drag(
    await middleOf(banana),
    await middleOf(cardOf(page, 'snack')),
    REST_ON_IT,
  );

  await tapCard(page, 'snack');
  await expect(chosenPicture(page)).toHaveAccessibleName('banana');
});

test('the same by tapping: the card, then the picture', async ({ page }) => {
  await tapCard(page, 'snack');
  await page.getByRole('searchbox', { name: 'Find a picture' }).fill('banana');

  await page.getByRole('option', { name: 'banana', exact: true }).tap();

  await expect(chosenPicture(page)).toHaveAccessibleName('banana');
});

test('two fingers apart make the page larger, Fit brings it back', async ({ page }) => {
  const card = cardOf(page, 'maths');
  const before = await card.boundingBox();
  const { x, y } = await middleOf(page.getByRole('main'));

  await (await fingersOn(page)).pinch(
    [
      { x: x - 30, y },
      { x: x + 30, y },
    ],
    [
      { x: x - 90, y },
      { x: x + 90, y },
    ],
  );

  await expect.poll(async () => (await card.boundingBox())?.width).toBeGreaterThan((before?.width ?? 0) * 2);
  await page.getByRole('button', { name: 'Fit' }).tap();
  await expect.poll(() => card.boundingBox()).toEqual(before);
});

test('two taps on a card bring the cursor to its words', async ({ page }) => {
  const { x, y } = await middleOf(cardOf(page, 'maths'));

  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);

  await expect(cardPanel(page).getByRole('textbox', { name: 'Words' })).toBeFocused();
});
