import type { Result } from '../base/result';
import type { Card, CardId } from '../model/card';
import type { Extra } from '../model/extras';
import type { ItemEdits } from '../model/items';
import type { Look } from '../model/look';
import type { Output } from '../model/output';
import type { PageSetup } from '../model/page';
import type { ListMatcher } from '../model/typedList';
import type { FontTables } from '../scene/fonts';
import type { Scene } from '../scene/nodes';
import type { PassageReader } from './passage';

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
  /** What lies freely on its pages; nothing where left out. */
  readonly extras?: readonly Extra[];
}

/** How a person's change to one card is described, so that screens need not know the kind. */
export interface CardAction<C> {
  readonly name: string;
  /** Whether there is anything it could do to this card; always where left out. */
  possible?(content: C, id: CardId): boolean;
  /** Left out where it is done once and is no state. */
  pressed?(content: C, id: CardId): boolean;
  apply(content: C, id: CardId): C;
}

/** How kinds are sorted on the home screen, in this order. */
export const FAMILIES = [
  'The day',
  'Step by step',
  'Choosing and talking',
  'Feelings',
  'Rewards and waiting',
  'Words and learning',
  'Home and records',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What is known of a kind before any of its code is here. */
export interface About {
  /** The name of its folder. */
  readonly id: string;
  readonly name: string;
  readonly blurb: string;
  readonly family: Family;
  /** The version of the content it writes; 1 where left out. Newer saved work is never touched, with or without the code. */
  readonly version?: number;
  /** Colour of its tile on the home screen, never a meaning by itself. */
  readonly accent: string;
  /** Shown on the home tile, painted by the kind's own composer. Words, with the symbol each one stands for. */
  readonly sample: readonly string[];
}

/** What a kind is helped by where words come in: the pictures that stand for them. */
export interface Reader extends ListMatcher, PassageReader {
  /** Up to so many cards of the same topic as these, none of them among these; none where no topic can be told. */
  others(cards: readonly Card[], count: number): readonly Card[];
}

/** For a kind that is written as running text. */
export interface Prose<C> {
  /** What the field is called, verb first. */
  readonly name: string;
  /** `instead` of a list that is typed; or `beside` it. */
  readonly place: 'instead' | 'beside';
  /** What its cards are: where they are words, those with pictures make cards elsewhere, each once. */
  readonly cards: 'words' | 'sentences' | 'list';
  /** Said under the field; that pictures come by themselves, where left out. */
  readonly hint?: string;
  textOf(content: C): string;
  withText(content: C, text: string, reader: Reader): C;
}

/** Sides of a card, mm. */
export interface CardShape {
  readonly width: number;
  readonly height: number;
}

/**
 * What sort of resource something is. A kind is one folder; everything else in the app asks it. `C` is its content:
 * plain data that survives JSON. The cards are reached by what `model/items` makes of the kind's rules.
 */
export interface Kind<C = unknown> extends About, ItemEdits<C> {
  /** A sensible first resource, empty of cards. */
  start(): Start<C>;
  readonly levels: readonly Level<C>[];
  /** Reads saved content of the current version; the problem is a sentence for the person. */
  parse(content: unknown): Result<C>;
  readonly upgrades: readonly Upgrade[];
  readonly cardActions: readonly CardAction<C>[];
  /** What can be printed of it; all but a booklet where left out. Only upright A5 and A4 pages make a booklet. */
  readonly outputs?: readonly Output[];
  /** Sides of its loose cards, as on this page; a square of the look's card size where left out. */
  cardShape?(content: C, look: Look, page: PageSetup): CardShape;
  /** How it is written as running text; left out where it is not. */
  readonly prose?: Prose<C>;
  /** Brings what follows from its cards up to date, after any change; the very same content where nothing does. */
  settle?(content: C, reader: Reader): C;
  /** Sentences for what has to be filled in before this may be printed. */
  missing?(content: C): readonly string[];
  /** The pages, in mm. Always at least one. */
  compose(content: C, setting: Setting): readonly Scene[];
}

/** What the kind's own panel is given. Panels are screens' business, so they load only when one is opened. */
export interface PanelProps<C> {
  /** Of the resource, as it stands on the page. */
  readonly title: string;
  readonly content: C;
  /** The card whose own fields are asked for; null asks for those of the whole board. */
  readonly selected: CardId | null;
  readonly reader: Reader;
  /** `mark` folds a run of changes, as of typing, into one step back. */
  readonly onChange: (content: C, mark?: string) => void;
}

/** The version a kind writes. */
export function kindVersion(kind: Kind): number {
  return kind.upgrades.length + 1;
}
