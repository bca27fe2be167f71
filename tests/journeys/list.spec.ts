import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  cardsOn,
  chosenPicture,
  complaintsOf,
  DAY_LINES,
  expectCards,
  labelsOn,
  listOf,
  makeTimetable,
  openOffline,
  pasteOver,
  tapCard,
} from '../support/journey';

const FORMS = new URL('../support/wild-days/', import.meta.url);

/** What nobody would call a list; each with a part of what the board must still say. */
const HARD = {
  'nothing at all': { text: '', says: /^$/u },
  'only spaces and marks': { text: ' \n\t\n - \n • \n', says: /^$/u },
  'one line of 10,000 letters': { text: 'a'.repeat(10_000), says: /^a{50}/u },
  'one line of 10,000 characters in words': { text: 'wash hands and '.repeat(667), says: /wash hands/u },
  'read from right to left': { text: 'הגעה\nחשבון\nارسم\nצהריים', says: /חשבון/u },
  'nothing but emoji': { text: '🍎\n👩‍🚀\n🇬🇧\n😀😀😀', says: /👩‍🚀|🍎/u },
  '500 lines': {
    text: Array.from({ length: 500 }, (_, at) => `maths ${at + 1}`).join('\n'),
    says: /maths 500/u,
  },
} as const;

test.beforeEach(({ page }) => openOffline(page));

test('one day pasted in every wild form gives the same board', async ({ page }) => {
  await makeTimetable(page, 'register');

  for (const form of readdirSync(FORMS).filter((name) => name.endsWith('.txt'))) {
    await test.step(form, async () => {
      await pasteOver(page, listOf(page), '');
      await expect(cardsOn(page)).toHaveCount(0);
      await pasteOver(page, listOf(page), readFileSync(new URL(form, FORMS), 'utf8'));
      await expect(cardsOn(page)).toHaveCount(DAY_LINES.length);
      expect((await labelsOn(page)).map(withoutTimes)).toEqual(DAY_LINES);
    });
  }
});

test('whatever is pasted, the board stays usable and nothing is complained of', async ({ page }) => {
  const complaints = complaintsOf(page);
  await makeTimetable(page, 'register');

  for (const [name, { text, says }] of Object.entries(HARD)) {
    await test.step(name, async () => {
      await pasteOver(page, listOf(page), text);
      await expect.poll(async () => (await labelsOn(page)).join(' ')).toMatch(says);
      await pasteOver(page, listOf(page), 'register\nmaths');
      await expectCards(page, ['register', 'maths']);
    });
  }

  expect(complaints).toEqual([]);
});

test('a picture that was chosen stays with its line when lines move', async ({ page }) => {
  await makeTimetable(page, 'register\nmaths\nsnack\nlunch');
  await tapCard(page, 'snack');
  await page.getByRole('searchbox', { name: 'Find a picture' }).fill('banana');
  await page.getByRole('option', { name: 'banana', exact: true }).tap();

  await page.getByRole('button', { name: 'Done with this card' }).tap();
  await listOf(page).fill('snack\nstory\nlunch\nregister');

  await expectCards(page, ['snack', 'story', 'lunch', 'register']);
  await tapCard(page, 'snack');
  await expect(chosenPicture(page)).toHaveAccessibleName('banana');
});

function withoutTimes(name: string): string {
  return name.replace(/, \d.*$/u, '');
}
