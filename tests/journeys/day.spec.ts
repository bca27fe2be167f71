import { expect, test } from '@playwright/test';
import {
  cardPanel,
  chosenPicture,
  DAY_LINES,
  expectCards,
  expectSaved,
  makeTimetable,
  openOffline,
  tapCard,
} from '../support/journey';
import { ratedPicture } from '../support/vocabulary';

test.describe('a day typed with no network', () => {
  test.beforeEach(async ({ page }) => {
    await openOffline(page);
    await makeTimetable(page);
  });

  test('becomes a board, every line with the picture that the vocabulary has for it', async ({ page }) => {
    await expectCards(page, DAY_LINES);

    for (const line of DAY_LINES) {
      await tapCard(page, line);
      await expect(chosenPicture(page)).toHaveAccessibleName(ratedPicture(line) ?? 'Words only');
    }
  });

  test('is there after a reload, with what was changed', async ({ page }) => {
    await tapCard(page, 'topic');
    await cardPanel(page).getByRole('textbox', { name: 'Words' }).fill('The Romans');
    await expectSaved(page);

    await page.reload();

    await expectCards(page, changed);
  });

  test('is there after the tab was killed while it was being typed', async ({ page }) => {
    await tapCard(page, 'topic');
    await cardPanel(page).getByRole('textbox', { name: 'Words' }).fill('The Romans');
    const { url, context } = { url: page.url(), context: page.context() };

    await page.close({ runBeforeUnload: false });

    const again = await context.newPage();
    await again.goto(url);
    await expectCards(again, changed);
  });

  test('is there after the tab crashed', async ({ page }) => {
    await tapCard(page, 'topic');
    await cardPanel(page).getByRole('textbox', { name: 'Words' }).fill('The Romans');
    await expectSaved(page);
    const { url, context } = { url: page.url(), context: page.context() };

    const browser = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    browser.send('Page.crash').catch(() => undefined);
    await crashed;

    const again = await context.newPage();
    await again.goto(url);
    await expectCards(again, changed);
  });
});

const changed = DAY_LINES.map((line) => (line === 'topic' ? 'The Romans' : line));
