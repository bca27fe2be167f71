import { useState } from 'preact/hooks';
import type { Result } from '../../../base/result';
import type { WordsFile } from '../../../exchange/dictionary';
import type { DictionaryWord, WordPicture } from '../../../model/dictionary';
import { quoted } from '../../parts/quoted';

/** What keeps the words of a class. */
export interface WordKeeping {
  readonly onSettle: (wishes: readonly WordPicture[]) => Promise<Result<null>>;
  readonly onRemove: (word: DictionaryWord) => Promise<Result<null>>;
}

type Doing =
  | { readonly type: 'list' }
  | { readonly type: 'adding' }
  | { readonly type: 'merging'; readonly file: WordsFile };

interface Said {
  readonly words: string;
  readonly undo: (() => Promise<void>) | null;
}

const NOTHING_SAID: Said = { words: '', undo: null };

/** What a person is at with the words, and what was last done, with its Undo. */
export function useWords({ onSettle, onRemove }: WordKeeping) {
  const [doing, setDoing] = useState<Doing>({ type: 'list' });
  const [said, setSaid] = useState(NOTHING_SAID);
  const [problem, setProblem] = useState('');
  const after = (done: Result<null>, next: Said) => {
    setProblem(done.ok ? '' : done.problem);
    setSaid(done.ok ? next : NOTHING_SAID);
    if (done.ok) setDoing({ type: 'list' });
  };
  const begin = (next: Doing) => {
    setSaid(NOTHING_SAID);
    setDoing(next);
  };
  const settle = async (wishes: readonly WordPicture[], sentence: string) => {
    after(await onSettle(wishes), { words: sentence, undo: null });
  };
  const remove = async (word: DictionaryWord) => {
    const undo = () => settle([word], `${quoted(word.label)} is back.`);
    after(await onRemove(word), { words: `${quoted(word.label)} was removed.`, undo });
  };
  return { doing, said, problem, begin, settle, remove };
}
