import { inRunsOf } from '../base/list';
import { type Card, type CardId, pictureId } from '../model/card';
import { pageSize } from '../model/page';
import { composeCardFace, fitLabels, type LabelFit, labelPtFor } from '../scene/cardFace';
import { type CardSides, cardSheets, cardsOnSheet } from '../scene/cardSheet';
import type { CardFace, CardStyle } from '../scene/cardStyle';
import { cornerTicks, cutLines } from '../scene/cutMarks';
import type { FontTables } from '../scene/fonts';
import type { Box, Scene, SceneNode, ShownPicture } from '../scene/nodes';
import { composeFooter, FOOT, picturesAmong, printable } from '../scene/page';
import type { PrintOptions } from './options';

/** The cards of a resource and how they are drawn. */
export interface CardSet {
  readonly cards: readonly Card[];
  readonly style: CardStyle;
  /** Sides of a card as printed, mm. */
  readonly card: CardSides;
  readonly fonts: FontTables;
  /** The credit line the licences of these pictures ask for. */
  readonly creditFor: (pictures: readonly ShownPicture[]) => string;
  /** The cards to cut out, as when one is lost and printed again; null means all. */
  readonly only: ReadonlySet<CardId> | null;
}

const BLANK: CardFace = { label: '', pictureId: null, number: null, crossed: false, changed: false };

type Choice = Pick<PrintOptions, 'paper' | 'gap' | 'marks' | 'spares'>;

/** How many cards lie on a sheet. */
export function cardsPerSheet(card: CardSides, { paper, gap }: Pick<Choice, 'paper' | 'gap'>): number {
  return cardsOnSheet({ area: printable(pageSize(paper)), card, gap });
}

/** One label size for the whole set, the same as on the board (practice.md 3.3). */
export function labelFitOf({ cards, card, style, fonts }: CardSet): LabelFit {
  const labelSize = style.labelSize ?? labelPtFor(Math.min(card.width, card.height));
  return fitLabels(cards.map(plainFace), card.width, { ...style, labelSize }, fonts);
}

/**
 * Cards to cut out, at exactly their size. Crosses, numbers and marks of change are left out: they belong to one day,
 * and a cut card is used for many.
 */
export function composeLooseCards(set: CardSet, choice: Choice): readonly Scene[] {
  const spares = Array.from({ length: choice.spares }, () => null);
  const wanted = set.cards.filter(({ id }) => set.only === null || set.only.has(id));
  const runs = inRunsOf<Card | null>([...wanted, ...spares], cardsPerSheet(set.card, choice));
  const label = labelFitOf(set);
  const page = pageSize(choice.paper);
  return runs.map((cards, at) => {
    const places = placesOn(cards.length, set.card, choice);
    const faces = cards.flatMap((card, place) => drawCard(card, places[place], set, label));
    const cutting = { cards: places, gap: choice.gap, floor: page.height - FOOT };
    const marks = choice.marks === 'ticks' ? cornerTicks(cutting) : cutLines(cutting);
    const place = runs.length > 1 ? `Cards, page ${at + 1} of ${runs.length}` : '';
    const foot = composeFooter({ credit: set.creditFor(picturesAmong(faces)), place }, page, set.fonts);
    return { ...page, nodes: [...faces, ...marks, ...foot], slots: [] };
  });
}

function placesOn(count: number, card: CardSides, { paper, gap }: Choice): readonly Box[] {
  return cardSheets({ area: printable(pageSize(paper)), card, gap, count })[0] ?? [];
}

function drawCard(
  card: Card | null,
  box: Box | undefined,
  set: CardSet,
  label: LabelFit,
): readonly SceneNode[] {
  if (!box) return [];
  const { style, fonts } = set;
  return composeCardFace(card ? plainFace(card) : BLANK, box, style, label, fonts, card?.id);
}

function plainFace(card: Card): CardFace {
  const { label, people, second, picture } = card;
  return { ...BLANK, label, people, second, pictureId: pictureId(picture) };
}
