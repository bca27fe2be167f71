import type { HairStyle } from '../../src/base/dress';
import type { Who } from '../../src/symbols/symbol';
import { P, SKIN } from './palette';

/** Somebody in a picture, as drawn when no look says otherwise. */
export interface Person {
  readonly skin: string;
  /** Of a hijab or a patka: its cloth. */
  readonly hair: string;
  readonly hairStyle: HairStyle;
  readonly top: string;
  readonly legs: string;
  readonly shoes: string;
  readonly who?: Who;
}

/** Black would run into the outline. */
const DARK_HAIR = P.darkGrey;

function child(
  skin: 0 | 1 | 2 | 3 | 4,
  hair: string,
  hairStyle: HairStyle,
  top: string,
  legs: string,
): Person {
  return { skin: SKIN[skin], hair, hairStyle, top, legs, shoes: P.brown };
}

/** A class to draw from: vary who does what, so that across the set every child meets somebody like themselves. */
export const ADA = child(4, DARK_HAIR, 'plaits', P.yellow, P.navy);
export const BEN = child(0, P.orange, 'short', P.red, P.grey);
export const CAI = child(1, DARK_HAIR, 'bob', P.green, P.darkBlue);
export const DEV = child(3, DARK_HAIR, 'short', P.orange, P.grey);
export const ELA = child(2, P.darkBrown, 'ponytail', P.blue, P.navy);
export const FAY = child(0, P.darkYellow, 'bunches', P.purple, P.navy);
export const GUS = child(4, DARK_HAIR, 'cropped', P.green, P.grey);
export const HANA = child(2, P.darkPurple, 'hijab', P.orange, P.darkBlue);
export const INDER = child(3, P.navy, 'patka', P.yellow, P.grey);
export const JOY = child(3, DARK_HAIR, 'afro', P.red, P.darkBlue);
export const KIT = child(1, P.brown, 'curly', P.blue, P.grey);
export const LENA = child(0, P.darkBrown, 'long', P.pink, P.darkBlue);

/** Teachers, helpers, parents. */
export const MRS_LAWAL: Person = { ...child(4, DARK_HAIR, 'bun', P.darkPurple, P.darkGrey), who: 'adult' };
export const MR_HUGHES: Person = {
  ...child(1, P.darkBrown, 'short', P.darkGreen, P.darkBrown),
  who: 'adult',
};
export const MISS_CARR: Person = { ...child(0, P.brown, 'long', P.darkBlue, P.darkGrey), who: 'adult' };
export const MR_PATEL: Person = { ...child(3, DARK_HAIR, 'short', P.navy, P.brown), who: 'adult' };

/** The same person as somebody's friend, so that a pupil's own look is not given to both. */
export function friend(person: Person): Person {
  return { ...person, who: 'friend' };
}
