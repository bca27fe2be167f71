import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  cardOf,
  expectCards,
  expectSaved,
  goHome,
  goToPrint,
  makeTimetable,
  middleOf,
  openOffline,
  savePdf,
  tapCard,
} from '../support/journey';
import { wordsOf } from '../support/pdf';
import { fingersOn } from '../support/touch';

const MOST_TABS = 60;
/** A tap right after a drag is none to the browser, ms. */
const HAND_LIFTS = 500;

async function startPoster(page: Page): Promise<void> {
  const starts = page.getByRole('region', { name: 'Make something' });
  await starts.getByRole('button', { name: /^Show all/u }).click();
  await starts.getByRole('button', { name: 'Poster or blank page' }).click();
  await expect(addButton(page)).toBeVisible();
}

function addButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Add to the page' });
}

/** A thing that lies on the page, by what a screen reader says of it. */
function thing(page: Page, name: string): Locator {
  return page.locator('.extra-button').and(page.getByRole('button', { name, exact: true }));
}

function panel(page: Page): Locator {
  return page.getByRole('complementary').last();
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}

async function pull(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
  await page.mouse.move(from.x + by.x, from.y + by.y);
  await page.mouse.up();
}

async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab was pressed ${MOST_TABS} times and did not get to ${place}.`);
}

test.beforeEach(({ page }) => openOffline(page));

test('by mouse: words, a star and a picture make a poster, and it is printed', async ({ page }) => {
  await startPoster(page);

  await addButton(page).click();
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.getByRole('textbox', { name: 'Words' }).fill('Our pond');
  const words = thing(page, 'Text: Our pond');
  const before = await boxOf(words);
  await pull(page, await middleOf(words), { x: 0, y: -70 });
  await expect.poll(async () => (await boxOf(words)).y).toBeLessThan(before.y - 50);

  await addButton(page).click();
  await page.getByRole('button', { name: 'Star', exact: true }).click();
  const star = thing(page, 'Star');
  const small = await boxOf(star);
  await pull(page, { x: small.x + small.width, y: small.y + small.height }, { x: 40, y: 30 });
  await expect.poll(async () => (await boxOf(star)).width).toBeGreaterThan(small.width + 30);
  const large = await boxOf(star);
  await pull(page, { x: large.x + large.width / 2, y: large.y - 34 }, { x: 70, y: 30 });
  await expect(panel(page).getByRole('spinbutton', { name: 'Turned' })).not.toHaveValue('0');

  await page.getByRole('searchbox', { name: 'Find a picture' }).fill('fish');
  await page.getByRole('option', { name: 'fish', exact: true }).click();
  await expect(thing(page, 'Picture: fish')).toBeVisible();

  await expectSaved(page);
  await goToPrint(page);
  await expect(page.getByText('There are no cards yet')).toHaveCount(0);
  expect((await wordsOf(await savePdf(page))).join(' ')).toContain('Our pond');
});

test('by touch: a thing is dragged with a finger, two are picked and grouped', async ({ page }) => {
  await startPoster(page);
  for (const shape of ['Heart', 'Circle']) {
    await addButton(page).tap();
    await page.getByRole('button', { name: shape, exact: true }).tap();
  }
  const heart = thing(page, 'Heart');
  const fingers = await fingersOn(page);
  const circle = await boxOf(thing(page, 'Circle'));
  await fingers.drag(await middleOf(thing(page, 'Circle')), {
    x: circle.x + circle.width / 2 + 110,
    y: circle.y + 60,
  });
  await expect.poll(async () => (await boxOf(thing(page, 'Circle'))).x).toBeGreaterThan(circle.x + 80);

  await page.waitForTimeout(HAND_LIFTS);
  const several = page.getByRole('button', { name: 'Select several' });
  await several.tap();
  await expect(several).toHaveAttribute('aria-pressed', 'true');
  const at = await middleOf(heart);
  await page.touchscreen.tap(at.x, at.y);
  await expect(panel(page).getByRole('heading', { name: '2 things' })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Group', exact: true }).tap();
  await panel(page).getByRole('button', { name: 'Duplicate' }).tap();

  await expect(page.locator('.extra-button')).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(page.locator('.extra-button')).toHaveCount(2);
});

test('by touch: a handle turns what is picked, and a finger draws on the page', async ({ page }) => {
  await startPoster(page);
  await addButton(page).tap();
  await page.getByRole('button', { name: 'Rectangle', exact: true }).tap();
  const box = await boxOf(thing(page, 'Rectangle'));
  const fingers = await fingersOn(page);

  await fingers.drag(
    { x: box.x + box.width / 2, y: box.y - 34 },
    { x: box.x + box.width + 90, y: box.y + box.height / 2 },
  );
  await expect(panel(page).getByRole('spinbutton', { name: 'Turned' })).toHaveValue('90');

  await addButton(page).tap();
  await page.getByRole('button', { name: 'Draw on the page' }).tap();
  await fingers.drag({ x: box.x - 60, y: box.y - 40 }, { x: box.x - 20, y: box.y + 60 });
  await fingers.drag({ x: box.x - 20, y: box.y - 40 }, { x: box.x - 60, y: box.y + 60 });
  await page.getByRole('button', { name: 'Done drawing' }).tap();

  await expect(thing(page, 'Drawing')).toHaveCount(1);
});

test('with keys alone: words are added, moved, turned, copied, and taken to the printer', async ({
  page,
}) => {
  await startPoster(page);
  await tabTo(page, addButton(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Text', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused();
  await page.keyboard.type('Wet floor');
  const words = thing(page, 'Text: Wet floor');

  await words.focus();
  const left = panel(page).getByRole('spinbutton', { name: 'From the left' });
  const x = Number(await left.inputValue());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(left).toHaveValue(String(x + 11));
  await expect(words).toBeFocused();
  const turned = panel(page).getByRole('spinbutton', { name: 'Turned' });
  await tabTo(page, turned);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30');
  await words.focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(words).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(words).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(words).toHaveCount(2);

  await goToPrint(page);
  expect((await wordsOf(await savePdf(page))).join(' ')).toContain('Wet floor');
});

test('on a timetable cards go on as before, and what was copied elsewhere can be pasted', async ({
  page,
}) => {
  await startPoster(page);
  await addButton(page).click();
  await page.getByRole('button', { name: 'Arrow', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expectSaved(page);
  await goHome(page);
  await makeTimetable(page, 'register\nmaths\nsnack');

  await addButton(page).click();
  await page.getByRole('button', { name: 'Paste what was copied' }).click();
  await expect(thing(page, 'Arrow')).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'This arrow' })).toBeVisible();
  await tapCard(page, 'maths');
  await expect(thing(page, 'Arrow')).toHaveAttribute('aria-pressed', 'false');
  await pull(page, await middleOf(cardOf(page, 'register')), { x: 300, y: 0 });
  await expectCards(page, ['maths', 'snack', 'register']);
});

test('a level of the poster lays things down that can be typed over', async ({ page }) => {
  await startPoster(page);
  await panel(page)
    .getByRole('button', { name: /^Poster/u })
    .click();
  const title = thing(page, 'Text: Our pond');
  const at = await middleOf(title);
  await page.mouse.dblclick(at.x, at.y);
  await page.keyboard.type('Our newts');
  await expect(thing(page, 'Text: Our newts')).toBeVisible();
});
