import { fail, ok, type Result } from '../base/result';
import type { Kind } from '../kinds/contract';
import type { Card, CardId, Picture } from '../model/card';
import { type DictionaryWord, samePicture } from '../model/dictionary';
import type { Resource, ResourceId } from '../model/resource';
import type { OtherBoard } from '../screens/parts/classWords';
import { openStored } from '../screens/parts/openStored';
import type { Library } from '../screens/workshop';
import type { BoardChange } from '../storage/changeBoards';
import type { StorageTrouble, StoredResource } from '../storage/contract';
import { kindOf, loadKinds } from './kinds';
import type { Shelf } from './shelf';

/** So many boards are read before the page gets a turn. */
const AT_ONCE = 25;

const FULL =
  'This device is full, so no board was changed. Your work is safe. Free some space, then try again.';
const NOT_CHANGED = 'The boards could not be changed just now. They are all as they were. Try again.';

/** Cards whose picture this word decides, and which show another. */
export function cardsToSwap(
  cards: readonly Card[],
  word: DictionaryWord,
  decidedBy: Library['decidedBy'],
): readonly Card[] {
  return cards.filter(
    (card) => !samePicture(card.picture, word.picture) && decidedBy(card.label)?.word === word.word,
  );
}

/** Saved boards with such cards, the latest changed first; what can't be opened here is left out. */
export async function boardsToSwap(
  shelf: Shelf,
  word: DictionaryWord,
  decidedBy: Library['decidedBy'],
): Promise<readonly OtherBoard[]> {
  const [listed] = await Promise.all([shelf.drafts?.list(), loadKinds()]);
  const found: OtherBoard[] = [];
  for (const [at, stored] of (listed?.ok ? listed.value : []).entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await aTurn();
    const opened = openBoard(stored);
    if (!opened) continue;
    const cards = cardsToSwap(opened.kind.cards(opened.resource.content), word, decidedBy);
    const { id, title, changedAt, revision } = stored;
    if (cards.length > 0) found.push({ id, title, changedAt, revision, cards });
  }
  return found;
}

/** Boards with the picture put on some of their cards, as they are to be saved. */
export function swapsFor(
  boards: readonly OtherBoard[],
  picture: Picture,
  now: number,
): readonly BoardChange[] {
  return boards.map(({ id, revision, cards }) => ({
    id,
    revision,
    next: (stored) => {
      const opened = openBoard(stored);
      if (!opened) return null;
      const swapped = withPicture(opened.kind, opened.resource, picturesOn(cards, picture));
      return { ...swapped, changedAt: now };
    },
  }));
}

/** One board with pictures put on its cards; a card that has gone is passed over. */
export function withPicture(
  kind: Kind,
  resource: Resource,
  pictures: ReadonlyMap<CardId, Picture>,
): Resource {
  let { content } = resource;
  for (const card of kind.cards(content)) {
    const picture = pictures.get(card.id);
    if (picture) content = kind.replaceCard(content, { ...card, picture });
  }
  return { ...resource, content };
}

export function picturesOn(
  cards: readonly Pick<Card, 'id'>[],
  picture: Picture,
): ReadonlyMap<CardId, Picture> {
  return new Map(cards.map(({ id }) => [id, picture]));
}

/** Puts boards back as they were before a swap, but for those that were saved anew since. */
export async function putBack(
  shelf: Shelf,
  changed: readonly { readonly id: ResourceId; readonly revision: number; readonly before: unknown }[],
  now: number,
): Promise<Result<number>> {
  const back = changed.map(({ id, revision, before }) => ({
    id,
    revision,
    next: () => ({ ...(before as Resource), changedAt: now }),
  }));
  const done = await shelf.changeBoards(back);
  return done.ok ? ok(done.value.left) : fail(sentenceFor(done.problem));
}

export function sentenceFor(trouble: StorageTrouble): string {
  return trouble.type === 'storage-full' ? FULL : NOT_CHANGED;
}

interface OpenBoard {
  readonly kind: Kind;
  readonly resource: Resource;
}

function openBoard(stored: Pick<StoredResource, 'saved'>): OpenBoard | null {
  const resource = openStored(stored, kindOf);
  const kind = resource.ok ? kindOf(resource.value.kind) : null;
  return resource.ok && kind ? { kind, resource: resource.value } : null;
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
