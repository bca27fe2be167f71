import { expect, test } from '@playwright/test';
import { DAY_LINES, goToPrint, makeTimetable, openOffline, savePdf } from '../support/journey';
import { fontsOf, pageSizes, plainPdf, wordsOf } from '../support/pdf';

const A4_ON_ITS_SIDE = { width: 297, height: 210 };
/** Of the issue: a board of 15 cards. */
const LARGEST = 80 * 1024;

test('the board of a day is saved as a light PDF of lines and letters, at its true size', async ({
  page,
}) => {
  await openOffline(page);
  await makeTimetable(page);
  await goToPrint(page);
  await page.getByRole('checkbox', { name: 'Loose cards' }).uncheck();

  const bytes = await savePdf(page);

  const pdf = plainPdf(bytes);
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(bytes.length).toBeLessThanOrEqual(LARGEST);
  expect(pdf).not.toMatch(/\/Subtype\s*\/Image|\bBI\b[\s\S]{0,200}\bID\b/u);
  const [sheet, ...more] = pageSizes(pdf);
  expect(more).toEqual([]);
  expect(sheet?.width).toBeCloseTo(A4_ON_ITS_SIDE.width, 1);
  expect(sheet?.height).toBeCloseTo(A4_ON_ITS_SIDE.height, 1);
});

test('every word of the PDF can be selected, and is set in letters that it carries', async ({ page }) => {
  await openOffline(page);
  await makeTimetable(page);
  await goToPrint(page);

  const bytes = await savePdf(page);

  const [board = '', ...cards] = await wordsOf(bytes);
  for (const line of DAY_LINES) {
    expect(board).toContain(line);
    expect(cards.join(' ')).toContain(line);
  }
  const { named, carried } = fontsOf(plainPdf(bytes));
  expect(named.length).toBeGreaterThan(0);
  expect(carried).toEqual(named);
});
