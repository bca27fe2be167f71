import { expect, test } from '@playwright/test';
import {
  complaintsOf,
  expectCards,
  goToPrint,
  makeTimetable,
  openOffline,
  savePdf,
} from '../support/journey';
import { addFarm, findField as find } from '../support/packs/bring';
import { type Colour, imagesIn, middleColour, pixelsOf } from '../support/pixels';

/** Of barn.png. */
const BARN_RED: Colour = [200, 60, 60];

test.beforeEach(({ page }) => openOffline(page));

test('a pack’s picture of pixels is seen in the drawer, on the page, in small and on paper', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await addFarm(page);
  await page.getByRole('link', { name: 'Home' }).click();
  await makeTimetable(page, 'maths');
  await find(page).fill('barn');
  const tile = page.getByRole('option', { name: 'barn', exact: true });
  await expect.poll(() => pixelsOf(tile.locator('canvas'), BARN_RED)).toBeGreaterThan(100);

  await tile.click();

  await expectCards(page, ['maths', 'barn']);
  await expect.poll(() => pixelsOf(page.locator('.konva-host canvas'), BARN_RED)).toBeGreaterThan(1000);
  await page.reload();
  await expect.poll(() => pixelsOf(page.locator('.konva-host canvas'), BARN_RED)).toBeGreaterThan(1000);
  await goToPrint(page);
  await expect(page.locator('svg image').first()).toBeVisible();
  const [image, ...more] = imagesIn(await savePdf(page));
  expect(more).toEqual([]);
  expect(image).toMatchObject({ width: 60, height: 40, jpeg: true });
  const red = BARN_RED.map((channel) => expect.closeTo(channel, -1.2));
  expect(image && (await middleColour(page, image))).toEqual(red);
  expect(complaints).toEqual([]);
});
