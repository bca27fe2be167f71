import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  cardPanel,
  complaintsOf,
  expectSaved,
  goHome,
  goToPrint,
  makeTimetable,
  openOffline,
  savePdf,
  tapCard,
} from '../support/journey';
import { plainPdf, wordsOf } from '../support/pdf';

const TONE_4 = '#a57939';
const TONE_5 = '#6a462f';
const NAVY = '#1e50a0';
const DAY = 'sit down\nhug\nline up\nmaths';

test.beforeEach(({ page }) => openOffline(page));

async function openLook(page: Page): Promise<void> {
  await page.locator('summary', { hasText: /^Look$/u }).click();
}

async function openPeople(page: Page): Promise<void> {
  await openLook(page);
  await page.locator('summary', { hasText: /^People$/u }).click();
  await expect(page.getByRole('group', { name: 'Skin' })).toBeVisible();
}

function radio(page: Page | Locator, group: string, name: string): Locator {
  return page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
}

/** The first page as it stands on the home screen, painted from the same scene. */
function miniature(page: Page): Locator {
  return page.locator('.board-page .scene-picture svg').first();
}

async function coloursAtHome(page: Page): Promise<ReadonlySet<string>> {
  await goHome(page);
  // Miniatures are drawn when they come near.
  await page.getByRole('region', { name: 'My resources' }).scrollIntoViewIfNeeded();
  await expect(miniature(page)).toBeAttached();
  const markup = await miniature(page).evaluate((svg) => svg.outerHTML);
  return new Set(markup.match(/#[0-9a-f]{6}/gu) ?? []);
}

test('a pupil sees themselves on every card: skin, plaits, glasses, wheelchair, the school’s jumper', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await makeTimetable(page, DAY);
  await openPeople(page);

  await radio(page, 'Skin', 'Tone 4').check();
  await radio(page, 'Hair or head covering', 'Plaits').check();
  await page.getByRole('checkbox', { name: 'Wears glasses' }).check();
  await radio(page, 'Getting about', 'Wheelchair').check();
  await radio(page, 'Jumper', 'Navy').check();
  await expectSaved(page);
  await page.reload();
  await openPeople(page);

  await expect(radio(page, 'Skin', 'Tone 4')).toBeChecked();
  await expect(radio(page, 'Getting about', 'Wheelchair')).toBeChecked();
  const colours = await coloursAtHome(page);
  expect(colours).toContain(TONE_4);
  expect(colours).toContain(NAVY);
  expect(complaints).toEqual([]);
});

test('skin tones are chosen with the arrow keys, and the name of the one chosen is to be read', async ({
  page,
}) => {
  await makeTimetable(page, DAY);
  await openPeople(page);

  await radio(page, 'Skin', 'As drawn').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');

  await expect(radio(page, 'Skin', 'Tone 2')).toBeChecked();
  await expect(radio(page, 'Skin', 'Tone 2')).toBeFocused();
  await expect(page.getByText('Skin: Tone 2')).toBeVisible();
});

test('one undo takes a choice back, and “All as drawn” all of them', async ({ page }) => {
  await makeTimetable(page, DAY);
  await openPeople(page);
  await radio(page, 'Skin', 'Tone 5').check();
  await radio(page, 'Hair colour', 'Ginger').check();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(radio(page, 'Hair colour', 'As drawn')).toBeChecked();
  await expect(radio(page, 'Skin', 'Tone 5')).toBeChecked();
  await page.getByRole('button', { name: 'All as drawn' }).click();

  await expect(radio(page, 'Skin', 'As drawn')).toBeChecked();
  await expect(page.getByRole('button', { name: 'All as drawn' })).toHaveCount(0);
});

test('a mixed class looks different after a shuffle, and the same after coming back', async ({ page }) => {
  await makeTimetable(page, 'sit down\nsit down\nsit down\nline up\nhug');
  await openPeople(page);
  const shown = async () => {
    await expectSaved(page);
    await goHome(page);
    await page.getByRole('region', { name: 'My resources' }).scrollIntoViewIfNeeded();
    await expect(miniature(page)).toBeAttached();
    const markup = await miniature(page).evaluate((svg) => svg.outerHTML);
    await page.goBack();
    return markup;
  };
  await page.getByRole('checkbox', { name: 'A mixed class' }).check();
  const first = await shown();
  const again = await shown();
  await openPeople(page);
  await page.getByRole('button', { name: 'Shuffle' }).click();
  const shuffled = await shown();

  expect(again).toBe(first);
  expect(shuffled).not.toBe(first);
});

test('the person of one card looks different, and then like the others again', async ({ page }) => {
  await makeTimetable(page, DAY);
  await tapCard(page, 'sit down');
  await cardPanel(page).locator('summary', { hasText: 'This person looks different' }).click();
  await radio(cardPanel(page), 'Skin', 'Tone 5').check();
  await expectSaved(page);
  expect(await coloursAtHome(page)).toContain(TONE_5);

  await page.goBack();
  await tapCard(page, 'sit down');
  await expect(radio(cardPanel(page), 'Skin', 'Tone 5')).toBeChecked();
  await cardPanel(page).getByRole('button', { name: 'Like the others again' }).click();

  await expect(radio(cardPanel(page), 'Skin', 'Tone 5')).toHaveCount(0);
  await tapCard(page, 'maths');
  await expect(cardPanel(page).getByText('This person looks different')).toHaveCount(0);
});

test('pictures to colour in are printed in black and white alone, and the page says they are changed', async ({
  page,
}) => {
  await makeTimetable(page, DAY);
  await openLook(page);
  await radio(page, 'Pictures', 'Line, to colour in').check();
  await goToPrint(page);
  await page.getByRole('checkbox', { name: 'Loose cards' }).uncheck();

  const bytes = await savePdf(page);

  const [board = ''] = await wordsOf(bytes);
  expect(board).toMatch(/Pictures: .*, changed|cropped and changed/u);
  const fills = new Set(plainPdf(bytes).match(/[\d.]+ [\d.]+ [\d.]+ rg/gu));
  const greys = [...fills].filter((fill) => !/^(\S+) \1 \1 rg$/u.test(fill));
  expect(greys).toEqual([]);
});

test('white on black takes the card and its words with it', async ({ page }) => {
  await makeTimetable(page, DAY);
  await openLook(page);
  await radio(page, 'Pictures', 'White on black').check();
  await expectSaved(page);
  await goHome(page);

  await page.getByRole('region', { name: 'My resources' }).scrollIntoViewIfNeeded();
  const svg = miniature(page);
  await expect(svg.locator('path[fill="#000000"][stroke="#1f2a30"]').first()).toBeAttached();
  await expect(svg.locator('text[fill="#ffffff"]', { hasText: 'maths' })).toBeAttached();
});
