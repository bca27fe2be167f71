import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  cardPanel,
  cardsOn,
  expectSaved,
  goHome,
  goToPrint,
  makeTimetable,
  openOffline,
  savePdf,
  tapCard,
} from '../support/journey';
import { APPLE_RED, drawWave, handOver, keepPhoto, panelOf, storedPictures } from '../support/makePicture';
import { jpegHead, png } from '../support/packs/pictures';
import { plainPdf } from '../support/pdf';
import { applePhoto } from '../support/photos';
import { pixelsOf } from '../support/pixels';

test.beforeEach(({ page }) => openOffline(page));

async function openLibrary(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Pictures and words' }).click();
  await expect(page.getByRole('heading', { name: 'Photos and drawings' })).toBeVisible();
}

test('files that are no photos are refused with a sentence each, and nothing is changed', async ({
  page,
}, testInfo) => {
  const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const large = testInfo.outputPath('large.jpg');
  writeFileSync(large, Buffer.alloc(60 * 1024 * 1024, 1));
  const hostile: readonly (readonly [name: string, file: Buffer | string, because: string])[] = [
    ['empty.jpg', Buffer.alloc(0), 'empty (0 bytes)'],
    ['letter.jpg', Buffer.from('Dear parents'), 'not a photo, whatever it is called'],
    ['torn.jpg', Buffer.from(jpegHead(40, 40)), 'damaged'],
    ['torn.png', Buffer.from(png(20, 20).slice(0, 60)), 'damaged'],
    ['headless.png', Buffer.from(png(20, 20).slice(0, 20)), 'damaged'],
    ['huge.jpg', Buffer.from(jpegHead(20_000, 20_000)), 'too many pixels'],
    ['strip.png', Buffer.from(png(2, 2, { says: { width: 20_000, height: 1 } })), 'too many pixels'],
    ['large.jpg', large, 'too large: 60 MB'],
    ['dance.gif', Buffer.from(GIF, 'base64'), 'moving picture (GIF)'],
    ['phone.heic', Buffer.from(`\0\0\0\x18ftypheic${'\0'.repeat(40)}`, 'latin1'), 'HEIC'],
    ['pack.jpg', Buffer.from('PK\x03\x04', 'latin1'), 'a zip, not a photo'],
    ['drawn.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'a drawing (SVG)'],
  ];
  await openLibrary(page);

  for (const [name, file, because] of hostile) {
    await handOver(page, () => page.getByRole('button', { name: 'Add a photo' }).click(), file, name);
    await expect(panelOf(page).getByRole('alert'), name).toContainText(because);
    await expect(panelOf(page).getByRole('alert')).toContainText('Nothing was changed.');
    await panelOf(page).getByRole('button', { name: 'Close' }).click();
  }

  expect(await storedPictures(page)).toEqual([]);
});

test('a drawing made with a finger, a shape and a rubber prints as lines', async ({ page }) => {
  await makeTimetable(page, 'hat');
  await tapCard(page, 'hat');
  await cardPanel(page).getByRole('button', { name: 'Draw', exact: true }).click();
  const lines = panelOf(page).locator('.draw-board path');
  await expect(panelOf(page).getByText('Draw something first.')).toBeVisible();
  await panelOf(page).getByRole('radio', { name: 'red' }).check({ force: true });
  await drawWave(page);
  await expect(lines).toHaveCount(1);
  await drawWave(page);
  await panelOf(page).getByRole('button', { name: 'star' }).click();
  await expect(lines).toHaveCount(3);
  await panelOf(page).getByRole('button', { name: 'Rubber' }).click();
  await drawWave(page);
  await expect(lines).toHaveCount(0);
  await panelOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(lines).toHaveCount(3);
  await panelOf(page).getByRole('button', { name: 'Clear' }).click();
  await expect(lines).toHaveCount(0);
  await panelOf(page).getByRole('button', { name: 'Undo' }).click();
  await panelOf(page).getByRole('button', { name: 'Use this picture' }).click();
  await expectSaved(page);
  await goToPrint(page);

  const pdf = plainPdf(await savePdf(page));

  expect(pdf).not.toMatch(/\/Subtype\s*\/Image/u);
  // Red #d22f27 as a stroke, its ends and corners round.
  expect(pdf).toMatch(/0\.824 0\.184 0\.153 RG\n3 w\n1 J\n1 j\n\[\] 0 d\n[\d. -]+ m\n(?:[\d. -]+ c\n)+S/u);
});

test('whoever can’t draw with a hand makes a picture with keys', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'Draw', exact: true }).press('Enter');
  await panelOf(page).getByRole('button', { name: 'circle' }).press('Enter');
  const board = panelOf(page).getByRole('button', { name: /^Drawing board/u });
  const path = panelOf(page).locator('.draw-board path');
  const before = await path.getAttribute('d');

  await board.press('ArrowRight');
  await board.press('+');
  expect(await path.getAttribute('d')).not.toBe(before);
  await panelOf(page).getByRole('textbox', { name: 'What is it called?' }).fill('ring');
  await panelOf(page).getByRole('button', { name: 'Keep this picture' }).press('Enter');

  await expect(page.getByText('“ring” is kept.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Your photos and drawings' })).toContainText('ring');
});

test('a photo that a board shows is deleted with a warning, the board keeps it, and Undo brings it back', async ({
  page,
}) => {
  const photo = await applePhoto(page);
  await openLibrary(page);
  await keepPhoto(page, photo, 'apple');
  await page.getByRole('link', { name: 'Home' }).click();
  await makeTimetable(page, 'Tuesday\napple');
  await cardsOn(page).first().click();
  await cardPanel(page).getByRole('group', { name: 'Picture', exact: true }).locator('label').nth(1).click();
  await expectSaved(page);
  await goHome(page);
  await openLibrary(page);

  await page.getByRole('button', { name: 'Delete apple' }).click();
  await expect(page.getByRole('alert')).toContainText('1 saved board shows it. It keeps what it shows');
  await page.getByRole('button', { name: 'Yes, delete it' }).click();

  await expect(page.getByText('“apple” was deleted.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Your photos and drawings' })).toHaveCount(0);
  await expect(page.getByText('1 deleted picture is kept for boards that show it')).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'Tuesday', exact: true }).click();
  await expect.poll(() => pixelsOf(page.locator('.konva-host canvas'), APPLE_RED)).toBeGreaterThan(400);
  await page.getByRole('radio', { name: 'Photos and drawings' }).check({ force: true });
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await goHome(page);
  await openLibrary(page);
  await page.getByText('1 deleted picture is kept').click();
  await page.getByRole('button', { name: 'Bring back apple' }).click();
  await expect(page.getByRole('button', { name: 'Change apple' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete apple' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('“apple” is back.')).toBeVisible();
});

test('past its date a photo is asked about, on the home screen and in the library, and never goes by itself', async ({
  page,
}) => {
  const photo = await applePhoto(page);
  await openLibrary(page);
  await keepPhoto(page, photo, 'swimming');
  await page.getByRole('button', { name: 'Change swimming' }).click();
  await page.getByRole('textbox', { name: 'What is it called?' }).fill('our pool');
  await page.getByRole('radio', { name: 'End of school year' }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“our pool” was changed.')).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 400 * 24 * 3_600_000);
  await page.getByRole('link', { name: 'Home' }).click();
  await page.reload();

  await expect(page.getByText('1 picture of yours is past the date you set.')).toBeVisible();
  expect(await storedPictures(page)).toHaveLength(1);
  await page.getByRole('link', { name: 'Look and decide' }).click();
  await expect(page.getByText('“our pool” is past the date you set.')).toBeVisible();
  await page.getByRole('button', { name: /^Keep until/u }).click();
  await expect(page.getByText(/“our pool” is kept until/u)).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 800 * 24 * 3_600_000);
  await page.reload();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('“our pool” was deleted.')).toBeVisible();
  expect(await storedPictures(page)).toHaveLength(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => storedPictures(page)).toHaveLength(1);
});

test('the ends of terms are the school’s own', async ({ page }) => {
  await openLibrary(page);
  await page.getByText('When your terms end').click();
  const summer = page.getByLabel('Summer term ends');
  const year = (await summer.inputValue()).slice(0, 4);

  await summer.fill(`${year}-06-26`);
  await page.getByRole('link', { name: 'Home' }).click();
  await page.reload();
  await openLibrary(page);
  await page.getByText('When your terms end').click();

  await expect(summer).toHaveValue(/-06-26$/u);
});
