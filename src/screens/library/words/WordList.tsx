import { useState } from 'preact/hooks';
import type { DictionaryWord, WordPicture } from '../../../model/dictionary';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../parts/SearchField';
import type { Library } from '../../workshop';
import type { BoardActions } from './WordBoards';
import { WordRow } from './WordRow';

/** More words than this, and there is a field to find one. */
const EASY_TO_SEE = 8;
const SHOWN = 60;

interface WordListProps extends BoardActions {
  readonly library: Library;
  readonly words: readonly DictionaryWord[];
  readonly onSettle: (wish: WordPicture) => void;
  readonly onRemove: (word: DictionaryWord) => void;
}

/** In the order of their letters. */
export function WordList({ library, words, onSettle, onRemove, findBoards, swap }: WordListProps) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const wanted = query.trim().toLowerCase();
  const found = words.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <>
      {words.length > EASY_TO_SEE && <SearchField name="Find a word" value={query} onInput={setQuery} />}
      {words.length > 0 && found.length === 0 && (
        <p class="quiet">None of your words has “{query.trim()}” in it.</p>
      )}
      {found.length > 0 && (
        <ul class="word-list" aria-label="Your words">
          {found.slice(0, shown).map((word) => (
            <WordRow
              key={word.word}
              word={word}
              library={library}
              findBoards={findBoards}
              swap={swap}
              onSettle={(picture) => onSettle({ label: word.label, picture })}
              onRemove={() => onRemove(word)}
            />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>Show more words ({found.length - shown} left)</Button>
      )}
    </>
  );
}
