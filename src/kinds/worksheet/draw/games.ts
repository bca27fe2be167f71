import { pageSize } from '../../../model/page';
import { type CardCut, type CardSides, cardSheets, cardsOnSheet, cutMarks } from '../../../scene/cardSheet';
import type { Box, Scene } from '../../../scene/nodes';
import { FOOT, printable } from '../../../scene/page';
import { PLAIN_CUT } from '../../cardCut';
import { noteFor } from '../../cardPages';
import { barePages, type Drawing, drawn, together } from '../../drawing';
import type { Sheet } from '../task';
import { unslotted } from './faces';
import { sheetMark } from './head';

/** One card may lie on a page many times; the first of them is the one that is tapped. */
export function once(drawings: readonly Drawing[]): Drawing {
  const seen = new Set<string>();
  return together(
    drawings.map(({ nodes, slots }) => {
      const fresh = slots.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      const here = new Set(fresh.map(({ id }) => id));
      return {
        slots: fresh,
        nodes: nodes.map((node) => (node.slot === undefined || here.has(node.slot) ? node : unslotted(node))),
      };
    }),
  );
}

/** Pages of a game, with no head but the number of the sheet at their foot, and a line for the adult beside it. */
export function gamePages(
  sheet: Sheet,
  note: string,
  draw: (page: Box) => readonly Drawing[],
): readonly Scene[] {
  return barePages(sheet.setting, (page) =>
    draw(page).map((drawing) => {
      const key = sheet.key ? { ...drawing, slots: [] } : drawing;
      return together([key, drawn(...noteFor(page, note, sheet.setting), ...sheetMark(sheet))]);
    }),
  );
}

export interface GameCards {
  readonly count: number;
  readonly card: CardSides;
  readonly note: string;
  /** Draws the cards in these places, a drawing for each; `first` is the number of the first of them. */
  readonly draw: (places: readonly Box[], first: number) => readonly Drawing[];
}

/** Sheets of cards to cut out and play with. */
export function gameCards(sheet: Sheet, { count, card, note, draw }: GameCards): readonly Scene[] {
  return gamePages(sheet, note, (page) => {
    let first = 0;
    const wish = { area: printable(page), card, gap: PLAIN_CUT.gap, count };
    return cardSheets(wish).map((places) => {
      const drawing = once(draw(places, first));
      first += places.length;
      return together([drawing, drawn(...marks(PLAIN_CUT, places, page))]);
    });
  });
}

function marks(cut: CardCut, places: readonly Box[], page: Box) {
  return cutMarks(cut, places, page.height - FOOT);
}

/** The card lying or standing, whichever puts more of them on a page. */
export function betterTurned(card: CardSides, { setting }: Sheet): CardSides {
  const area = printable(pageSize(setting.page));
  const turned = { width: card.height, height: card.width };
  const fitting = (one: CardSides) => cardsOnSheet({ area, card: one, gap: PLAIN_CUT.gap });
  return fitting(turned) > fitting(card) ? turned : card;
}
