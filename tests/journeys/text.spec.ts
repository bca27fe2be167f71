import { expect, type Page, test } from '@playwright/test';
import { wrongWith } from '../support/axe';
import {
  cardOf,
  cardPanel,
  cardsOn,
  chosenPicture,
  complaintsOf,
  expectCards,
  expectSaved,
  goToPrint,
  listOf,
  openOffline,
  savePdf,
  tapCard,
} from '../support/journey';
import { wordsOf } from '../support/pdf';

const TEXT = 'Plants need water. Do not pick the flowers!';
const WORDS = ['Plants', 'need', 'water', 'Do', 'not', 'pick', 'the', 'flowers'];

async function start(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: /^Show all \d+ kinds$/u }).click();
  await page.getByRole('button', { name: kind, exact: true }).click();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
}

test.use({ hasTouch: true });

test('a text gets its pictures as it is typed, and each word can be put right', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openOffline(page);
  await start(page, 'Text with pictures');
  const field = page.getByRole('textbox', { name: 'Type or paste the text' });
  await field.pressSequentially(TEXT);
  await expectCards(page, WORDS);
  await expect(page.getByText('No picture for: pick.')).toBeVisible();

  await tapCard(page, 'water');
  await expect(chosenPicture(page)).toHaveCount(1);
  await cardPanel(page).getByRole('radio', { name: 'Words only' }).check({ force: true });
  await cardPanel(page).getByRole('button', { name: 'Done with this card' }).click();

  await tapCard(page, 'Plants');
  await cardPanel(page).getByRole('button', { name: 'Join with the next word' }).click();
  await expect(cardOf(page, 'Plants need')).toBeVisible();
  await cardPanel(page).getByRole('button', { name: 'Split the words' }).click();
  await expectCards(page, WORDS);

  await tapCard(page, 'flowers');
  await cardPanel(page).getByRole('button', { name: 'Cross out the picture' }).click();
  await expect(page.getByRole('button', { name: 'flowers, crossed out' })).toBeVisible();
  await cardPanel(page).getByRole('button', { name: 'Done with this card' }).click();

  // More is typed, and what was put right stays.
  await field.focus();
  await field.press('Control+End');
  await field.pressSequentially(' Trees too.');
  await expect(cardOf(page, 'Trees')).toBeVisible();
  await expect(page.getByRole('button', { name: 'flowers, crossed out' })).toBeVisible();
  await field.blur();
  await expectSaved(page);
  await page.reload();
  await expect(cardsOn(page)).toHaveCount(WORDS.length + 2);
  expect(complaints).toEqual([]);
});

test('a lesson’s text makes the whole set, and each part can be kept', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openOffline(page);
  await start(page, 'Text with pictures');
  await page
    .getByRole('textbox', { name: 'Type or paste the text' })
    .fill('Plants need water. The sun gives light. Roots grow in soil. Leaves make food.');
  await expect(cardOf(page, 'Leaves')).toBeVisible();
  await goToPrint(page);
  await page.getByText('A matching set').click();
  await expect(page.getByText(/sheets of A4/u)).toBeVisible();
  const pages = await wordsOf(await savePdf(page));

  expect(pages[0]).toContain('plants');
  expect(pages.join(' ')).toContain('Answers');
  await page.getByRole('button', { name: 'Keep each to change it' }).click();
  await expect(page.getByText('They are in My resources.')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Back to home' }).click();
  await expect(
    page.getByRole('button', { name: 'Text with pictures – Flash cards', exact: true }),
  ).toBeVisible();
  expect(complaints).toEqual([]);
});

test('eight words become a worksheet at three levels, with answers', async ({ page }) => {
  await openOffline(page);
  await start(page, 'Worksheet');
  await listOf(page).fill('plant\nleaf\nroot\nwater\nsun\nseed\nsoil\nflower');
  await expect(cardOf(page, 'flower')).toBeVisible();
  expect(await wrongWith(page)).toEqual([]);
  await page.getByText('Word search', { exact: true }).click();
  await goToPrint(page);
  const pages = await wordsOf(await savePdf(page));

  expect(pages.filter((words) => words.includes('Answers'))).not.toHaveLength(0);
  expect(pages.join(' ')).toContain('Sheet 1');
});

test('a story says what is open and what to think about, and prints when its gaps are filled', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openOffline(page);
  await start(page, 'My story');
  await page
    .getByRole('textbox', { name: 'Write the story' })
    .fill('At lunch I go to the hall.\nYou must always sit still.\n{My adult} is near.\nThis is okay.');
  await expect(cardsOn(page)).toHaveCount(4);
  await expect(page.getByText('must', { exact: false }).first()).toBeVisible();
  expect(await wrongWith(page)).toEqual([]);
  await goToPrint(page);
  await expect(page.getByText('Something has to be filled in first.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeDisabled();

  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('textbox', { name: '{My adult}' }).fill('Mrs K');
  await goToPrint(page);
  expect((await wordsOf(await savePdf(page))).join(' ')).toContain('Mrs K is near.');
  expect(complaints).toEqual([]);
});

test('a text longer than there is room for says so, and keeps the rest under the hand', async ({ page }) => {
  await openOffline(page);
  await start(page, 'Text with pictures');
  const field = page.getByRole('textbox', { name: 'Type or paste the text' });
  const long = 'play '.repeat(1210).trim();
  await field.fill(long);

  await expect(page.getByText('The last 10 words have no room here.', { exact: false })).toBeVisible();
  await expect(field).toHaveValue(long);
  await field.fill('We play.');
  await expect(page.getByText('have no room here', { exact: false })).toBeHidden();
});
