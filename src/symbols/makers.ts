import { fail, ok, type Result } from '../base/result';

/** Somebody who drew pictures of the library, and what these are called there. */
export interface Maker {
  readonly name: string;
  readonly pictures: readonly string[];
}

const UNREADABLE = 'The list could not be read. Nothing is lost. Refresh the page to fetch it again.';

/** Reads `assets/symbols/makers.json`, written by scripts/assets/symbols.ts. */
export function parseMakers(value: unknown): Result<readonly Maker[]> {
  if (!Array.isArray(value) || !value.every(isMakerRow)) return fail(UNREADABLE);
  return ok(value.map(([name, pictures]) => ({ name, pictures })));
}

function isMakerRow(value: unknown): value is readonly [string, readonly string[]] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, pictures] = value as readonly unknown[];
  return (
    typeof name === 'string' &&
    Array.isArray(pictures) &&
    pictures.every((picture) => typeof picture === 'string')
  );
}
