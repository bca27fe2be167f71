import { CARD_INK } from './cardStyle';
import type { FontId, FontTables } from './fonts';
import { inset } from './geometry';
import type { Box, Colour, SceneNode } from './nodes';
import { wordsIn } from './words';

const WHITE: Colour = '#ffffff';
const RULE: Colour = '#8a8a8a';
const EDGE = { colour: CARD_INK, width: 0.4 } as const;
const RADIUS = 2;
const PADDING = 2;
const LETTERS = 4.6;
const HEAD = 8;
/** Lines lie this far apart, mm: room for a hand that learns to write (practice.md 3.2: 15 at KS1, less with age). */
const PITCH = 9;

export interface WritingWish {
  readonly words: string;
  readonly font: FontId;
  /** Stands over the lines, as "because". */
  readonly head?: string;
}

/** A box with words in it, or with lines to write them on. */
export function writingBox(box: Box, { words, font, head = '' }: WritingWish, fonts: FontTables) {
  const ground: SceneNode = { type: 'box', box, radius: RADIUS, fill: WHITE, stroke: EDGE };
  const inside = { ...inset(box, PADDING), y: box.y, height: box.height };
  const top = head === '' ? 0 : Math.min(HEAD, box.height / 2);
  const over = { ...inside, height: top };
  const under = { ...inside, y: box.y + top, height: box.height - top };
  const lead = { font, size: LETTERS, weight: 700, align: 'left', maxLines: 1 } as const;
  const heading = top === 0 ? [] : wordsIn(head, over, lead, fonts);
  const body: readonly SceneNode[] =
    words === '' ? rules(under) : wordsIn(words, under, { font, size: LETTERS, align: 'left' }, fonts);
  return [ground, ...heading, ...body] as const;
}

function rules({ x, y, width, height }: Box): readonly SceneNode[] {
  const count = Math.max(1, Math.floor((height - 3) / PITCH));
  const step = height / (count + 0.35);
  return Array.from({ length: count }, (_, at) => ({
    type: 'line',
    points: [
      [x, y + step * (at + 1)],
      [x + width, y + step * (at + 1)],
    ],
    stroke: { colour: RULE, width: 0.3 },
  }));
}
