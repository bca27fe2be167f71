import { expect, type Page, test } from '@playwright/test';
import {
  complaintsOf,
  expectSaved,
  goHome,
  goToPrint,
  makeTimetable,
  openOffline,
  savePdf,
  tapCard,
} from '../support/journey';

/** Everything a teaching assistant may do in a morning. */
async function workThrough(page: Page): Promise<void> {
  await makeTimetable(page);
  await tapCard(page, 'maths');
  await page.getByRole('searchbox', { name: 'Find a picture' }).fill('swim');
  await page.getByRole('listbox', { name: 'Pictures' }).getByRole('option').first().click();
  await expectSaved(page);
  await goToPrint(page);
  await savePdf(page);
  await page.getByRole('button', { name: 'Back' }).click();
  await goHome(page);
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { name: 'About Cuecraft' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Bin' }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
}

test('over a whole journey nobody else is asked for anything, and nothing is complained of', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  const complaints = complaintsOf(page);

  await openOffline(page);
  await workThrough(page);

  const own = new URL(baseURL ?? '').origin;
  const elsewhere = asked.filter((url) => !/^(?:data|blob):/u.test(url) && new URL(url).origin !== own);
  expect(asked.length).toBeGreaterThan(0);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the page itself forbids every other address, and code from anywhere but its own files', async ({
  page,
}) => {
  await page.goto('./');

  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

  expect(policy).toContain("default-src 'none'");
  // WebAssembly from our own files, which joins the letters of Urdu or Bengali. It runs no text as code.
  expect(policy?.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-|https?:|\*/u);
});

test('a request to another host is refused by the page itself', async ({ page }) => {
  await page.goto('./');

  const answer = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(
      () => 'went out',
      () => 'refused',
    ),
  );
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        new Image().src = 'http://127.0.0.1:9/picture.png';
      }),
  );

  expect(answer).toBe('refused');
  expect(refused).toBe('img-src');
});
