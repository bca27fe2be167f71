import type { Card } from '../../model/card';
import { CARD_INK } from '../../scene/cardStyle';
import { columnsOf, rowsOf, shareOut, squarest } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, Colour } from '../../scene/nodes';
import { emptyCell } from '../../scene/slotMarks';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import { writingBox } from '../../scene/writingBox';
import type { Setting } from '../contract';
import { type CardInBox, type Drawing, drawn, together } from '../drawing';
import { composeSplitCards, fitSplit, type Split } from '../splitCards';
import type { Mix, Profile, Section } from './content';

/** Grounds of the sections: quiet, told apart in grey by their headings alone, and no red beside green. */
const FILLS: Readonly<Record<Section, Colour>> = {
  liked: '#fdf3cf',
  important: '#e6eefa',
  help: '#f0eaf7',
  talk: '#f0f0ee',
};
const FRAME = { colour: CARD_INK, width: 0.6 } as const;
const RADIUS = 3;
const PADDING = 2.5;
const GAP = 2;
const LETTERS = 0.5;
const LEAST = 11 * MM_PER_PT;
/** Of a section’s width, what its pictures take; all of it where there are no words. */
const PICTURES: Readonly<Record<Mix, number>> = { pictures: 1, both: 0.45, words: 0.24 };
/** A card wider than this, of its height, has its picture beside its word. */
const WIDE = 1.25;
/** A card in a list is no lower, mm. */
const LISTED = 3.4;
const BESIDE: Split = { picture: 'left', share: 0.42 };
const ABOVE: Split = { picture: 'above', share: 0.72 };
/** Places to draw in where a section has no cards. */
const BLANKS: Readonly<Record<Mix, number>> = { pictures: 3, both: 2, words: 1 };

/** A section without its cards, and where they lie. */
export interface SectionPlan {
  readonly frame: Drawing;
  readonly cards: readonly CardInBox[];
  readonly split: Split;
}

interface SectionWish {
  readonly section: Section;
  readonly cards: readonly Card[];
  readonly box: Box;
  /** Height of the band for its heading, mm. */
  readonly head: number;
}

/** Its heading, its pictures, and beside them its words or lines for them. */
export function planSection(profile: Profile, wish: SectionWish, { look, fonts }: Setting): SectionPlan {
  const { section, cards, box, head } = wish;
  const inside = inset(box, PADDING);
  const top = { ...box, x: inside.x, width: inside.width, height: head };
  const room = { ...inside, y: box.y + head, height: box.height - head - PADDING };
  const words = profile.words[section];
  const { pictures, text } = partsIn(room, profile.mix, words);
  const size = Math.max(LEAST, head * LETTERS);
  const lead = { font: look.font, weight: 700, size, align: 'left', maxLines: 1 } as const;
  const places = placesFor(cards.length === 0 ? BLANKS[profile.mix] : cards.length, pictures, profile.mix);
  const wide = places.some(({ width, height }) => width > height * WIDE);
  return {
    frame: drawn(
      { type: 'box', box: inset(box, FRAME.width / 2), radius: RADIUS, fill: FILLS[section], stroke: FRAME },
      ...wordsIn(profile.names[section], top, lead, fonts),
      ...(text ? writingBox(text, { words, font: look.font }, fonts) : []),
      ...(cards.length === 0 ? places.flatMap((place) => emptyCell(place)) : []),
    ),
    cards: cards.flatMap((card, at) => (places[at] ? [{ card, box: places[at] }] : [])),
    split: wide ? BESIDE : ABOVE,
  };
}

/** Words that somebody typed are shown whatever the mix: nothing that was said is left out. */
function partsIn(room: Box, mix: Mix, words: string): { readonly pictures: Box; readonly text: Box | null } {
  if (mix === 'pictures') {
    if (words.trim() === '') return { pictures: room, text: null };
    const [pictures = room, text = room] = rowsOf(room, [2.4, 1], GAP);
    return { pictures, text };
  }
  const [pictures = room, text = room] = columnsOf(room, [PICTURES[mix], 1 - PICTURES[mix]], GAP);
  return { pictures, text };
}

/** Small pictures beside words stand one under another, while there is room for their own words. */
function placesFor(count: number, area: Box, mix: Mix): readonly Box[] {
  const listed = mix === 'words' && (area.height + GAP) / count - GAP >= LISTED;
  const grid = listed ? { columns: 1, rows: count } : squarest(count, area);
  return shareOut({ area, ...grid, gap: GAP }).slice(0, count);
}

/** The cards of all sections, their words in letters of one size (practice.md 3.3). */
export function sectionCards(plans: readonly SectionPlan[], setting: Setting): Drawing {
  const filled = plans.filter(({ cards }) => cards.length > 0);
  const fits = filled.map(({ cards, split }) => fitSplit(cards, setting, split));
  const size = Math.min(...fits.map((fit) => fit.size));
  const wordsSize = Math.min(...fits.map((fit) => fit.wordsSize));
  return together(
    filled.flatMap(({ cards, split }, at) =>
      fits[at] ? [composeSplitCards(cards, setting, split, { ...fits[at], size, wordsSize })] : [],
    ),
  );
}
