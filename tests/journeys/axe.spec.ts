import { expect, test } from '@playwright/test';
import { wrongWith } from '../support/axe';
import { cardsOn, goHome, goToPrint, makeTimetable, openOffline, tapCard } from '../support/journey';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing wrong, ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('with home, empty and with a board, and the bin and about', async ({ page }) => {
      await openOffline(page);
      const found = { empty: await wrongWith(page), full: none, bin: none, about: none };
      await makeTimetable(page);
      await goHome(page);
      found.full = await wrongWith(page);
      await page.getByRole('link', { name: 'About' }).click();
      await expect(page.getByRole('heading', { name: 'About Cuecraft' })).toBeVisible();
      found.about = await wrongWith(page);
      await page.goBack();
      await page.getByRole('button', { name: /^More/u }).click();
      await page.getByRole('button', { name: 'Move to bin' }).click();
      await page.getByRole('link', { name: 'Bin' }).click();
      await expect(page.getByRole('button', { name: /^Restore/u })).toBeVisible();
      found.bin = await wrongWith(page);

      expect(found).toEqual({ empty: none, full: none, bin: none, about: none });
    });

    test('with the editor and the print screen', async ({ page }) => {
      await openOffline(page);
      await makeTimetable(page);
      await expect(cardsOn(page).first()).toBeVisible();
      const found = { board: await wrongWith(page), people: none, card: none, pictures: none, print: none };
      await page.locator('summary', { hasText: /^Look$/u }).click();
      await page.locator('summary', { hasText: /^People$/u }).click();
      await page.getByRole('checkbox', { name: 'A mixed class' }).check();
      found.people = await wrongWith(page);
      await tapCard(page, 'maths');
      found.card = await wrongWith(page);
      await page.getByRole('searchbox', { name: 'Find a picture' }).fill('wash');
      await expect(page.getByRole('option').first()).toBeVisible();
      found.pictures = await wrongWith(page);
      await goToPrint(page);
      found.print = await wrongWith(page);

      expect(found).toEqual({ board: none, people: none, card: none, pictures: none, print: none });
    });
  });
}

const none: readonly string[] = [];
