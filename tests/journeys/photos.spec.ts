import { expect, test } from '@playwright/test';
import {
  cardOf,
  cardPanel,
  cardsOn,
  complaintsOf,
  expectCards,
  expectSaved,
  goHome,
  goToPrint,
  makeTimetable,
  openOffline,
  savePdf,
  tapCard,
} from '../support/journey';
import { APPLE_RED, countTaps, handOver, keepPhoto, panelOf, storedPictures } from '../support/makePicture';
import { plainPdf } from '../support/pdf';
import { applePhoto, CAMERA } from '../support/photos';
import { imagesIn, middleColour, pixelsOf } from '../support/pixels';

test.beforeEach(({ page }) => openOffline(page));

test('from the camera onto a card takes three taps', async ({ page }) => {
  const complaints = complaintsOf(page);
  const photo = await applePhoto(page);
  await makeTimetable(page, 'maths\napple\nlunch');
  const { tap, taps } = countTaps(page);

  await tap(cardOf(page, 'apple'));
  await handOver(page, () => tap(cardPanel(page).getByRole('button', { name: 'Take a photo' })), photo);
  await expect(panelOf(page).getByRole('textbox', { name: 'What is it called?' })).toHaveValue('apple');
  await tap(panelOf(page).getByRole('button', { name: 'Use this picture' }));

  await expect.poll(() => pixelsOf(page.locator('.konva-host canvas'), APPLE_RED)).toBeGreaterThan(400);
  expect(taps()).toBe(3);
  await expectSaved(page);
  expect(complaints).toEqual([]);
});

test('the camera is asked for on a tablet, and files are a choice of their own', async ({ page }) => {
  await makeTimetable(page, 'apple');
  await tapCard(page, 'apple');

  await expect(cardPanel(page).locator('input[type=file][capture=environment]')).toHaveCount(1);
  await expect(cardPanel(page).locator('input[type=file]:not([capture])')).toHaveCount(1);
});

test('a photo is offered first for its word on every new board, with no network, after a reload', async ({
  page,
}) => {
  const photo = await applePhoto(page);
  await makeTimetable(page, 'apple');
  await tapCard(page, 'apple');
  await handOver(page, () => cardPanel(page).getByRole('button', { name: 'Take a photo' }).click(), photo);
  await panelOf(page).getByRole('button', { name: 'Use this picture' }).click();
  await expectSaved(page);
  await goHome(page);
  await page.reload();

  await makeTimetable(page, 'maths\napple');
  await tapCard(page, 'apple');

  const offers = cardPanel(page).getByRole('group', { name: 'Picture', exact: true });
  const second = offers.locator('label').nth(1);
  await expect(second).toContainText('apple');
  await expect.poll(() => pixelsOf(second.locator('canvas'), APPLE_RED)).toBeGreaterThan(100);
  await second.click();
  await expect.poll(() => pixelsOf(page.locator('.konva-host canvas'), APPLE_RED)).toBeGreaterThan(400);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => pixelsOf(page.locator('.konva-host canvas'), APPLE_RED)).toBeLessThan(50);
});

test('what a camera writes into a photo is gone from the device and from the PDF, and the photo stands upright', async ({
  page,
}) => {
  const photo = await applePhoto(page);
  expect(photo.includes(CAMERA)).toBe(true);
  await makeTimetable(page, 'apple\nlunch\napple');
  await cardsOn(page).first().click();
  await handOver(page, () => cardPanel(page).getByRole('button', { name: 'Add a photo' }).click(), photo);
  await panelOf(page).getByRole('checkbox', { name: 'Shows a person: ask before sharing' }).check();
  await panelOf(page).getByRole('button', { name: 'Use this picture' }).click();
  await cardsOn(page).last().click();
  await cardPanel(page).getByRole('group', { name: 'Picture', exact: true }).locator('label').nth(1).click();
  await expectSaved(page);
  await goToPrint(page);
  await expect(page.getByRole('region', { name: 'Before you print' })).toContainText(
    '1 photo of a person: for use in school.',
  );

  const pdf = await savePdf(page);

  const [image, ...more] = imagesIn(pdf);
  expect(more).toEqual([]);
  expect(image).toMatchObject({ width: 1200, height: 1200, jpeg: true });
  expect(image && (await middleColour(page, image))).toEqual(
    APPLE_RED.map((part) => expect.closeTo(part, -1.2)),
  );
  const [kept] = await storedPictures(page);
  expect(kept?.bytes.length).toBeGreaterThan(1000);
  for (const bytes of [Buffer.from(kept?.bytes ?? []), Buffer.from(plainPdf(pdf), 'latin1')]) {
    expect(bytes.includes('Exif')).toBe(false);
    expect(bytes.includes(CAMERA)).toBe(false);
  }
  expect(pdf.length).toBeLessThan(400 * 1024);
});

test('a plain wall is taken away, seen at once, and put back', async ({ page }) => {
  const photo = await applePhoto(page);
  await makeTimetable(page, 'apple');
  await tapCard(page, 'apple');
  await handOver(page, () => cardPanel(page).getByRole('button', { name: 'Take a photo' }).click(), photo);
  const shown = panelOf(page).locator('canvas');
  const WHITE = [255, 255, 255] as const;
  const wall = await pixelsOf(shown, WHITE);

  const plain = panelOf(page).getByRole('checkbox', { name: 'Plain background' });
  await plain.check();
  await expect.poll(() => pixelsOf(shown, WHITE)).toBeGreaterThan(wall + 80_000);
  expect(await pixelsOf(shown, APPLE_RED)).toBeGreaterThan(30_000);
  await plain.uncheck();
  await expect.poll(() => pixelsOf(shown, WHITE)).toBe(wall);
  await plain.check();
  await panelOf(page).getByRole('radio', { name: 'See-through' }).check({ force: true });
  await panelOf(page).getByRole('button', { name: 'Use this picture' }).click();
  await expectSaved(page);
  await goToPrint(page);

  const images = imagesIn(await savePdf(page));
  expect(images.map(({ jpeg }) => jpeg)).toEqual([false, false]);
});

test('a photo is moved, zoomed and turned with keys alone, and the panel is left with Escape', async ({
  page,
}) => {
  const photo = await applePhoto(page);
  await makeTimetable(page, 'apple');
  await tapCard(page, 'apple');
  await handOver(page, () => cardPanel(page).getByRole('button', { name: 'Take a photo' }).click(), photo);
  const board = panelOf(page).getByRole('button', { name: /^The part of the photo/u });
  const shown = panelOf(page).locator('canvas');
  const red = () => pixelsOf(shown, APPLE_RED);
  await board.focus();
  const first = await red();

  for (let times = 0; times < 4; times += 1) await page.keyboard.press('+');
  await expect.poll(red).toBeGreaterThan(first * 1.5);
  for (let times = 0; times < 30; times += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('r');
  await expect(board).toBeFocused();
  await page.keyboard.press('Escape');

  await expect(panelOf(page)).toHaveCount(0);
  await expect(cardPanel(page).getByRole('button', { name: 'Take a photo' })).toBeFocused();
  expect(await storedPictures(page)).toEqual([]);
});

test('a picture let go of over the drawer becomes a card of its own', async ({ page }) => {
  const photo = await applePhoto(page);
  await makeTimetable(page, 'maths');
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    data.items.add(new File([bytes], 'apple.jpg', { type: 'image/jpeg' }));
    return data;
  }, photo.toString('base64'));

  await page
    .getByRole('region', { name: 'Pictures to choose from' })
    .dispatchEvent('drop', { dataTransfer: dropped });
  await panelOf(page).getByRole('button', { name: 'Use this picture' }).click();
  await expect(panelOf(page).getByRole('alert')).toContainText('Give it a word');
  await panelOf(page).getByRole('textbox', { name: 'What is it called?' }).fill('big apple');
  await panelOf(page).getByRole('button', { name: 'Use this picture' }).click();

  await expectCards(page, ['maths', 'big apple']);
});

test('another tab offers a photo as soon as it is kept', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('./');
  await makeTimetable(other, 'maths');
  const photo = await applePhoto(page);
  await page.getByRole('link', { name: 'Pictures and words' }).click();

  await keepPhoto(page, photo, 'Biscuit the dog');

  await other.getByRole('searchbox', { name: 'Find a picture' }).fill('biscuit the dog');
  await expect(other.getByRole('option').first()).toHaveAccessibleName('Biscuit the dog');
});
