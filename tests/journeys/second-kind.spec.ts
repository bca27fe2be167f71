import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  expectCards,
  expectSaved,
  goHome,
  goToPrint,
  listOf,
  makeTimetable,
  savePdf,
} from '../support/journey';
import { host, OwnFolder } from '../support/ownHost';
import { addKindByCopying, runTool } from '../support/secondKind';

/** Its folder stands before that of the timetable, so that it would show if anything hung on the order. */
const KIND = { id: 'a-second-kind', name: 'A second kind' };

test('a second kind needs one new folder, and no edit outside it', async ({ page }) => {
  // It builds the app, checks its types and its layers: minutes on a busy machine.
  test.slow();
  using folder = new OwnFolder();
  addKindByCopying(folder.path, KIND);

  const complaints = await Promise.all([
    runTool(folder.path, 'vite/bin/vite.js', 'build'),
    runTool(folder.path, 'typescript/bin/tsc', '-p', 'tsconfig.json'),
    runTool(
      folder.path,
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
    ),
  ]);
  expect(complaints).toEqual(['', '', '']);

  const own = await host(join(folder.path, 'dist'));
  await page.goto(own.address);
  const starts = page.getByRole('region', { name: 'Make something' });
  await starts.getByRole('button', { name: /^Show all/u }).click();
  await expect(starts.getByRole('button', { name: 'Visual timetable' })).toBeVisible();
  await starts.getByRole('button', { name: KIND.name }).click();
  await listOf(page).fill('register\nmaths');
  await expectCards(page, ['register', 'maths']);
  await expectSaved(page);
  await goToPrint(page);
  expect(Buffer.from(await savePdf(page)).toString('latin1')).toMatch(/^%PDF-/u);
  await page.getByRole('button', { name: 'Back' }).click();
  await goHome(page);
  await expect(page.getByRole('region', { name: 'My resources' })).toContainText(KIND.name);
  await makeTimetable(page, 'register');
  await expectSaved(page);
  await goHome(page);
  await expect(page.getByRole('region', { name: 'My resources' })).toContainText('Visual timetable');
  own.close();
});
