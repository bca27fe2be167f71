import { useEffect } from 'preact/hooks';
import { WordsSection } from '../screens/library/words/WordsSection';
import { wordActions } from './dictionaryAtWork';
import { DictionaryNotice } from './dictionaryNotice';
import type { PlaceProps } from './place';

/** The words of the class on the page of pictures and words. */
export function WordsPlace(place: PlaceProps) {
  const { state, workshop, shelf } = place;
  const { settle, remove, findBoards, swap } = wordActions(place);
  // A board left open just now is put down, so that it is found as it is.
  useEffect(() => void shelf?.putDown(), [shelf]);
  if (state.dictionary.words.value === null || !workshop.library.ready) return <p>Reading your words…</p>;
  return (
    <>
      <DictionaryNotice news={state.dictionary.news} />
      <WordsSection
        library={workshop.library}
        words={state.dictionary.words.value}
        packs={state.packs.list.value}
        onSettle={settle}
        onRemove={remove}
        findBoards={findBoards}
        swap={swap}
      />
    </>
  );
}
