import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { fail, ok, type Result } from '../base/result';
import type { Kind } from '../kinds/contract';
import type { CardId, Picture } from '../model/card';
import { type KeptBoth, samePicture, withKeptBoth } from '../model/dictionary';
import type { Resource } from '../model/resource';
import type { ClassWords, PictureSwap } from '../screens/parts/classWords';
import { MAX_KEPT_BOTH } from '../storage/settings';
import type { WordNews } from './dictionary';
import { boardsToSwap, picturesOn, putBack, sentenceFor, swapsFor, withPicture } from './dictionaryBoards';
import type { PlaceProps } from './place';
import type { Session } from './session';
import type { Shelf } from './shelf';

type AtWork = PlaceProps & { readonly session: Session };

/** The words of the class, from where one board is worked on. */
export function useClassWords({ state, workshop, shelf, session }: AtWork): ClassWords {
  const both = useKeptBoth(shelf);
  const { dictionary } = state;
  /** As it is now: a word just settled is in it already. */
  const library = () => state.workshop.peek()?.library ?? workshop.library;
  const mine = (label: string) => {
    const { wordKey } = library();
    return (dictionary.words.peek() ?? []).find((word) => wordKey(word.label) === wordKey(label)) ?? null;
  };
  return {
    ...both,
    settle: (label, picture) => dictionary.settle([{ label, picture, mine: mine(label) }]),
    takeBack: (word) => dictionary.remove([word]),
    findBoards: async (word) => {
      const found = shelf ? await boardsToSwap(shelf, word, library().decidedBy) : [];
      return found.filter(({ id }) => id !== session.resource.peek().id);
    },
    swap: async (swap) => {
      const tell = (news: WordNews) => {
        dictionary.news.value = news;
      };
      return swapPictures({ swap, session, shelf, tell });
    },
  };
}

interface Swapping {
  readonly swap: PictureSwap;
  readonly session: Session;
  readonly shelf: Shelf | null;
  readonly tell: (news: WordNews) => void;
}

/** Other boards first: where they can't be changed, the open one stays as it is too. */
async function swapPictures({ swap, session, shelf, tell }: Swapping): Promise<Result<null>> {
  const { picture, label } = swap;
  const changes = swapsFor(swap.boards, picture, Date.now());
  const done = shelf && changes.length > 0 ? await shelf.changeBoards(changes) : null;
  if (done && !done.ok) return fail(sentenceFor(done.problem));
  const { changed, left } = done?.value ?? { changed: [], left: 0 };
  const resource = session.resource.peek();
  const { kind } = session;
  const before = new Map(
    kind
      .cards(resource.content)
      .filter(({ id }) => swap.here.includes(id))
      .map((card) => [card.id, card.picture]),
  );
  const here = swap.here.map((id) => ({ id }));
  if (before.size > 0) session.change(withPicture(kind, resource, picturesOn(here, picture)));
  const boards = changed.length + (before.size > 0 ? 1 : 0);
  const run = async () => {
    const back = shelf ? await putBack(shelf, changed, Date.now()) : ok(0);
    if (!back.ok) return tell({ said: back.problem, undo });
    const open = before.size > 0 ? await shelf?.open(resource.id) : null;
    const now = open?.ok ? open.value : session;
    if (before.size > 0) now.change(restored(kind, now.resource.peek(), before, picture));
    tell({ said: `Put back as it was.${leftWords(back.value)}`, undo: null });
  };
  const undo = { words: boards === 1 ? 'Undo it' : `Undo on all ${boards}`, run };
  const where = changed.length === 0 ? 'this board' : boardsWords(boards);
  tell({ said: `“${label}” now shows one picture on ${where}.${leftWords(left)}`, undo });
  return ok(null);
}

/** A card that has been given another picture since keeps that. */
function restored(
  kind: Kind,
  resource: Resource,
  before: ReadonlyMap<CardId, Picture>,
  now: Picture,
): Resource {
  const still = kind.cards(resource.content).filter((card) => samePicture(card.picture, now));
  const back = still.flatMap(({ id }) => {
    const picture = before.get(id);
    return picture ? [[id, picture] as const] : [];
  });
  return withPicture(kind, resource, new Map(back));
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

/** Words that have two pictures on purpose, as this device remembers them. */
export function useKeptBoth(shelf: Shelf | null): Pick<ClassWords, 'kept' | 'keepBoth'> {
  const kept = useMemo(() => signal<readonly KeptBoth[]>([]), []);
  useEffect(() => {
    void shelf?.settings?.read().then((settings) => {
      kept.value = settings.keptBoth;
    });
  }, [shelf]);
  return {
    kept: kept.value,
    keepBoth: (word) => {
      kept.value = withKeptBoth(kept.value, word, MAX_KEPT_BOTH);
      void shelf?.settings?.change('keptBoth', kept.value);
    },
  };
}
