import { expect, type Page, test } from '@playwright/test';
import {
  cardOf,
  cardsOn,
  complaintsOf,
  expectCards,
  expectSaved,
  goHome,
  goToPrint,
  listOf,
  makeTimetable,
  openOffline,
  pasteOver,
  savePdf,
} from '../support/journey';
import { plainPdf } from '../support/pdf';

const MORNING = ['maths', 'snack', 'playtime', 'lunch'];

function useAs(page: Page, layout: string) {
  return page.getByRole('listitem').getByRole('button', { name: layout });
}

test('a typed morning is used as now and next, and follows when the morning changes', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openOffline(page);
  await makeTimetable(page, MORNING.join('\n'));
  await expectCards(page, MORNING);
  await expectSaved(page);
  const timetable = page.url();

  await page.getByText('Use these cards in another layout').click();
  await expect(page.getByText('The first one is kept in My resources.')).toBeVisible();
  await expect(useAs(page, 'Now and next')).toContainText('Takes the first 3 cards, leaves out 1');
  await useAs(page, 'Now and next').click();

  await expectCards(page, MORNING.slice(0, 3));
  await expectSaved(page);
  const nowNext = page.url();
  expect(nowNext).not.toBe(timetable);
  await goHome(page);

  await page.goto(timetable);
  await pasteOver(page, listOf(page), ['reading', ...MORNING.slice(1)].join('\n'));
  await expectCards(page, ['reading', ...MORNING.slice(1)]);
  await expectSaved(page);
  await goHome(page);

  await page.goto(nowNext);
  await expect(page.getByText('has changed: “reading” instead of “maths”.')).toBeVisible();
  await page.getByRole('button', { name: 'Change here too' }).click();

  await expectCards(page, ['reading', ...MORNING.slice(1, 3)]);
  await expect(page.getByRole('button', { name: 'Change here too' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectCards(page, MORNING.slice(0, 3));
  await page.getByRole('button', { name: 'Keep this as it is' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(cardOf(page, 'maths')).toBeVisible();
  await expect(cardsOn(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Keep this as it is' })).toBeHidden();
  expect(complaints).toEqual([]);
});

test('a matching set of one list is saved as one PDF', async ({ page }) => {
  await openOffline(page);
  await makeTimetable(page, MORNING.join('\n'));
  await goToPrint(page);

  await page.getByRole('group', { name: 'Print', exact: true }).getByText('A matching set').click();
  await expect(page.getByRole('checkbox', { name: 'Key ring' })).toBeChecked();
  const sheets = page.getByRole('region', { name: 'Pages as they will come out' }).getByRole('figure');
  await expect(sheets).toHaveCount(8);
  await page.screenshot({ path: 'test-results/relay-3.png' });

  const pdf = await savePdf(page);
  expect(plainPdf(pdf).match(/\/Type\s*\/Page\b/gu)).toHaveLength(8);

  await page.getByRole('checkbox', { name: 'Now and next' }).uncheck();
  await expect(sheets).toHaveCount(6);
});
