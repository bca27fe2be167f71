import * as v from 'valibot';
import type { CardCut, CardSides } from '../scene/cardSheet';
import { HOLES, sizeInWords } from '../scene/cardSheet';

/** Sizes that fit what schools have: rings, lanyards, card sleeves, pouches (practice.md 2.12, 2.15). Upright, mm. */
export const CARD_SIZES = {
  'key-ring': { width: 50, height: 70 },
  square: { width: 50, height: 50 },
  lanyard: { width: 54, height: 86 },
  playing: { width: 63, height: 88 },
  A7: { width: 74, height: 105 },
  A6: { width: 105, height: 148 },
  strip: { width: 40, height: 100 },
} as const satisfies Record<string, CardSides>;
export type CardSize = keyof typeof CARD_SIZES;

/** A size as cut: turned on its side where wanted. */
export function cardSides(size: CardSize, turned: boolean): CardSides {
  const { width, height } = CARD_SIZES[size];
  return turned ? { width: height, height: width } : { width, height };
}

/** Corners as safe scissors and corner punches make them, mm (practice.md 2.15, 4). */
export const ROUND_CORNER = 4;
/** Cards with a border of their own are cut apart, mm (practice.md 4, Cut lines). */
export const APART = 4;

export const cutSchema: v.GenericSchema<unknown, CardCut> = v.object({
  gap: v.picklist([0, APART]),
  radius: v.picklist([0, ROUND_CORNER]),
  hole: v.picklist(HOLES),
});

export const PLAIN_CUT: CardCut = { gap: APART, radius: ROUND_CORNER, hole: 'none' };

/** What an adult does with a sheet, in as few words as there is something to do. */
export function cutNote(
  sides: CardSides,
  cut: CardCut,
  { what = 'Cards', folded = false }: { readonly what?: string; readonly folded?: boolean } = {},
): string {
  const fold = folded ? ', fold along the dashed line, glue' : '';
  const corners = cut.radius > 0 ? ' Round the corners.' : '';
  const hole = cut.hole === 'none' ? '' : ' Punch the hole. A lanyard must break away, or be a belt clip.';
  return `${what} of ${sizeInWords(sides)}. Cut along the grey lines${fold}.${corners}${hole}`;
}
