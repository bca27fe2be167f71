import { expect, type Page, test } from '@playwright/test';
import {
  cardPanel,
  complaintsOf,
  expectSaved,
  goToPrint,
  makeTimetable,
  openOffline,
  savePdf,
  tapCard,
} from '../support/journey';
import { plainPdf } from '../support/pdf';

/** Chosen for all cards of the board, in its look. */
async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.getByText('Look', { exact: true }).click();
  await page.getByLabel('Second language under the words').selectOption({ label: name });
}

/** The words as the PDF says them to a search (ISO 32000-1, 14.9.4). */
function actualText(words: string): string {
  const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at));
  return `/ActualText <FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`;
}

test('words in Urdu are filled in where they are known, typed where not, and printed as lines, with no network', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openOffline(page);
  await makeTimetable(page, 'School\nMaths');

  await chooseLanguage(page, 'Urdu – اردو');
  await tapCard(page, 'School');
  await expect(cardPanel(page).getByLabel('In Urdu')).toHaveValue('اسکول');
  await expect(cardPanel(page)).toContainText('Check with a speaker');
  await tapCard(page, 'Maths');
  await expect(cardPanel(page).getByLabel('In Urdu')).toHaveValue('');
  await cardPanel(page).getByLabel('In Urdu').fill('ریاضی');
  await expectSaved(page);

  await goToPrint(page);
  await expect(page.getByText('1 line in Urdu comes from a list of words.')).toBeVisible();
  await expect(page.getByText('Our fonts lack some letters')).toHaveCount(0);
  const pdf = plainPdf(await savePdf(page));

  expect(pdf).toContain(actualText('اسکول'));
  expect(pdf).toContain(actualText('ریاضی'));
  expect(pdf).not.toMatch(/\/Subtype\s*\/Image/u);
  expect(complaints).toEqual([]);
});

test('other words on a card take its line with them, and one step back brings all back', async ({ page }) => {
  await page.goto('./');
  await makeTimetable(page, 'School\nMaths');
  await chooseLanguage(page, 'Polish – Polski');
  await tapCard(page, 'School');
  const line = cardPanel(page).getByLabel('In Polish');
  await expect(line).toHaveValue('Szkoła');

  await cardPanel(page).getByLabel('Words', { exact: true }).fill('Scissors');
  await expect(line).toHaveValue('Nożyczki');
  await cardPanel(page).getByLabel('Words', { exact: true }).fill('Assembly');
  await expect(line).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(line).toHaveValue('Szkoła');
});

test('choosing a language is one step, with all that it fills in', async ({ page }) => {
  await page.goto('./');
  await makeTimetable(page, 'School');
  await chooseLanguage(page, 'Polish – Polski');
  await tapCard(page, 'School');
  await expect(cardPanel(page).getByLabel('In Polish')).toHaveValue('Szkoła');

  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(cardPanel(page).getByLabel('In Polish')).toHaveCount(0);
});
