import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../model/card';
import { type DictionaryWord, samePicture } from '../../model/dictionary';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import type { OtherBoard } from '../parts/classWords';
import { quoted } from '../parts/quoted';
import { SwapList } from '../parts/SwapList';
import { type SwapRow, swapRows } from '../parts/swapRows';
import type { CardPanelWordProps } from './cardPanelWordProps';

/** A word has just been settled: other cards and boards that show another picture for it, to be changed if wanted. */
export function CardPanelOthers({
  word,
  cards,
  library,
  classWords,
}: CardPanelWordProps & { readonly word: DictionaryWord }) {
  const [boards, setBoards] = useState<readonly OtherBoard[]>([]);
  const [state, setState] = useState<'offered' | 'looking' | 'done'>('offered');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void classWords.findBoards(word).then(setBoards);
  }, [word.changedAt]);
  const here = cards.filter((card) => showsAnother(card, word, library.decidedBy));
  const rows = swapRows(here, boards);
  if (state === 'done' || rows.length === 0) return null;
  const swap = async (chosen: readonly SwapRow[]) => {
    const done = await classWords.swap({
      label: word.label,
      picture: word.picture,
      here: chosen.flatMap((row) => (row.board === null ? row.cards.map(({ id }) => id) : [])),
      boards: chosen.flatMap((row) => (row.board === null ? [] : [{ ...row.board, cards: row.cards }])),
    });
    setProblem(done.ok ? '' : done.problem);
    if (done.ok) setState('done');
  };
  return (
    <div class="word-news" role="status">
      <p>
        {whereWords(here.length, boards.length)} another picture for {quoted(word.label)}.
      </p>
      {state === 'offered' ? (
        <Button onClick={() => setState('looking')}>Look and change</Button>
      ) : (
        <SwapList rows={rows} library={library} onSwap={(chosen) => void swap(chosen)} />
      )}
      <Button look="plain" onClick={() => setState('done')}>
        Leave them
      </Button>
      {problem !== '' && <Banner tone="bad">{problem}</Banner>}
    </div>
  );
}

function showsAnother(
  card: Card,
  word: DictionaryWord,
  decidedBy: CardPanelWordProps['library']['decidedBy'],
): boolean {
  return !samePicture(card.picture, word.picture) && decidedBy(card.label)?.word === word.word;
}

/** "2 other cards and 4 other boards show" */
function whereWords(cards: number, boards: number): string {
  const parts = [
    ...(cards > 0 ? [cards === 1 ? '1 other card here' : `${cards} other cards here`] : []),
    ...(boards > 0 ? [boards === 1 ? '1 other board' : `${boards} other boards`] : []),
  ];
  return `${parts.join(' and ')} ${cards + boards === 1 ? 'shows' : 'show'}`;
}
