import type { Finish } from './options';

/** Clear film on each side that seals a laminated card, mm: manufacturers ask for 2 to 3 (practice.md 4, Seal). */
const FILM = 3;
/** Room to put a card down without aiming, mm (practice.md 4: slot = card + 2 to 4). */
const PLAY_SEALED = 2;
const PLAY_PLAIN = 3;
/** One card and two films of 125 micron, and one sheet of thin card, mm. */
const THICKNESS_LAMINATED = 0.35;
const THICKNESS_PLAIN = 0.2;

/** How much larger a finished card is than its print, mm. Cut through film and paper together, it stays as it was. */
export function cardGrowth(finish: Finish): number {
  return finish.laminated && finish.cut === 'first' ? 2 * FILM : 0;
}

/**
 * How much larger than a printed card a slot of the base is, mm: 58 mm for a card of 50 mm that is sealed in film, by the
 * 2 x 3 mm of film it grows and 2 mm of play; 53 mm for one that is not (practice.md 4, Slots).
 */
export function slotGrowth(finish: Finish): number {
  const growth = cardGrowth(finish);
  return growth === 0 ? PLAY_PLAIN : growth + PLAY_SEALED;
}

/** How thick a pile of cards is, mm. */
export function pileHeight(count: number, laminated: boolean): number {
  return count * (laminated ? THICKNESS_LAMINATED : THICKNESS_PLAIN);
}
