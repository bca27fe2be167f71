import type { PackInFile } from '../../../exchange/dictionary';
import type { DictionaryWord } from '../../../model/dictionary';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { quoted } from '../../parts/quoted';
import type { Library } from '../../workshop';
import { countWords } from '../packs/countWords';
import { AddWord } from './AddWord';
import { MergeWords } from './MergeWords';
import { useWords, type WordKeeping } from './useWords';
import type { BoardActions } from './WordBoards';
import { WordList } from './WordList';
import { WordsFiles } from './WordsFiles';
import './words.css';

interface WordsSectionProps extends BoardActions, WordKeeping {
  readonly library: Library;
  readonly words: readonly DictionaryWord[];
  readonly packs: readonly PackInFile[];
}

/** The words that a class always shows with the same picture. */
export function WordsSection(props: WordsSectionProps) {
  const { library, words, packs } = props;
  const { doing, said, problem, begin, settle, remove } = useWords(props);
  return (
    <>
      <p>
        One word, one picture: wherever you type a word from this list, its picture comes by itself. Tick
        “Always use this” beside a card’s picture, or add words here.
      </p>
      <p class="said" role="status">
        {said.words}
        {said.undo && (
          <Button icon="undo" onClick={() => void said.undo?.()}>
            Undo
          </Button>
        )}
      </p>
      {problem !== '' && <Banner tone="bad">{problem}</Banner>}
      {doing.type === 'merging' ? (
        <MergeWords
          file={doing.file}
          words={words}
          library={library}
          onUse={(used) => void settle(used, `${countWords(used.length, 'word')} taken from the file.`)}
          onCancel={() => begin({ type: 'list' })}
        />
      ) : (
        <>
          {doing.type === 'adding' ? (
            <AddWord
              library={library}
              onAdd={(label, picture) =>
                void settle([{ label, picture }], `${quoted(label)} now always has this picture.`)
              }
              onClose={() => begin({ type: 'list' })}
            />
          ) : (
            <div class="word-actions">
              <Button icon="add" onClick={() => begin({ type: 'adding' })}>
                Add a word
              </Button>
            </div>
          )}
          <WordList
            {...props}
            onSettle={(wish) => void settle([wish], `${quoted(wish.label)} has its new picture.`)}
            onRemove={(word) => void remove(word)}
          />
          <WordsFiles
            words={words}
            packs={packs}
            library={library}
            onRead={(file) => begin({ type: 'merging', file })}
          />
        </>
      )}
    </>
  );
}
