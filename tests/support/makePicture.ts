import { expect, type Locator, type Page } from '@playwright/test';
import { middleOf } from './journey';

/** Red as the apple of `applePhoto`. */
export const APPLE_RED = [190, 40, 50] as const;

export function panelOf(page: Page): Locator {
  return page.getByRole('dialog');
}

/** Counts every tap from now on that the person makes inside the app. */
export function countTaps(page: Page): {
  readonly tap: (place: Locator) => Promise<void>;
  readonly taps: () => number;
} {
  let taps = 0;
  return {
    tap: async (place) => {
      const { x, y } = await middleOf(place);
      await page.touchscreen.tap(x, y);
      taps += 1;
    },
    taps: () => taps,
  };
}

/** Gives a photo, or the file of this path, to whoever opens the camera or the files next. */
export async function handOver(
  page: Page,
  open: () => Promise<void>,
  file: Buffer | string,
  name = 'IMG_0042.jpg',
): Promise<void> {
  const window = page.waitForEvent('filechooser');
  await open();
  await (await window).setFiles(
    typeof file === 'string' ? file : { name, mimeType: 'image/jpeg', buffer: file },
  );
}

/** The photos and drawings on this device, as they lie there. */
export function storedPictures(
  page: Page,
): Promise<readonly { readonly name: string; readonly bytes: readonly number[] }[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('cuecraft');
      asked.onsuccess = () => resolve(asked.result);
    });
    const rows = await new Promise<{ name: string; artwork: { bytes?: Uint8Array } }[]>((resolve) => {
      const asked = database.transaction('ownPictures').objectStore('ownPictures').getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
    database.close();
    return rows.map(({ name, artwork }) => ({ name, bytes: Array.from(artwork.bytes ?? []) }));
  });
}

/** Draws a wave across the board with a mouse. */
export async function drawWave(page: Page): Promise<void> {
  const box = await panelOf(page)
    .getByRole('button', { name: /^Drawing board/u })
    .boundingBox();
  if (!box) throw new Error('There is no board to draw on.');
  const place = (share: number) =>
    [
      box.x + box.width * (0.1 + 0.8 * share),
      box.y + box.height * (0.5 + 0.3 * Math.sin(share * 9)),
    ] as const;
  await page.mouse.move(...place(0));
  await page.mouse.down();
  for (let at = 1; at <= 30; at += 1) await page.mouse.move(...place(at / 30));
  await page.mouse.up();
}

/** Keeps a photo of this name in the library, from the page of pictures and words. */
export async function keepPhoto(page: Page, photo: Buffer, name: string): Promise<void> {
  await handOver(page, () => page.getByRole('button', { name: 'Add a photo' }).click(), photo);
  await panelOf(page).getByRole('textbox', { name: 'What is it called?' }).fill(name);
  await panelOf(page).getByRole('button', { name: 'Keep this picture' }).click();
  await expect(page.getByText(`“${name}” is kept.`)).toBeVisible();
}
