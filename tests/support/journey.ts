import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The fifteen lines of the ready-made day TT01, as somebody types them. */
export const DAY = readFileSync(new URL('./wild-days/01-typed-plain.txt', import.meta.url), 'utf8').trimEnd();
export const DAY_LINES: readonly string[] = DAY.split('\n');

/** Opens the app once with the network there, waits until it says that it works without, and takes the network away. */
export async function openOffline(page: Page): Promise<void> {
  await page.goto('./');
  // Everything is being kept meanwhile: how long that takes is the bench's to measure, not a journey's.
  await expect(page.locator('.kept-here')).toContainText('works offline', { timeout: 30_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
}

/** Everything the page complains of from now on: what it throws, and what it reports as an error. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** Types the day on the home screen and opens the board of it. */
export async function makeTimetable(page: Page, text = DAY): Promise<void> {
  await page.getByRole('textbox', { name: 'What does today need?' }).fill(text);
  await page.getByRole('button', { name: 'Make the timetable' }).click();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
}

export function listOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Type the list' });
}

/** Pastes over all that stands in a field: one change, where typing would be a change for each letter. */
export async function pasteOver(page: Page, field: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.press('Control+a');
  await field.press(text === '' ? 'Delete' : 'Control+v');
}

/** The cards on the page, in reading order. */
export function cardsOn(page: Page): Locator {
  return page.locator('.card-button');
}

export function cardOf(page: Page, label: string): Locator {
  return page.getByRole('button', { name: label, exact: true }).and(cardsOn(page));
}

/** What the cards say, in reading order. */
export function labelsOn(page: Page): Promise<readonly string[]> {
  return cardsOn(page).evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label') ?? ''));
}

/** Waits until the cards say just this, in this order. */
export async function expectCards(page: Page, labels: readonly string[]): Promise<void> {
  await expect.poll(() => labelsOn(page)).toEqual(labels);
}

/** A finger on the middle of a card. */
export async function tapCard(page: Page, label: string): Promise<void> {
  const middle = await middleOf(cardOf(page, label));
  await page.touchscreen.tap(middle.x, middle.y);
  await expect(cardOf(page, label)).toHaveAttribute('aria-pressed', 'true');
}

/** The panel of the card that is chosen. */
export function cardPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Card', exact: true });
}

/** The picture of the chosen card, among those on offer. */
export function chosenPicture(page: Page): Locator {
  return cardPanel(page).getByRole('group', { name: 'Picture' }).getByRole('radio', { checked: true });
}

export async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until the editor says that the work is kept on this device. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.saving')).toHaveText('Saved');
}

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to home' }).click();
  await expect(page.getByRole('heading', { name: 'My resources' })).toBeVisible();
}

export async function goToPrint(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeVisible();
}

/** Saves the PDF and gives its bytes. */
export async function savePdf(page: Page): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PDF' }).click();
  return readFileSync(await (await coming).path());
}
