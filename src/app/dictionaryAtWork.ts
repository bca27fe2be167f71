import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Result } from '../base/result';
import { type DictionaryWord, type KeptBoth, type WordPicture, withKeptBoth } from '../model/dictionary';
import type { ClassWords, OtherBoard, PictureSwap } from '../screens/parts/classWords';
import { MAX_KEPT_BOTH } from '../storage/settings';
import { boardsToSwap } from './dictionaryBoards';
import { type SwapHere, swapOn, swapPictures } from './dictionarySwap';
import type { PlaceProps } from './place';
import type { Session } from './session';
import type { Shelf } from './shelf';

/** What can be done with the words of the class from anywhere. */
export interface WordActions {
  readonly settle: (wishes: readonly WordPicture[]) => Promise<Result<null>>;
  readonly remove: (word: DictionaryWord) => Promise<Result<null>>;
  readonly findBoards: (word: DictionaryWord) => Promise<readonly OtherBoard[]>;
  readonly swap: (swap: PictureSwap, swapHere?: SwapHere) => Promise<Result<null>>;
}

export function wordActions({ state, workshop, shelf }: PlaceProps): WordActions {
  const { dictionary } = state;
  /** As it is now: a word just settled is in it already. */
  const library = () => state.workshop.peek()?.library ?? workshop.library;
  return {
    settle: (wishes) => {
      const { wordKey } = library();
      const mine = new Map((dictionary.words.peek() ?? []).map((word) => [wordKey(word.label), word]));
      return dictionary.settle(
        wishes.map(({ label, picture }) => ({ label, picture, mine: mine.get(wordKey(label)) ?? null })),
      );
    },
    remove: (word) => dictionary.remove([word]),
    findBoards: async (word) => (shelf ? boardsToSwap(shelf, word, library().decidedBy) : []),
    swap: (swap, swapHere = () => null) =>
      swapPictures({
        swap,
        shelf,
        swapHere,
        tell: (news) => {
          dictionary.news.value = news;
        },
      }),
  };
}

/** The same from where one board is worked on: that board is changed as by any other step. */
export function useClassWords({ session, ...place }: PlaceProps & { readonly session: Session }): ClassWords {
  const both = useKeptBoth(place.shelf);
  const actions = wordActions(place);
  return {
    ...both,
    settle: (label, picture) => actions.settle([{ label, picture }]),
    takeBack: actions.remove,
    findBoards: async (word) => {
      const found = await actions.findBoards(word);
      return found.filter(({ id }) => id !== session.resource.peek().id);
    },
    swap: (swap) => actions.swap(swap, swapOn(session, place.shelf)),
  };
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
