import { expect, test } from '@playwright/test';
import { wrongWith } from '../support/axe';
import { cardPanel, makeTimetable, openOffline, tapCard } from '../support/journey';
import { handOver, keepPhoto, panelOf } from '../support/makePicture';
import { applePhoto } from '../support/photos';

const none: readonly string[] = [];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing wrong, ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('with the panels that make a photo or a drawing', async ({ page }) => {
      await openOffline(page);
      const photo = await applePhoto(page);
      await makeTimetable(page, 'apple');
      await tapCard(page, 'apple');
      const found = { photo: none, refused: none, drawing: none };
      const take = () => cardPanel(page).getByRole('button', { name: 'Take a photo' }).click();
      await handOver(page, take, photo);
      await panelOf(page).getByRole('checkbox', { name: 'Plain background' }).check();
      await panelOf(page).getByRole('radio', { name: 'A date' }).check({ force: true });
      await panelOf(page).getByRole('button', { name: 'Use this picture' }).click();
      await expect(panelOf(page).getByRole('alert')).toBeVisible();
      found.photo = await wrongWith(page);
      await panelOf(page).getByRole('button', { name: 'Cancel' }).click();
      await handOver(page, take, Buffer.from('Dear parents'));
      await expect(panelOf(page).getByRole('alert')).toBeVisible();
      found.refused = await wrongWith(page);
      await panelOf(page).getByRole('button', { name: 'Close' }).click();
      await cardPanel(page).getByRole('button', { name: 'Draw', exact: true }).click();
      await panelOf(page).getByRole('button', { name: 'star' }).click();
      found.drawing = await wrongWith(page);

      expect(found).toEqual({ photo: none, refused: none, drawing: none });
    });

    test('with photos in the library, one being changed and one past its date', async ({ page }) => {
      await openOffline(page);
      const photo = await applePhoto(page);
      await page.getByRole('link', { name: 'Pictures and words' }).click();
      await keepPhoto(page, photo, 'apple');
      await page.getByRole('button', { name: 'Change apple' }).click();
      await page.getByText('When your terms end').click();
      const changing = await wrongWith(page);
      await page.getByRole('radio', { name: 'End of term' }).check({ force: true });
      await page.getByRole('button', { name: 'Save' }).click();
      await page.clock.setFixedTime(Date.now() + 400 * 24 * 3_600_000);
      await page.reload();
      await expect(page.getByText('“apple” is past the date you set.')).toBeVisible();
      const past = await wrongWith(page);
      await page.getByRole('link', { name: 'Home' }).click();
      await expect(page.getByText('1 picture of yours is past')).toBeVisible();

      expect({ changing, past, home: await wrongWith(page) }).toEqual({
        changing: none,
        past: none,
        home: none,
      });
    });
  });
}
