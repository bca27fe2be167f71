import type { SettingsStore } from './settings';

/** Share of its room above which a person is told. */
const NEARLY_FULL = 0.9;
/** Or when fewer bytes than this are left: about a hundred boards with their earlier versions. */
const LITTLE_LEFT = 20 * 1024 * 1024;

/** `navigator.storage`, as far as this browser has it. */
export type DeviceStorage = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** How safe the work is on this device. */
export interface StorageReport {
  /** True when the browser has promised not to clear the work by itself. */
  readonly persisted: boolean;
  /** The browser's own estimate; null where it gives none. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** A hint: Chromium claims about 10 GB of room whatever the disk has, so only a failed save is sure. */
  readonly nearlyFull: boolean;
}

/** For after the first save: asks the browser to keep the work, once ever, since some browsers ask the person. */
export async function askToPersistOnce(
  storage: DeviceStorage | undefined,
  settings: SettingsStore,
): Promise<boolean> {
  if (await isPersisted(storage)) return true;
  const { persistAsked } = await settings.read();
  if (persistAsked) return false;
  await settings.change('persistAsked', true);
  return askToPersist(storage);
}

/** For a button in the settings: asks each time. */
export async function askToPersist(storage: DeviceStorage | undefined): Promise<boolean> {
  return (await answered(storage?.persist?.())) ?? false;
}

export async function reportStorage(storage: DeviceStorage | undefined): Promise<StorageReport> {
  const [persisted, estimate] = await Promise.all([isPersisted(storage), answered(storage?.estimate?.())]);
  const usedBytes = estimate?.usage ?? null;
  const quotaBytes = estimate?.quota ?? null;
  return { persisted, usedBytes, quotaBytes, nearlyFull: isNearlyFull(usedBytes, quotaBytes) };
}

async function isPersisted(storage: DeviceStorage | undefined): Promise<boolean> {
  return (await answered(storage?.persisted?.())) ?? false;
}

function isNearlyFull(used: number | null, quota: number | null): boolean {
  if (used === null || quota === null) return false;
  return used > quota * NEARLY_FULL || quota - used < LITTLE_LEFT;
}

/** Private windows and odd origins refuse instead of saying no: nothing is known then, and nothing is lost. */
async function answered<T>(asked: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await asked) ?? null;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}
