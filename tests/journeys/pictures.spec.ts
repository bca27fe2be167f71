import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  cardPanel,
  chosenPicture,
  expectCards,
  expectSaved,
  goHome,
  makeTimetable,
  openOffline,
  tapCard,
} from '../support/journey';

function find(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Find a picture' });
}

function pictures(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Pictures' }).getByRole('option');
}

async function openGroup(page: Page, name: string): Promise<void> {
  await find(page).fill('');
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
}

test.beforeEach(({ page }) => openOffline(page));

test('a picture marked as a favourite is at hand on every board, until it is no longer one', async ({
  page,
}) => {
  await makeTimetable(page, 'wobble cushion\nmaths');
  await openGroup(page, 'Favourites');
  await expect(page.getByText('None yet.')).toBeVisible();
  await tapCard(page, 'wobble cushion');
  await page.getByRole('button', { name: 'Favourite' }).tap();
  await expect(page.getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'true');
  await expectSaved(page);

  await goHome(page);
  await page.reload();
  await makeTimetable(page, 'English');
  await openGroup(page, 'Favourites');
  await expect(pictures(page)).toHaveCount(1);
  await pictures(page).first().tap();
  await expectCards(page, ['English', 'wobble cushion']);

  await tapCard(page, 'wobble cushion');
  await page.getByRole('button', { name: 'Favourite' }).tap();
  await expect(page.getByText('None yet.')).toBeVisible();
});

test('a picture that was used is among the recent ones', async ({ page }) => {
  await makeTimetable(page, 'maths');
  await find(page).fill('trampette');
  await pictures(page).first().tap();
  await expectCards(page, ['maths', 'trampoline']);

  await openGroup(page, 'Recent');

  await expect(pictures(page).first()).toHaveAccessibleName('trampoline');
});

const SAID_OTHERWISE = [
  ['a short form of school', 'SALT', 'speech and language'],
  ['a word of the playground', 'dinner lady', 'lunchtime supervisor'],
  ['a brand, for the plain thing', 'Lego', 'building bricks'],
  ['another ending', 'washing hands', 'wash hands'],
  ['a slip of the finger', 'tiolet', 'toilet'],
  ['half a word', 'trampo', 'trampoline'],
] as const;

for (const [what, typed, found] of SAID_OTHERWISE) {
  test(`${what} finds its picture: “${typed}”`, async ({ page }) => {
    await makeTimetable(page, 'maths');

    await find(page).fill(typed);

    await expect(pictures(page).first()).toHaveAccessibleName(found);
  });
}

test('pictures of one idea stand together, and one of them is chosen with a tap', async ({ page }) => {
  await makeTimetable(page, 'snack');
  await tapCard(page, 'snack');
  await cardPanel(page).getByRole('button', { name: 'Find another picture' }).tap();

  await expect(find(page)).toHaveValue('snack');
  await expect(pictures(page).nth(0)).toHaveAccessibleName('snack');
  await expect(pictures(page).nth(1)).toHaveAccessibleName('red apple');
  await pictures(page).nth(1).tap();

  await expect(chosenPicture(page)).toHaveAccessibleName('red apple');
});
