import { expect, type Page, test } from '@playwright/test';
import {
  cardOf,
  cardsOn,
  expectCards,
  expectSaved,
  goHome,
  goToPrint,
  listOf,
  makeTimetable,
  openOffline,
  savePdf,
} from '../support/journey';
import { addFarm, choose, findField as find, openPacks, zipFile } from '../support/packs/bring';
import { buildZip } from '../support/packs/buildZip';
import { farmZip, largeZip } from '../support/packs/farm';
import { svg } from '../support/packs/pictures';
import { plainPdf, wordsOf } from '../support/pdf';

const CREDIT = 'Pictures: Farm, Ann Example, CC BY-SA 4.0, cropped';

async function makeBoardWithZebu(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Home' }).click();
  await makeTimetable(page, 'Tuesday\nmaths');
  await find(page).fill('zebu');
  await page.getByRole('option', { name: 'seepu', exact: true }).click();
  await expectCards(page, ['maths', 'seepu']);
  await expectSaved(page);
}

/** Rows in the stores of packs, as they lie on the device. */
function storedRows(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('cuecraft');
      asked.onsuccess = () => resolve(asked.result);
    });
    const counts = ['packs', 'packParts'].map(
      (store) =>
        new Promise<number>((resolve) => {
          const asked = database.transaction(store).objectStore(store).count();
          asked.onsuccess = () => resolve(asked.result);
        }),
    );
    const rows = await Promise.all(counts);
    database.close();
    return rows;
  });
}

test.beforeEach(({ page }) => openOffline(page));

test('before a pack is kept it is shown: what comes in, what stays outside and why', async ({ page }) => {
  await openPacks(page);
  await choose(page, zipFile(farmZip()));

  await expect(page.getByRole('heading', { name: '3 pictures to add' })).toBeVisible();
  await expect(page.getByText('2 drawings, sharp at every size')).toBeVisible();
  await expect(page.getByText('1 picture made of pixels')).toBeVisible();
  await expect(page.getByText('1 picture left out')).toContainText('not for children');
  await page.getByText('2 files can’t be taken: see why').click();
  await expect(page.getByText('It holds a program (script)')).toBeVisible();
  await expect(page.getByText('farm/scripted.svg')).toBeVisible();
  await expect(page.getByText('It is broken: it can’t be opened as a picture.')).toBeVisible();
  await expect(page.getByText('farm/torn.png')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Some of the pictures' }).getByRole('listitem')).toHaveText([
    'barn',
    'wash zebu',
    'seepu',
  ]);
  await expect(page.getByRole('textbox', { name: 'Name of the pack' })).toHaveValue('Farm');
  await expect(page.getByRole('radio', { name: 'CC BY-SA 4.0', exact: true })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Who made them?' })).toHaveValue('Ann Example');
  await expect(page.getByText(CREDIT)).toBeVisible();
  expect(await storedRows(page)).toEqual([0, 0]);
});

test('a pack that was added is found, offered and grouped, and still so after a reload with no network', async ({
  page,
}) => {
  await addFarm(page);
  await makeBoardWithZebu(page);

  await page.reload();

  await expect(cardOf(page, 'seepu')).toBeVisible();
  await find(page).fill('wash zebu');
  await expect(page.getByRole('option').first()).toHaveAccessibleName('wash zebu');
  await find(page).fill('');
  await page.getByRole('radio', { name: 'Farm', exact: true }).check({ force: true });
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(3);
});

test('its drawings print as lines, with the credit they ask for', async ({ page }) => {
  await addFarm(page);
  await makeBoardWithZebu(page);
  await goToPrint(page);

  const bytes = await savePdf(page);

  expect(plainPdf(bytes)).not.toMatch(/\/Subtype\s*\/Image/u);
  expect((await wordsOf(bytes)).join(' ')).toContain(CREDIT);
});

test('typed words keep their built-in pictures: a pack is only offered', async ({ page }) => {
  const pack = buildZip([{ name: 'maths.svg', bytes: svg('<rect width="80" height="80" fill="red"/>') }]);
  await openPacks(page);
  await choose(page, zipFile(Buffer.from(pack), 'ours.zip'));
  await page.getByRole('radio', { name: 'My school’s own' }).check({ force: true });
  await page.getByRole('button', { name: 'Add these pictures' }).click();
  await expect(page.getByText('1 picture added.')).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();

  await makeTimetable(page, 'maths');
  await cardsOn(page).first().click();

  const offered = page.getByRole('group', { name: 'Picture', exact: true }).getByRole('radio');
  await expect(offered.first()).toBeChecked();
  await find(page).fill('maths');
  await expect(page.getByRole('option', { name: 'maths', exact: true })).toHaveCount(2);
  await goToPrint(page);
  expect((await wordsOf(await savePdf(page))).join(' ')).not.toContain('Ours');
});

test('cancelled half way, nothing of a pack is left behind', async ({ page }) => {
  await openPacks(page);
  await choose(page, zipFile(largeZip(), 'large.zip'));
  await expect(page.getByText(/Reading pictures: [1-9][\d,]* of 6,000/u)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Pictures read' })).toBeVisible();

  await page.getByRole('button', { name: 'Cancel' }).click();

  await expect(page.getByText('Cancelled. Nothing was added.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a zip or picture files' })).toBeVisible();
  expect(await storedRows(page)).toEqual([0, 0]);
});

test('a tab that is closed half way leaves nothing behind either', async ({ page, context }) => {
  await openPacks(page);
  await choose(page, zipFile(largeZip(), 'large.zip'));
  await expect(page.getByText(/Reading pictures: [1-9]/u)).toBeVisible();
  await page.close();

  const next = await context.newPage();
  await next.goto('./#/library');

  await expect(next.getByRole('heading', { name: 'Packs' })).toBeVisible();
  expect(await storedRows(next)).toEqual([0, 0]);
});

test('the page goes on answering while a large pack is read', async ({ page }) => {
  await openPacks(page);
  await choose(page, zipFile(largeZip(), 'large.zip'));
  await expect(page.getByText(/Reading pictures: [1-9]/u)).toBeVisible();

  await page.getByRole('link', { name: 'Home' }).click();
  await makeTimetable(page, 'maths\nlunch');

  await expectCards(page, ['maths', 'lunch']);
});

test('a zip that was cut short is refused with a sentence, and another can be tried at once', async ({
  page,
}) => {
  await openPacks(page);
  await choose(page, zipFile(farmZip().subarray(0, -40)));
  await expect(page.getByRole('alert')).toContainText('This zip is not complete');

  await choose(page, zipFile(farmZip()));

  await expect(page.getByRole('heading', { name: '3 pictures to add' })).toBeVisible();
});

test('picture files let go of over the page come in as a zip does', async ({ page }) => {
  await openPacks(page);
  const dropped = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const [name, text] of files) data.items.add(new File([text ?? ''], name ?? ''));
      return data;
    },
    [
      ['hen.svg', svg('<circle cx="50" cy="50" r="20"/>')],
      ['cow.svg', svg('<circle cx="50" cy="50" r="40"/>')],
      ['notes.docx', 'x'],
    ],
  );

  await page
    .getByRole('group', { name: 'Bring in pictures' })
    .dispatchEvent('drop', { dataTransfer: dropped });

  await expect(page.getByRole('heading', { name: '2 pictures to add' })).toBeVisible();
  await expect(page.getByText('1 other file left alone')).toBeVisible();
});

test('a pack comes in only once it is said what it may be used for and who made it', async ({ page }) => {
  await openPacks(page);
  await choose(page, {
    name: 'hen.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(svg('<circle r="40"/>')),
  });

  await page.getByRole('button', { name: 'Add these pictures' }).click();
  await expect(page.getByText('Choose what these pictures may be used for.')).toBeVisible();
  await page.getByRole('radio', { name: 'CC BY 4.0', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Add these pictures' }).click();
  await expect(page.getByText('This licence asks for the name of who made them.')).toBeVisible();
  expect(await storedRows(page)).toEqual([0, 0]);
  await page.getByRole('textbox', { name: 'Who made them?' }).fill('Ann');
  await page.getByRole('button', { name: 'Add these pictures' }).click();

  await expect(page.getByText('1 picture added.')).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page.getByText('Ann, CC BY 4.0.')).toBeVisible();
});

test('a removed pack goes from search, and boards keep its pictures, on screen and on paper', async ({
  page,
}) => {
  await addFarm(page);
  await makeBoardWithZebu(page);
  const before = plainPdf(await printed(page));
  await goHome(page);
  await openPacks(page);

  await page.getByRole('button', { name: 'Remove Farm' }).click();
  await expect(page.getByRole('alert')).toContainText('1 saved board uses its pictures. It keeps them');
  await page.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(page.getByText('Farm was removed.')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Home' }).click();
  await page
    .getByRole('region', { name: 'My resources' })
    .getByRole('button', { name: 'Tuesday', exact: true })
    .click();

  await expect(cardOf(page, 'seepu')).toBeVisible();
  await find(page).fill('wash zebu');
  await expect(page.getByRole('option', { name: 'wash zebu' })).toHaveCount(0);
  expect(pathsIn(plainPdf(await printed(page)))).toEqual(pathsIn(before));
});

test('another tab finds a pack as soon as it is added', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('./');
  await makeTimetable(other, 'maths');
  await expect(listOf(other)).toBeVisible();

  await addFarm(page);

  await find(other).fill('zebu');
  await expect(other.getByRole('option', { name: 'seepu' })).toBeVisible();
});

async function printed(page: Page): Promise<Uint8Array> {
  await goToPrint(page);
  const bytes = await savePdf(page);
  await page.getByRole('button', { name: 'Back' }).click();
  return bytes;
}

/** What is drawn on the pages, without what changes from one saving to the next. */
function pathsIn(pdf: string): readonly string[] {
  return pdf.match(/^[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ c$/gmu) ?? [];
}
