import type { Upgrade } from '../contract';

/** Version 2: a card may say how its own people look. Cards made before say nothing, and look like all others. */
const addPeopleOfCards: Upgrade = (timetable) => timetable;

/** Add at the end, never edit what is released. */
export const UPGRADES: readonly Upgrade[] = [addPeopleOfCards];
