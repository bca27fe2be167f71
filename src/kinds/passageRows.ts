import type { PassageWord } from '../model/passage';
import { cased } from '../scene/cardStyle';
import type { TextStyle } from '../scene/text';
import { drawableText, textWidth } from '../scene/text';
import type { Setting } from './contract';

/** How a passage is laid out; lengths in mm. */
export interface PassageLayout {
  /** Side of a picture. */
  readonly picture: number;
  /** Em size of the letters. */
  readonly letters: number;
  /** Between two words. */
  readonly gap: number;
  /** Every sentence begins a line of its own. */
  readonly bySentence: boolean;
  /** `over`: pictures make words wider where they are; `margin`: they stand aside, and words run as in any text. */
  readonly place: 'over' | 'margin';
}

/** A word in its line: `x` from the left edge, mm. */
export interface PassageCell {
  readonly word: PassageWord;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Em size of its letters, mm: less than the others’ where it would be wider than a line. */
  readonly letters: number;
}

export interface PassageRow {
  readonly cells: readonly PassageCell[];
  readonly pictured: boolean;
  /** The last of its paragraph, or of its sentence where those stand alone. */
  readonly last: boolean;
}

/** A word as it is drawn, with its width in em: a page is laid out anew for each letter typed somewhere on it. */
interface Measured {
  readonly text: string;
  readonly width: number;
  readonly face: string;
}

const MEASURED = new WeakMap<PassageWord, Measured>();

function measured(word: PassageWord, setting: Setting): Measured {
  const face = `${setting.look.font} ${setting.look.letterCase}`;
  const known = MEASURED.get(word);
  if (known?.face === face) return known;
  const text = wordAsShown(word, setting);
  const made = { text, face, width: textWidth(text, letterStyle({ letters: 1 }, setting), setting.fonts) };
  MEASURED.set(word, made);
  return made;
}

/** What a word looks like on paper: its marks with it, and the case of the look. */
export function wordAsShown({ card, before, after }: PassageWord, { look }: Pick<Setting, 'look'>): string {
  return drawableText(cased(`${before}${card.label}${after}`, look.letterCase));
}

/** The words in lines no longer than `width` mm; a word longer than that has a line to itself. */
export function passageRows(
  words: readonly PassageWord[],
  width: number,
  { layout, setting }: { readonly layout: PassageLayout; readonly setting: Setting },
): readonly PassageRow[] {
  const rows: PassageRow[] = [];
  let cells: PassageCell[] = [];
  const close = (last: boolean) => {
    if (cells.length > 0) rows.push({ cells, last, pictured: cells.some(({ word }) => isPictured(word)) });
    cells = [];
  };
  for (const word of words) {
    const { text, width: em } = measured(word, setting);
    const wide = cellWidth(word, em * layout.letters, layout);
    const end = cells.at(-1);
    const x = end ? end.x + end.width + layout.gap : 0;
    if (end && x + wide > width) close(false);
    const letters = Math.min(layout.letters, width / em);
    cells.push({ word, text, x: cells.length === 0 ? 0 : x, width: Math.min(wide, width), letters });
    if (word.ends === 'paragraph' || (layout.bySentence && word.ends === 'sentence')) close(true);
  }
  close(true);
  return rows;
}

export function letterStyle(
  { letters }: Pick<PassageLayout, 'letters'>,
  { look }: Pick<Setting, 'look'>,
): TextStyle {
  return { font: look.font, weight: 400, size: letters };
}

export function isPictured({ card }: PassageWord): boolean {
  return card.picture.type !== 'none';
}

function cellWidth(word: PassageWord, text: number, { picture, place }: PassageLayout): number {
  return isPictured(word) && place === 'over' ? Math.max(text, picture) : text;
}
