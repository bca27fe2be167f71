import type { Upgrade } from '../contract';

/** Version 1 is the first, so nothing has to be raised yet. Add at the end, never edit what is released. */
export const UPGRADES: readonly Upgrade[] = [];
