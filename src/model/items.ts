import { inserted, moved } from '../base/list';
import { type Card, type CardId, NO_PICTURE } from './card';
import { type ListMatcher, matchLines, type TypedLine } from './typedList';

/** A card on a board, with whatever the kind keeps beside it: a time, a word class, a phase. */
export interface Item {
  readonly card: Card;
}

/**
 * `list`: cards close up when one goes. `places`: each card keeps its place for good, so that a pupil's hand finds it
 * again (practice.md 2.7): what goes leaves its place empty, what is new takes the first empty one, moving swaps two.
 */
export type Arrangement = 'list' | 'places';

/** How the cards of one kind of content are reached. */
export interface ItemRules<C, I extends Item> {
  readonly arrangement: Arrangement;
  /** The most cards it holds; more are left out, and the person is told. */
  readonly most: number;
  items(content: C): readonly I[];
  withItems(content: C, items: readonly I[]): C;
  /** What stands beside a card that has just come in. */
  fresh(card: Card, content: C): I;
  /** An item as a typed line, where more than its label can be typed. */
  lineOf?(item: I): TypedLine;
  /** What a typed line says beside the label, put into its item. */
  fromLine?(item: I, line: TypedLine): I;
}

/** Everything that can be done to the cards of a content, for any kind alike. */
export interface ItemEdits<C> {
  readonly arrangement: Arrangement;
  readonly most: number;
  cards(content: C): readonly Card[];
  replaceCard(content: C, card: Card): C;
  addCard(content: C, card: Card, at: number): C;
  removeCard(content: C, id: CardId): C;
  moveCard(content: C, id: CardId, to: number): C;
  /** Lays what stands beside a card over what does, as ready-made work says it: `parse` then tells whether it fits. */
  setBeside(content: C, id: CardId, beside: Readonly<Record<string, unknown>>): C;
  toLines(content: C): readonly TypedLine[];
  fromLines(content: C, lines: readonly TypedLine[], matcher: ListMatcher): C;
}

/** A place with nothing in it: no words, no picture. */
export function isEmptyPlace({ label, picture }: Card): boolean {
  return label === '' && picture.type === 'none';
}

/** `count` empty places; their ids are the same on every board, and unique on each. */
export function emptyPlaces(count: number): readonly Card[] {
  return Array.from({ length: count }, (_, at) => emptyPlace(`place-${at + 1}`));
}

export function emptyPlace(id: CardId): Card {
  return { id, label: '', picture: NO_PICTURE, chosen: false };
}

export function itemEdits<C, I extends Item>(rules: ItemRules<C, I>): ItemEdits<C> {
  const { items, withItems, arrangement, most } = rules;
  const cards = (content: C) => items(content).map(({ card }) => card);
  const list: Changes<C> = arrangement === 'list' ? listChanges(rules) : placeChanges(rules);
  return {
    arrangement,
    most,
    cards,
    replaceCard: (content, card) =>
      withItems(
        content,
        items(content).map((item) => (item.card.id === card.id ? { ...item, card } : item)),
      ),
    setBeside: (content, id, beside) =>
      withItems(
        content,
        items(content).map((item) => (item.card.id === id ? { ...item, ...beside, card: item.card } : item)),
      ),
    toLines: (content) =>
      items(content)
        .filter(({ card }) => arrangement === 'list' || !isEmptyPlace(card))
        .map((item) => rules.lineOf?.(item) ?? { label: item.card.label, time: null, endTime: null }),
    ...list,
  };
}

type Changes<C> = Pick<ItemEdits<C>, 'addCard' | 'removeCard' | 'moveCard' | 'fromLines'>;

function listChanges<C, I extends Item>(rules: ItemRules<C, I>): Changes<C> {
  const { items, withItems, fresh, most } = rules;
  return {
    addCard: (content, card, at) =>
      items(content).length >= most
        ? content
        : withItems(content, inserted(items(content), fresh(card, content), at)),
    removeCard: (content, id) =>
      withItems(
        content,
        items(content).filter(({ card }) => card.id !== id),
      ),
    moveCard: (content, id, to) => {
      const from = items(content).findIndex(({ card }) => card.id === id);
      return from < 0 ? content : withItems(content, moved(items(content), from, to));
    },
    fromLines: (content, lines, matcher) => {
      const before = new Map(items(content).map((item) => [item.card.id, item]));
      const entries = matchLines(
        lines.slice(0, most),
        items(content).map(({ card }) => card),
        matcher,
      );
      const next = entries.map(({ card, line }) => {
        const item = { ...(before.get(card.id) ?? fresh(card, content)), card };
        return rules.fromLine?.(item, line) ?? item;
      });
      return withItems(content, next);
    },
  };
}

function placeChanges<C, I extends Item>(rules: ItemRules<C, I>): Changes<C> {
  const { items, withItems, fresh } = rules;
  return {
    addCard: (content, card, at) => {
      const place = freePlace(items(content), at);
      return place < 0
        ? content
        : withItems(content, replacedAt(items(content), place, { ...fresh(card, content) }));
    },
    removeCard: (content, id) =>
      withItems(
        content,
        items(content).map((item) => (item.card.id === id ? fresh(emptyPlace(id), content) : item)),
      ),
    moveCard: (content, id, to) => {
      const all = items(content);
      const from = all.findIndex(({ card }) => card.id === id);
      const [moving, other] = [all[from], all[Math.max(0, Math.min(to, all.length - 1))]];
      if (!moving || !other) return content;
      return withItems(
        content,
        all.map((item) => (item === moving ? other : item === other ? moving : item)),
      );
    },
    fromLines: (content, lines, matcher) => placedLines(rules, content, lines, matcher),
  };
}

/** Whoever is still named stays where they are; who is not leaves an empty place; who is new takes the first. */
function placedLines<C, I extends Item>(
  rules: ItemRules<C, I>,
  content: C,
  lines: readonly TypedLine[],
  matcher: ListMatcher,
): C {
  const { items, withItems, fresh } = rules;
  const used = items(content).flatMap(({ card }) => (isEmptyPlace(card) ? [] : [card]));
  const entries = matchLines(lines, used, matcher);
  const kept = new Map(entries.map((entry) => [entry.card.id, entry]));
  const coming = entries.filter(({ card }) => !used.some(({ id }) => id === card.id));
  const told = (item: I, line: TypedLine): I => rules.fromLine?.(item, line) ?? item;
  const next = items(content).map((item) => {
    const same = isEmptyPlace(item.card) ? undefined : kept.get(item.card.id);
    if (same) return told({ ...item, card: same.card }, same.line);
    const entry = coming.shift();
    if (entry) {
      const card = { ...entry.card, id: item.card.id };
      return told(fresh(card, content), entry.line);
    }
    return isEmptyPlace(item.card) ? item : fresh(emptyPlace(item.card.id), content);
  });
  return withItems(content, next);
}

function freePlace(items: readonly Item[], at: number): number {
  const free = items.flatMap(({ card }, place) => (isEmptyPlace(card) ? [place] : []));
  return free.find((place) => place >= at) ?? free[0] ?? -1;
}

function replacedAt<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return list.map((one, place) => (place === at ? item : one));
}
