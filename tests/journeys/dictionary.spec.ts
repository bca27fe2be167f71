import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  cardOf,
  cardPanel,
  chosenPicture,
  expectSaved,
  goHome,
  goToPrint,
  listOf,
  makeTimetable,
  openOffline,
  tapCard,
} from '../support/journey';

const ALWAYS = 'Always use this for “lunch”';

async function pick(page: Page, label: string, picture: string): Promise<void> {
  await tapCard(page, label);
  await page.getByRole('searchbox', { name: 'Find a picture' }).fill(picture);
  await page.getByRole('option', { name: picture, exact: true }).tap();
  await expect(chosenPicture(page)).toHaveAccessibleName(picture);
}

async function pictureOf(page: Page, label: string): Promise<string> {
  await tapCard(page, label);
  return chosenPicture(page).evaluate((radio) => (radio.closest('label')?.textContent ?? '').trim());
}

async function keepBoard(page: Page, text: string): Promise<void> {
  await makeTimetable(page, text);
  await expectSaved(page);
  await goHome(page);
}

/** The one changed last comes first. */
async function openBoard(page: Page, at: number): Promise<void> {
  await page.locator('.open-board').nth(at).click();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
}

async function goToWords(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Pictures and words' }).click();
  await expect(page.getByRole('region', { name: 'Always use' })).toBeVisible();
}

test('a picture settled for lunch comes by itself tomorrow, in longer lines too, until it is taken back', async ({
  page,
}) => {
  await openOffline(page);
  await makeTimetable(page, 'register\nlunch');
  await pick(page, 'lunch', 'pizza');
  await cardPanel(page).getByLabel(ALWAYS).check();
  await expect(cardPanel(page)).toContainText('It comes by itself wherever you type “lunch”.');
  await goHome(page);

  await makeTimetable(page, 'Lunches\nmaths\nLunch in the hall');
  expect(await pictureOf(page, 'Lunches')).toBe('pizza');
  expect(await pictureOf(page, 'Lunch in the hall')).toBe('pizza');
  expect(await pictureOf(page, 'maths')).toBe('maths');

  await tapCard(page, 'Lunches');
  await cardPanel(page).getByLabel('Always use this for “Lunches”').uncheck();
  await goHome(page);
  await makeTimetable(page, 'lunch');
  expect(await pictureOf(page, 'lunch')).toBe('lunch');
});

test('changed on my other boards at once, what was picked by hand only when ticked, and one Undo for all', async ({
  page,
}) => {
  await openOffline(page);
  await keepBoard(page, 'lunch\nmaths');
  await makeTimetable(page, 'lunch\nPE');
  await pick(page, 'lunch', 'red apple');
  await expectSaved(page);
  await goHome(page);
  await makeTimetable(page, 'register\nlunch\nLunch in the hall');
  await pick(page, 'lunch', 'pizza');
  await cardPanel(page).getByLabel(ALWAYS).check();

  await expect(cardPanel(page)).toContainText('1 other card here and 2 other boards show another picture');
  await cardPanel(page).getByRole('button', { name: 'Look and change' }).click();
  await expect(cardPanel(page).getByRole('checkbox', { name: /Picked by hand/u })).not.toBeChecked();
  await cardPanel(page).getByRole('button', { name: 'Change 2 cards' }).click();

  await expect(page.getByText('“lunch” now shows one picture on 2 boards.')).toBeVisible();
  expect(await pictureOf(page, 'Lunch in the hall')).toBe('pizza');
  await page.getByRole('button', { name: 'Undo on all 2' }).click();
  await expect(page.getByText('Put back as it was.')).toBeVisible();
  expect(await pictureOf(page, 'Lunch in the hall')).toBe('lunch');
  expect(await pictureOf(page, 'lunch')).toBe('pizza');
});

test('another board keeps how it was before as an earlier version', async ({ page }) => {
  await openOffline(page);
  await keepBoard(page, 'lunch\nmaths');
  await makeTimetable(page, 'lunch\nPE');
  await pick(page, 'lunch', 'pizza');
  await cardPanel(page).getByLabel(ALWAYS).check();
  await cardPanel(page).getByRole('button', { name: 'Look and change' }).click();
  await cardPanel(page).getByRole('button', { name: 'Change 1 card' }).click();
  await expect(page.getByText('now shows one picture on 1 board')).toBeVisible();
  await expectSaved(page);
  await goHome(page);

  await page.getByRole('button', { name: 'Close' }).click();
  await openBoard(page, 0);
  await expect(cardOf(page, 'maths')).toBeVisible();
  expect(await pictureOf(page, 'lunch')).toBe('pizza');
  await page.getByRole('button', { name: 'Done with this card' }).click();
  await page.getByText('Earlier versions').click();
  await page
    .getByRole('button', { name: /^Bring back/u })
    .last()
    .click();
  expect(await pictureOf(page, 'lunch')).toBe('lunch');
});

test('a board at work in another tab is not written over: whoever changes it there decides', async ({
  page,
}) => {
  await page.context().addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  await openOffline(page);
  await makeTimetable(page, 'lunch\nmaths');
  await expectSaved(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(cardOf(other, 'maths')).toBeVisible();
  await goHome(page);
  await makeTimetable(page, 'lunch\nPE');
  await pick(page, 'lunch', 'pizza');
  await cardPanel(page).getByLabel(ALWAYS).check();
  await cardPanel(page).getByRole('button', { name: 'Look and change' }).click();
  await cardPanel(page).getByRole('button', { name: 'Change 1 card' }).click();
  await expect(page.getByText('now shows one picture on 1 board')).toBeVisible();

  await listOf(other).fill('lunch\nmaths\nsnack');

  await expect(other.getByRole('alert')).toContainText('This was changed in another tab. Both are safe.');
});

test('what is settled in one tab, another tab types with', async ({ page }) => {
  await openOffline(page);
  const other = await page.context().newPage();
  await other.goto('./');
  await makeTimetable(page, 'lunch');
  await pick(page, 'lunch', 'pizza');
  await cardPanel(page).getByLabel(ALWAYS).check();
  await expect(cardPanel(page)).toContainText('It comes by itself');

  await makeTimetable(other, 'lunch\nmaths');

  expect(await pictureOf(other, 'lunch')).toBe('pizza');
});

test('one word with two pictures is said beside the card and before printing, until both are kept', async ({
  page,
}) => {
  await openOffline(page);
  await makeTimetable(page, 'snack\nmaths\nSnacks');
  await pick(page, 'Snacks', 'banana');

  await expect(cardPanel(page)).toContainText('“Snacks” has another picture on this board.');
  await goToPrint(page);
  await expect(page.getByRole('region', { name: 'Before you print' })).toContainText(
    '“snack” has two pictures',
  );
  await page.getByRole('button', { name: 'Back' }).click();
  await tapCard(page, 'Snacks');
  await cardPanel(page).getByRole('button', { name: 'Keep both' }).click();

  await expect(cardPanel(page)).not.toContainText('has another picture');
  await goToPrint(page);
  await expect(page.getByRole('region', { name: 'Before you print' })).not.toContainText('two pictures');
});

test('the other card with the word gets the same picture with one tap', async ({ page }) => {
  await openOffline(page);
  await makeTimetable(page, 'snack\nmaths\nSnacks');
  await pick(page, 'Snacks', 'banana');

  await cardPanel(page).getByRole('button', { name: 'Use this one on both' }).click();

  expect(await pictureOf(page, 'snack')).toBe('banana');
});

test('the words of one class go to another as a file, each looked at before it is used', async ({ page }) => {
  await openOffline(page);
  await goToWords(page);
  for (const [word, picture] of [
    ['lunch', 'pizza'],
    ['Zebra class', 'zebra'],
    ['PE', 'football'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a word' }).click();
    await page.getByRole('textbox', { name: 'Word' }).fill(word);
    await page.getByRole('searchbox', { name: 'Find a picture' }).fill(picture);
    await page.getByRole('button', { name: picture, exact: true }).click();
    await expect(page.getByRole('list', { name: 'Your words' })).toContainText(word);
  }
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my words as a file' }).click();
  const file = readFileSync(await (await coming).path());

  await page.getByRole('button', { name: 'Change Zebra class' }).click();
  await page.getByRole('button', { name: 'Remove this word' }).click();
  await page.getByRole('button', { name: 'Change lunch' }).click();
  await page
    .getByRole('button', { name: 'sandwich', exact: true })
    .or(page.getByRole('button', { name: 'lunch', exact: true }))
    .first()
    .click();
  await expect(page.getByText('“lunch” has its new picture.')).toBeVisible();
  await page
    .getByLabel('File of words')
    .setInputFiles({ name: 'oak.json', mimeType: 'application/json', buffer: file });

  await expect(page.getByRole('heading', { name: '3 words in this file' })).toBeFocused();
  await expect(
    page.getByRole('group', { name: 'lunch' }).getByRole('radio', { name: /Keep mine/u }),
  ).toBeChecked();
  await expect(page.getByText('The same in both: PE.')).toBeVisible();
  await page
    .getByRole('group', { name: 'lunch' })
    .getByRole('radio', { name: /Use theirs/u })
    .check();
  await expect(page.getByRole('checkbox', { name: /Zebra class/u })).toBeChecked();
  await page.getByRole('button', { name: 'Use these 2 words' }).click();

  await expect(page.getByRole('list', { name: 'Your words' })).toContainText('Zebra class');
  await page.getByRole('link', { name: 'Home' }).click();
  await makeTimetable(page, 'lunch\nzebra class');
  expect(await pictureOf(page, 'lunch')).toBe('pizza');
  expect(await pictureOf(page, 'zebra class')).toBe('zebra');
});

test('a file that is no file of words changes nothing and says what to do', async ({ page }) => {
  await openOffline(page);
  await goToWords(page);
  const read = (name: string, text: string) =>
    page
      .getByLabel('File of words')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  await read('board.json', '{"format":1,"kind":"visual-timetable"}');
  await expect(page.getByRole('alert')).toContainText('This is not a file of words from Cuecraft.');
  await read('newer.json', '{"cuecraft":"words","version":9}');
  await expect(page.getByRole('alert')).toContainText('saved by a newer Cuecraft');
  await read('half.json', '{"cuecraft":"words","version":1,"words":[{"word"');
  await expect(page.getByRole('alert')).toContainText('damaged');

  await expect(page.getByRole('list', { name: 'Your words' })).toHaveCount(0);
});

test('a word removed by mistake comes back', async ({ page }) => {
  await openOffline(page);
  await goToWords(page);
  await page.getByRole('button', { name: 'Add a word' }).click();
  await page.getByRole('textbox', { name: 'Word' }).fill('lunch');
  await page.getByRole('button', { name: 'lunch box', exact: true }).click();
  await page.getByRole('button', { name: 'Change lunch' }).click();
  await page.getByRole('button', { name: 'Remove this word' }).click();
  await expect(page.getByRole('list', { name: 'Your words' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(page.getByRole('list', { name: 'Your words' })).toContainText('lunch');
});
