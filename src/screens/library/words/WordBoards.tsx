import { useEffect, useState } from 'preact/hooks';
import type { DictionaryWord } from '../../../model/dictionary';
import { Banner } from '../../../ui/Banner';
import type { ClassWords, OtherBoard } from '../../parts/classWords';
import { quoted } from '../../parts/quoted';
import { SwapList } from '../../parts/SwapList';
import { type SwapRow, swapRows } from '../../parts/swapRows';
import type { Library } from '../../workshop';

export type BoardActions = Pick<ClassWords, 'findBoards' | 'swap'>;

interface WordBoardsProps extends BoardActions {
  readonly word: DictionaryWord;
  readonly library: Library;
}

/** Saved boards that show another picture for this word, to be changed if wanted. */
export function WordBoards({ word, library, findBoards, swap }: WordBoardsProps) {
  const [boards, setBoards] = useState<readonly OtherBoard[] | null>(null);
  const [problem, setProblem] = useState('');
  const look = () => void findBoards(word).then(setBoards);
  useEffect(look, []);
  const rows = swapRows([], boards ?? []);
  const change = async (chosen: readonly SwapRow[]) => {
    const done = await swap({
      label: word.label,
      picture: word.picture,
      here: [],
      boards: chosen.flatMap(({ board, cards }) => (board ? [{ ...board, cards }] : [])),
    });
    setProblem(done.ok ? '' : done.problem);
    look();
  };
  if (boards === null) return <p class="quiet">Looking through your boards…</p>;
  if (rows.length === 0)
    return <p class="quiet">All your boards with {quoted(word.label)} show this picture.</p>;
  return (
    <div class="word-news">
      <p>
        {boards.length === 1 ? '1 board shows' : `${boards.length} boards show`} another picture for{' '}
        {quoted(word.label)}.
      </p>
      <SwapList rows={rows} library={library} onSwap={(chosen) => void change(chosen)} />
      {problem !== '' && <Banner tone="bad">{problem}</Banner>}
    </div>
  );
}
