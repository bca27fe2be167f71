import type { People } from '../../base/dress';
import { cutTo } from '../../base/text';
import type { Kind } from '../../kinds/contract';
import { type Card, type CardId, MAX_LABEL, type Picture } from '../../model/card';
import type { Resource } from '../../model/resource';
import { newCard, withLabel } from '../../model/typedList';
import type { Workshop } from '../workshop';

/** Every change to a card that the editor makes, for any kind: a new resource out, the old one untouched. */
export interface CardEdits {
  readonly cards: readonly Card[];
  readonly card: (id: CardId | null) => Card | null;
  readonly setWords: (id: CardId, words: string) => Resource;
  readonly setPicture: (id: CardId, picture: Picture) => Resource;
  /** Null makes them look like all others again. */
  readonly setPeople: (id: CardId, people: People | null) => Resource;
  /** What a person says is right in another language; no words mean that there is no line. */
  readonly setSecond: (id: CardId, language: string, words: string) => Resource;
  /** Adds at the end, or after another card; the new card's id comes along. */
  readonly add: (
    label: string,
    picture: Picture | null,
    after: CardId | null,
  ) => { resource: Resource; id: CardId };
  readonly duplicate: (id: CardId) => { resource: Resource; id: CardId };
  readonly remove: (id: CardId) => Resource;
  readonly moveTo: (id: CardId, to: number) => Resource;
  readonly shift: (id: CardId, by: number) => Resource;
  readonly setContent: (content: unknown) => Resource;
}

export function cardEdits(kind: Kind, resource: Resource, workshop: Workshop): CardEdits {
  const { content } = resource;
  const cards = kind.cards(content);
  const matcher = { pictureFor: workshop.library.pictureFor, makeId: workshop.makeId };
  const setContent = (next: unknown): Resource => ({ ...resource, content: next });
  const find = (id: CardId | null) => cards.find((card) => card.id === id) ?? null;
  const place = (id: CardId | null) => cards.findIndex((card) => card.id === id);
  const replaced = (id: CardId, change: (card: Card) => Card) => {
    const card = find(id);
    return card ? setContent(kind.replaceCard(content, change(card))) : resource;
  };
  const put = (card: Card, at: number) => ({
    resource: setContent(kind.addCard(content, card, at)),
    id: card.id,
  });
  return {
    cards,
    card: find,
    setContent,
    setWords: (id, words) => replaced(id, (card) => withLabel(card, words, matcher)),
    setPicture: (id, picture) => replaced(id, (card) => ({ ...card, picture, chosen: true })),
    setPeople: (id, people) =>
      replaced(id, ({ people: _, ...card }) => (people ? { ...card, people } : card)),
    setSecond: (id, language, words) =>
      replaced(id, (card) => ({
        ...card,
        second: { language, words: cutTo(words, MAX_LABEL), from: 'typed' },
      })),
    add: (label, picture, after) => {
      const made = newCard(label, matcher);
      const card = picture ? { ...made, picture, chosen: true } : made;
      return put(card, after === null ? cards.length : place(after) + 1);
    },
    duplicate: (id) => {
      const card = find(id);
      const copy = { ...(card ?? newCard('', matcher)), id: workshop.makeId() };
      return put(copy, place(id) + 1);
    },
    remove: (id) => setContent(kind.removeCard(content, id)),
    moveTo: (id, to) => setContent(kind.moveCard(content, id, to)),
    shift: (id, by) => {
      const to = Math.max(0, Math.min(cards.length - 1, place(id) + by));
      return to === place(id) ? resource : setContent(kind.moveCard(content, id, to));
    },
  };
}
