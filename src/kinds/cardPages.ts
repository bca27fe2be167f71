import {
  backOf,
  type CardCut,
  type CardSides,
  cardSheets,
  cardsOnSheet,
  cutMarks,
  reversalFor,
} from '../scene/cardSheet';
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
  /** Draws the back of it; each sheet is then followed by its backs, for a printer that prints both sides. */
  readonly back?: (at: number, place: Box) => Drawing;
  /** The edge over which that printer turns the paper. */
  readonly edge?: 'long' | 'short';
}

const BACK_NOTES = {
  long: 'Backs of the page before. Print on both sides, turned over the long edge.',
  short: 'Backs of the page before. Print on both sides, turned over the short edge.',
} as const;
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
  const { card, cut, back, edge = 'long' } = wish;
  const area = areaFor(sheet, back !== undefined);
  const count = wish.count === 0 ? cardsOnSheet({ area, card, gap: cut.gap }) : wish.count;
  const note = (words: string) => drawn(...noteFor(sheet, words, setting));
  let before = 0;
  return cardSheets({ area, card, gap: cut.gap, count }).flatMap((places) => {
    const first = before;
    before += places.length;
    const fronts = places.map((place, at) => wish.draw(first + at, place));
    const marks = cutMarks(cut, places, sheet.height - FOOT);
    const front = together([...fronts, drawn(...marks), note(wish.note)]);
    if (!back) return [front];
    const reversed = reversalFor(sheet, edge);
    const backs = places.map((place, at) => back(first + at, backOf(place, sheet, reversed)));
    return [front, together([...backs, note(BACK_NOTES[edge])])];
  });
}

/** Backs lie mirrored, so what is kept free at the foot is then kept free at the top as well. */
function areaFor(sheet: Box, bothSides: boolean): Box {
  const area = printable(sheet);
  const more = FOOT - MARGIN;
  return bothSides ? { ...area, y: area.y + more, height: area.height - more } : area;
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
