import { expect, type Locator, type Page } from '@playwright/test';
import { farmZip } from './farm';

export interface FileOfMine {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function zipFile(buffer: Buffer, name = 'farm.zip'): FileOfMine {
  return { name, mimeType: 'application/zip', buffer };
}

export async function openPacks(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Pictures and words' }).click();
  await expect(page.getByRole('heading', { name: 'Packs' })).toBeVisible();
}

export async function choose(page: Page, files: FileOfMine | FileOfMine[]): Promise<void> {
  const window = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a zip or picture files' }).click();
  await (await window).setFiles(files);
}

export async function addFarm(page: Page): Promise<void> {
  await openPacks(page);
  await choose(page, zipFile(farmZip()));
  await page.getByRole('button', { name: 'Add these pictures' }).click();
  await expect(page.getByText('3 pictures added.')).toBeVisible();
}

export function findField(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Find a picture' });
}
