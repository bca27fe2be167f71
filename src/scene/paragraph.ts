import { CARD_INK } from './cardStyle';
import type { FontTables } from './fonts';
import type { Box, Colour, SlotId, TextNode } from './nodes';
import { breakLines, linesHeight, placeLines, type TextStyle } from './text';

/** Baseline to baseline in running text, em (practice.md 3.1). */
export const PARAGRAPH_SPACING = 1.5;

/** Height of running text from the top of its first letters to the foot of its last, mm. */
export function paragraphHeight(count: number, style: TextStyle, fonts: FontTables): number {
  if (count === 0) return 0;
  return linesHeight(1, style, fonts) + (count - 1) * PARAGRAPH_SPACING * style.size;
}

export interface ParagraphPlacing {
  readonly box: Box;
  readonly style: TextStyle;
  readonly colour?: Colour;
  readonly align?: 'left' | 'centre';
  readonly stand?: 'top' | 'middle';
  readonly slot?: SlotId;
}

/** Running text, broken to the width of its box, with the air between its lines that readers need. */
export function placeParagraph(
  text: string,
  placing: ParagraphPlacing,
  fonts: FontTables,
): readonly TextNode[] {
  const { box, style, slot, colour = CARD_INK, align = 'left', stand = 'top' } = placing;
  const lines = breakLines(text, box.width, style, fonts);
  const height = linesHeight(1, style, fonts);
  const free = box.height - paragraphHeight(lines.length, style, fonts);
  const top = box.y + (stand === 'middle' ? free / 2 : 0);
  return lines.flatMap((line, at) => {
    const room = { ...box, y: top + at * PARAGRAPH_SPACING * style.size, height };
    const placed = { box: room, style, colour, align, stand: 'top' } as const;
    return placeLines([line], slot === undefined ? placed : { ...placed, slot }, fonts);
  });
}
