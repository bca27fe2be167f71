import type { Result } from '../base/result';
import type { Card, CardId } from '../model/card';
import type { Look } from '../model/look';
import type { PageSetup } from '../model/page';
import type { ListMatcher, TypedLine } from '../model/typedList';
import type { FontTables } from '../scene/fonts';
import type { Scene } from '../scene/nodes';

/** Everything but the content that decides what a page looks like. */
export interface Setting {
  readonly title: string;
  readonly page: PageSetup;
  readonly look: Look;
  readonly fonts: FontTables;
  /**
   * `board` draws the cards in their places. `base` draws the empty slots that loose cards are put on, each
   * `slotGrowth` mm larger than a card.
   */
  readonly purpose: 'board' | 'base';
  readonly slotGrowth: number;
}

/** Raises saved content by one version. Pure, and never edited once released. */
export type Upgrade = (content: unknown) => unknown;

/** A ready-made start: one of the three levels of practice.md section 2. */
export interface Level<C> {
  readonly name: string;
  readonly blurb: string;
  apply(start: Start<C>): Start<C>;
}

/** What a preset or a fresh start decides. */
export interface Start<C> {
  readonly content: C;
  readonly page: PageSetup;
  readonly look: Look;
}

/** How a person's change to one card is described, so that screens need not know the kind. */
export interface CardAction<C> {
  readonly name: string;
  pressed(content: C, id: CardId): boolean;
  apply(content: C, id: CardId): C;
}

/**
 * What sort of resource something is. A kind is one folder; everything else in the app asks it. `C` is its content:
 * plain data that survives JSON.
 */
export interface Kind<C = unknown> {
  readonly id: string;
  readonly name: string;
  readonly blurb: string;
  /** Colour of its tile on the home screen, never a meaning by itself. */
  readonly accent: string;
  /** A sensible first resource, empty of cards. */
  start(): Start<C>;
  readonly levels: readonly Level<C>[];
  /** Reads saved content of the current version; the problem is a sentence for the person. */
  parse(content: unknown): Result<C>;
  readonly upgrades: readonly Upgrade[];
  /** The cards in reading order. */
  cards(content: C): readonly Card[];
  replaceCard(content: C, card: Card): C;
  addCard(content: C, card: Card, at: number): C;
  removeCard(content: C, id: CardId): C;
  /** Moves a card to the place `to` in reading order. */
  moveCard(content: C, id: CardId, to: number): C;
  /** The content as lines to type in, one card a line. */
  toLines(content: C): readonly TypedLine[];
  fromLines(content: C, lines: readonly TypedLine[], matcher: ListMatcher): C;
  readonly cardActions: readonly CardAction<C>[];
  /** The pages, in mm. Always at least one. */
  compose(content: C, setting: Setting): readonly Scene[];
  /** Shown on the home tile, painted by the same composer. Words, with the symbol each one stands for. */
  readonly sample: readonly string[];
}

/** What the kind's own panel is given. Panels are screens' business, so they load only when one is opened. */
export interface PanelProps<C> {
  readonly content: C;
  /** The card whose own fields are asked for; null asks for those of the whole board. */
  readonly selected: CardId | null;
  /** `mark` folds a run of changes, as of typing, into one step back. */
  readonly onChange: (content: C, mark?: string) => void;
}

/** The version a kind writes. */
export function kindVersion(kind: Kind): number {
  return kind.upgrades.length + 1;
}
