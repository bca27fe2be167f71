import type { Card } from '../model/card';
import { arrowIn, headedRun, headIn, type Run } from '../scene/headedRun';
import type { Box } from '../scene/nodes';
import { emptySlot, finishedPocket } from '../scene/slotMarks';
import type { Setting } from './contract';
import { composeCards, type Drawing, drawn, together } from './drawing';
import { cardStyleOf } from './style';

/** A place with its heading, and the card in it; null is a place still to be filled. */
export interface HeadedPlace {
  readonly heading: string;
  readonly card: Card | null;
  /** Its heading stands out, as that of what is now. */
  readonly strong?: boolean;
}

export interface HeadedWish {
  readonly area: Box;
  readonly pocket: boolean;
  /** Room kept under each slot, mm. */
  readonly under?: number;
}

/** Places with headings one after another, arrows between them: now and next, first and then. */
export function composeHeaded(
  places: readonly HeadedPlace[],
  wish: HeadedWish,
  setting: Setting,
): { readonly drawing: Drawing; readonly run: Run } {
  const { fonts, look } = setting;
  const style = cardStyleOf(look);
  const growth = setting.purpose === 'base' ? setting.slotGrowth : 0;
  const run = headedRun({ ...wish, count: places.length, side: look.cardSize + growth });
  const boxed = places.flatMap(({ card }, at) => {
    const box = run.slots[at];
    return box ? [{ card, box }] : [];
  });
  const filled = boxed.flatMap(({ card, box }) => (card ? [{ card, box }] : []));
  const drawing = together([
    drawn(
      ...places.flatMap(({ heading, strong = false }, at) => {
        const head = run.heads[at];
        return head ? headIn(heading, head, { style, strong }, fonts) : [];
      }),
      ...run.arrows.flatMap((arrow) => arrowIn(arrow, run.across)),
      ...boxed.flatMap(({ card, box }) => (card ? [] : emptySlot(box, null, style, fonts))),
      ...(run.pocket ? finishedPocket(run.pocket, style.font, fonts) : []),
    ),
    composeCards(filled, setting),
  ]);
  return { drawing, run };
}
