import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WordInFile, WordsFile } from '../../../exchange/dictionary';
import { pictureId } from '../../../model/card';
import type { DictionaryWord } from '../../../model/dictionary';
import { Button } from '../../../ui/Button';
import type { Library } from '../../workshop';
import { countWords } from '../packs/countWords';
import { DifferentWord, FreshWord } from './MergeRows';
import {
  differencesWith,
  firstTaken,
  keepingAllMine,
  takingAllTheirs,
  takingOne,
  wordsToUse,
} from './mergeChoices';
import './merge.css';

interface MergeWordsProps {
  readonly file: WordsFile;
  readonly words: readonly DictionaryWord[];
  readonly library: Library;
  readonly onUse: (words: readonly WordInFile[]) => void;
  readonly onCancel: () => void;
}

/** The words of a file beside ours, word by word. Nothing is kept of it before "Use these". */
export function MergeWords({ file, words, library, onUse, onCancel }: MergeWordsProps) {
  const isHere = ({ picture }: WordInFile) => {
    const id = pictureId(picture);
    return id === null || library.entry(id) !== null;
  };
  const found = useMemo(() => differencesWith(words, file.words, library.wordKey), [words, file]);
  const [taken, setTaken] = useState(() => firstTaken(found, isHere));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const row = (word: WordInFile) => ({
    word,
    library,
    packs: file.packs,
    taken: taken.has(word.label),
    onTake: (theirs: boolean) => setTaken(takingOne(taken, word.label, theirs)),
  });
  const use = wordsToUse(found, taken);
  return (
    <div class="merge-words">
      <h3 ref={heading} tabIndex={-1}>
        {countWords(file.words.length, 'word')} in this file
      </h3>
      {file.unreadable > 0 && (
        <p class="quiet">
          {countWords(file.unreadable, 'more word')} could not be read and will be left out.
        </p>
      )}
      {found.different.length > 0 && (
        <section aria-label="Words with another picture">
          <h4>{countWords(found.different.length, 'word')} with another picture than yours</h4>
          {found.different.length > 1 && (
            <div class="word-actions">
              <Button onClick={() => setTaken(keepingAllMine(found, taken))}>Keep all of mine</Button>
              <Button onClick={() => setTaken(takingAllTheirs(found, taken, isHere))}>
                Use all of theirs
              </Button>
            </div>
          )}
          <ul>
            {found.different.map(({ mine, theirs }) => (
              <DifferentWord key={mine.word} mine={mine} {...row(theirs)} />
            ))}
          </ul>
        </section>
      )}
      {found.fresh.length > 0 && (
        <section aria-label="New words">
          <h4>{countWords(found.fresh.length, 'new word')}</h4>
          <ul class="fresh-words">
            {found.fresh.map((word) => (
              <FreshWord key={word.label} {...row(word)} />
            ))}
          </ul>
        </section>
      )}
      {found.same.length > 0 && <p>{sameWords(found.same.map(({ label }) => label))}</p>}
      <div class="word-actions at-foot">
        <Button look="main" disabled={use.length === 0} onClick={() => onUse(use)}>
          {useWords(use.length)}
        </Button>
        <Button onClick={onCancel}>{use.length === 0 ? 'Close' : 'Cancel'}</Button>
      </div>
    </div>
  );
}

function useWords(count: number): string {
  if (count === 0) return 'Nothing to change';
  return count === 1 ? 'Use this word' : `Use these ${countWords(count, 'word')}`;
}

const MOST_NAMED = 8;

function sameWords(labels: readonly string[]): string {
  const named = labels.slice(0, MOST_NAMED).join(', ');
  const more = labels.length > MOST_NAMED ? ' …' : '';
  return labels.length === 1
    ? `The same in both: ${named}.`
    : `${labels.length} the same in both: ${named}${more}`;
}
