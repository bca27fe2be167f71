import type { MakeId } from '../base/ids';
import type { Card, CardId } from '../model/card';
import { isEmptyPlace } from '../model/items';
import { DEFAULT_LOOK, type Look } from '../model/look';
import { cardsThen } from '../model/madeFrom';
import type { Resource } from '../model/resource';
import type { TypedLine } from '../model/typedList';
import { asInside } from '../words/names';
import { beginResource, type Naming } from './begin';
import type { Kind, Reader } from './contract';

/** A resource with the kind it is of. */
export interface Laid<C = unknown> {
  readonly resource: Resource<C>;
  readonly kind: Kind<C>;
}

export interface RelayNaming extends Omit<Naming, 'title'> {
  readonly makeId: MakeId;
  /** Reads a text into pictures; without it, work that is a text brings only its cards. */
  readonly reader?: Reader;
}

export interface Relaid<C = unknown> {
  readonly resource: Resource<C>;
  /** How many cards the other kind has no room for. */
  readonly leftOut: number;
}

/** The same cards laid out as another kind, under a new id: pictures, people and second lines are those they had. */
export function relaid<T>({ resource, kind }: Laid, toKind: Kind<T>, naming: RelayNaming): Relaid<T> {
  const start = toKind.start();
  const used = usedCards({ resource, kind });
  const carded = withCards(toKind, start.content, {
    cards: used,
    lines: linesOf({ resource, kind }),
    naming,
  });
  const content = withTextOf({ resource, kind }, toKind, { content: carded, naming });
  const title = resource.title === kind.name ? toKind.name : resource.title;
  const begun = beginResource(
    toKind,
    { ...start, content, look: lookFor(resource.look, start.look) },
    { ...naming, title },
  );
  return {
    resource: { ...begun, madeFrom: { id: resource.id, cards: cardsThen(used) } },
    leftOut: used.length - usedIn(toKind, content).length,
  };
}

interface Texting<T> {
  readonly content: T;
  readonly naming: RelayNaming;
}

/** What is written as text in one and can be in the other comes along as text. */
function withTextOf<T>({ resource, kind }: Laid, toKind: Kind<T>, { content, naming }: Texting<T>): T {
  const text = kind.prose?.textOf(resource.content) ?? '';
  if (text === '' || !toKind.prose || !naming.reader) return content;
  return toKind.prose.withText(content, text, naming.reader);
}

/** The cards that have something on them. */
export function usedCards({ resource, kind }: Laid): readonly Card[] {
  return usedIn(kind, resource.content);
}

function usedIn<C>(kind: Kind<C>, content: C): readonly Card[] {
  const used = kind.cards(content).filter((card) => !isEmptyPlace(card));
  return kind.prose?.cards === 'words' ? keyWords(used) : used;
}

/** Of a text only the words with pictures make cards, and each of them once. */
function keyWords(cards: readonly Card[]): readonly Card[] {
  const said = new Set<string>();
  const inside = cards.map((card) => ({ ...card, label: asInside(card.label) }));
  return inside.filter(({ label, picture }) => {
    const key = `${label.toLocaleLowerCase('en-GB')} ${picture.type === 'symbol' ? picture.symbolId : ''}`;
    const first = picture.type !== 'none' && !said.has(key);
    said.add(key);
    return first;
  });
}

/** Lines of the used cards, in their order: the kind says what can be typed beside a label, such as a time. */
function linesOf({ resource, kind }: Laid): readonly TypedLine[] {
  const lines = kind.toLines(resource.content);
  const used = usedCards({ resource, kind });
  const cards = kind.arrangement === 'list' ? kind.cards(resource.content) : used;
  return lines.flatMap((line, at) => {
    const card = used.find(({ id }) => id === cards[at]?.id);
    return card ? [{ ...line, label: card.label }] : [];
  });
}

interface Bringing {
  readonly cards: readonly Card[];
  readonly lines: readonly TypedLine[];
  readonly naming: RelayNaming;
}

/** In a list, cards keep their ids; places keep their own. Either way a card is then just what it was. */
function withCards<T>(kind: Kind<T>, content: T, { cards, lines, naming }: Bringing): T {
  const ids = cards.map(({ id }) => id);
  const laid = kind.fromLines(content, lines, {
    pictureFor: (label) =>
      (cards.find((card) => card.label === label) ?? cards[0])?.picture ?? { type: 'none' },
    makeId: () => ids.shift() ?? naming.makeId(),
  });
  const waiting = [...cards];
  return usedIn(kind, laid).reduce((before, made) => {
    const at = placeOf(made, waiting);
    const [card] = at < 0 ? [] : waiting.splice(at, 1);
    return card ? kind.replaceCard(before, { ...card, id: made.id }) : before;
  }, laid);
}

function placeOf(made: { readonly id: CardId; readonly label: string }, cards: readonly Card[]): number {
  const same = cards.findIndex(({ id, label }) => id === made.id && label === made.label);
  return same >= 0 ? same : cards.findIndex(({ label }) => label === made.label);
}

/** What belongs to the pupil or the class comes along; where words go, and how large cards are, the new kind knows. */
function lookFor(look: Look, start: Look): Look {
  const { font, letterCase, people, pictureStyle, border, borderColour, tint, secondLanguage } = look;
  const cardSize = start.cardSize === DEFAULT_LOOK.cardSize ? look.cardSize : start.cardSize;
  return {
    ...start,
    font,
    letterCase,
    people,
    pictureStyle,
    border,
    borderColour,
    tint,
    secondLanguage,
    cardSize,
  };
}
