import { type CardCut, type CardSides, cardSheets, cardsOnSheet, cutMarks } from '../scene/cardSheet';
import type { Box, Colour, Scene, SceneNode } from '../scene/nodes';
import { FOOT, MARGIN, printable } from '../scene/page';
import { MM_PER_PT } from '../scene/text';
import { wordsIn } from '../scene/words';
import type { Setting } from './contract';
import { barePages, type Drawing, drawn, together } from './drawing';

export interface CardPagesWish {
  readonly card: CardSides;
  readonly cut: CardCut;
  readonly count: number;
  /** A line for the adult at the foot of each sheet: how to cut, fold or hang. */
  readonly note: string;
  /** Draws the card of this number into its place; beyond the last card there is a blank to write on. */
  readonly draw: (at: number, place: Box) => Drawing;
}

const QUIET: Colour = '#5b5b5b';
const NOTE_SIZE = 7 * MM_PER_PT;
const NOTE_HEIGHT = 3.2;
const NOTE_AWAY = 0.6;

/**
 * Sheets of cards to cut out, all of a true size. Without cards one sheet of blanks comes out, so that there is something
 * to see, and to write on.
 */
export function cardPages(setting: Setting, wish: CardPagesWish): readonly Scene[] {
  return barePages(setting, (sheet) => sheetsOf(sheet, setting, wish));
}

function sheetsOf(sheet: Box, setting: Setting, wish: CardPagesWish): readonly Drawing[] {
  const { card, cut } = wish;
  const area = printable(sheet);
  const count = wish.count === 0 ? cardsOnSheet({ area, card, gap: cut.gap }) : wish.count;
  let at = -1;
  return cardSheets({ area, card, gap: cut.gap, count }).map((places) => {
    const cards = places.map((place) => {
      at += 1;
      return wish.draw(at, place);
    });
    const marks = cutMarks(cut, places, sheet.height - FOOT);
    return together([...cards, drawn(...marks, ...noteFor(sheet, wish.note, setting))]);
  });
}

/** Stands in the band over the footer, where no card lies. */
export function noteFor(sheet: Box, note: string, { look, fonts }: Setting): readonly SceneNode[] {
  const box = {
    x: MARGIN,
    y: sheet.height - FOOT + NOTE_AWAY,
    width: sheet.width - 2 * MARGIN,
    height: NOTE_HEIGHT,
  };
  const wish = { font: look.font, size: NOTE_SIZE, colour: QUIET, align: 'left', maxLines: 1 } as const;
  return wordsIn(note, box, wish, fonts);
}
