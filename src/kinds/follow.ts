import type { MakeId } from '../base/ids';
import type { Card } from '../model/card';
import { samePicture } from '../model/dictionary';
import { isEmptyPlace } from '../model/items';
import { type CardThen, cardsThen } from '../model/madeFrom';
import type { Resource } from '../model/resource';
import { matchLines } from '../model/typedList';
import type { Kind } from './contract';
import { type Laid, usedCards } from './relay';

/** What has become of one card where it came from. */
export type CardChange =
  | { readonly type: 'changed'; readonly from: CardThen; readonly to: Card }
  | { readonly type: 'added'; readonly to: Card }
  | { readonly type: 'removed'; readonly from: CardThen };

/** A change at the source that means something here. */
export interface FollowUp {
  readonly changes: readonly CardChange[];
  /** The resource with those changes made here too. */
  readonly followed: Resource;
  /** The resource as it is, and not to be asked again. */
  readonly kept: Resource;
}

const NAME = 'was-';

/** What changed between the cards as they were and as they are; another order alone is no change. */
export function changesSince(then: readonly CardThen[], now: readonly Card[]): readonly CardChange[] {
  const before = then.map((card, at): Card => ({ ...card, id: `${NAME}${at}`, chosen: true }));
  const lines = now.map(({ label }) => ({ label, time: null, endTime: null }));
  const entries = matchLines(lines, before, { pictureFor: () => ({ type: 'none' }), makeId: () => 'new' });
  const stayed = new Map(entries.map((entry, at) => [entry.card.id, now[at]]));
  const kept = before.flatMap(({ id }, at): readonly CardChange[] => {
    const [from, to] = [then[at], stayed.get(id)];
    if (!from) return [];
    if (!to) return [{ type: 'removed', from }];
    return isSame(from, to) ? [] : [{ type: 'changed', from, to }];
  });
  const added = entries.flatMap(({ card }, at): readonly CardChange[] => {
    const to = now[at];
    return card.id === 'new' && to ? [{ type: 'added', to }] : [];
  });
  return [...kept, ...added];
}

/** What a resource would take over from the one its cards came from; null where nothing there concerns it. */
export function followUp(target: Laid, source: Laid, makeId: MakeId): FollowUp | null {
  const { resource, kind } = target;
  const { madeFrom } = resource;
  if (!madeFrom || madeFrom.id !== source.resource.id) return null;
  const now = usedCards(source);
  const here = counterparts(madeFrom.cards, usedCards(target));
  let { content } = resource;
  const changes = changesSince(madeFrom.cards, now).filter((change) => {
    const next = applied(kind, content, { change, here, makeId });
    const matters = next !== content;
    content = next;
    return matters;
  });
  if (changes.length === 0) return null;
  const kept = { ...resource, madeFrom: { id: madeFrom.id, cards: cardsThen(now) } };
  return { changes, kept, followed: { ...kept, content } };
}

interface Applying {
  readonly change: CardChange;
  readonly here: ReadonlyMap<CardThen, Card>;
  readonly makeId: MakeId;
}

/** The content with a change made to it; the very same content where the change means nothing here. */
function applied<C>(kind: Kind<C>, content: C, { change, here, makeId }: Applying): C {
  const used = kind.cards(content).filter((card) => !isEmptyPlace(card));
  if (change.type === 'added') {
    const known = used.some((card) => isSame(card, change.to));
    return known
      ? content
      : kind.addCard(content, { ...change.to, id: makeId() }, kind.cards(content).length);
  }
  const card = here.get(change.from);
  if (!card) return content;
  if (change.type === 'removed') return kind.removeCard(content, card.id);
  return isSame(card, change.to) ? content : kind.replaceCard(content, { ...change.to, id: card.id });
}

/** Which card here each card from there is: the first of its words that nobody else is yet. */
function counterparts(then: readonly CardThen[], cards: readonly Card[]): ReadonlyMap<CardThen, Card> {
  const free = [...cards];
  const found = new Map<CardThen, Card>();
  for (const from of then) {
    const at = free.findIndex((card) => keyOf(card) === keyOf(from));
    const [card] = at < 0 ? [] : free.splice(at, 1);
    if (card) found.set(from, card);
  }
  return found;
}

/** Words say which card it is; where there are none, its picture does. */
function keyOf({ label, picture }: CardThen): string {
  const words = label.trim().toLocaleLowerCase('en-GB');
  return words === '' ? `picture ${JSON.stringify(picture)}` : `words ${words}`;
}

function isSame(a: CardThen, b: CardThen): boolean {
  return a.label === b.label && samePicture(a.picture, b.picture);
}
