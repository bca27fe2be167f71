import { fail, ok, type Result } from '../base/result';
import type { CardId, Picture } from '../model/card';
import { samePicture } from '../model/dictionary';
import type { PictureSwap } from '../screens/parts/classWords';
import type { WordNews } from './dictionary';
import { picturesOn, putBack, sentenceFor, swapsFor, withPicture } from './dictionaryBoards';
import type { Session } from './session';
import type { Shelf } from './shelf';

/** Gives cards of the open board a picture, and answers how to give them back theirs; null where none changed. */
export type SwapHere = (cards: readonly CardId[], picture: Picture) => (() => Promise<void>) | null;

interface Swapping {
  readonly swap: PictureSwap;
  readonly shelf: Shelf | null;
  readonly swapHere: SwapHere;
  readonly tell: (news: WordNews) => void;
}

/** Other boards first: where they can't be changed, the open one stays as it is too. One Undo takes all of it back. */
export async function swapPictures({ swap, shelf, swapHere, tell }: Swapping): Promise<Result<null>> {
  const { picture, label } = swap;
  const changes = swapsFor(swap.boards, picture, Date.now());
  const done = shelf && changes.length > 0 ? await shelf.changeBoards(changes) : null;
  if (done && !done.ok) return fail(sentenceFor(done.problem));
  const { changed, left } = done?.value ?? { changed: [], left: 0 };
  const backHere = swapHere(swap.here, picture);
  const boards = changed.length + (backHere ? 1 : 0);
  const run = async () => {
    const back = shelf ? await putBack(shelf, changed, Date.now()) : ok(0);
    if (!back.ok) return tell({ said: back.problem, undo });
    await backHere?.();
    tell({ said: `Put back as it was.${leftWords(back.value)}`, undo: null });
  };
  const undo = { words: boards === 1 ? 'Undo it' : `Undo on all ${boards}`, run };
  const where = changed.length === 0 ? 'this board' : boardsWords(boards);
  tell({
    said: boards === 0 ? leftWords(left) : `“${label}” now shows one picture on ${where}.${leftWords(left)}`,
    undo: boards === 0 ? null : undo,
  });
  return ok(null);
}

/** The board that is worked on changes as by any other step. */
export function swapOn(session: Session, shelf: Shelf | null): SwapHere {
  const { kind } = session;
  return (cards, picture) => {
    const resource = session.resource.peek();
    const swapped = kind.cards(resource.content).filter(({ id }) => cards.includes(id));
    if (swapped.length === 0) return null;
    session.change(withPicture(kind, resource, picturesOn(swapped, picture)));
    return async () => {
      // It may have been put down and taken up again since.
      const open = await shelf?.open(resource.id);
      const now = open?.ok ? open.value : session;
      const present = now.resource.peek();
      // A card that has been given another picture since keeps that.
      const still = kind.cards(present.content).filter((card) => samePicture(card.picture, picture));
      const before = swapped.filter(({ id }) => still.some((card) => card.id === id));
      now.change(withPicture(kind, present, new Map(before.map((card) => [card.id, card.picture]))));
    };
  };
}

function boardsWords(count: number): string {
  return count === 1 ? '1 board' : `${count} boards`;
}

function leftWords(left: number): string {
  if (left === 0) return '';
  return left === 1
    ? ' 1 board was changed meanwhile and is left as it is.'
    : ` ${left} boards were changed meanwhile and are left as they are.`;
}
