import { useState } from 'preact/hooks';
import { type Picture, pictureId } from '../../model/card';
import { Button } from '../../ui/Button';
import type { Library } from '../workshop';
import { PictureThumb } from './PictureThumb';
import { cardCount, type SwapRow } from './swapRows';
import './swap-list.css';

const SHOWN = 40;
const MOST_THUMBS = 2;
const MOST_LABELS = 2;
const WHEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

interface SwapListProps {
  readonly rows: readonly SwapRow[];
  readonly library: Library;
  readonly onSwap: (chosen: readonly SwapRow[]) => void;
}

/** The boards that could change, each with the picture it shows now: ticked is what will. */
export function SwapList({ rows, library, onSwap }: SwapListProps) {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shown, setShown] = useState(SHOWN);
  const isTicked = ({ key, byHand }: SwapRow) => ticks.get(key) ?? !byHand;
  const chosen = rows.filter(isTicked);
  const count = cardCount(chosen);
  const tickAll = (ticked: boolean) => setTicks(new Map(rows.map(({ key }) => [key, ticked])));
  return (
    <div class="swap-list">
      <ul>
        {rows.slice(0, shown).map((row) => (
          <li key={row.key}>
            <label class="swap-row">
              <input
                type="checkbox"
                checked={isTicked(row)}
                onChange={(event) => setTicks(new Map(ticks).set(row.key, event.currentTarget.checked))}
              />
              <span class="swap-words">
                <strong>{row.board ? row.board.title || 'Untitled' : 'This board'}</strong>
                {rowWords(row).map((words) => (
                  <span key={words} class="hint">
                    {words}
                  </span>
                ))}
              </span>
              {picturesOf(row).map((picture) => (
                <PictureThumb key={pictureId(picture)} picture={picture} library={library} size={36} />
              ))}
            </label>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>Show {rows.length - shown} more</Button>
      )}
      {rows.length > 1 && (
        <Button look="plain" onClick={() => tickAll(chosen.length < rows.length)}>
          {chosen.length < rows.length ? 'Tick all' : 'Untick all'}
        </Button>
      )}
      <Button look="main" disabled={count === 0} onClick={() => onSwap(chosen)}>
        {count === 1 ? 'Change 1 card' : `Change ${count} cards`}
      </Button>
    </div>
  );
}

/** Which words, and where two boards are called alike, when each was last changed. */
function rowWords({ board, cards, byHand }: SwapRow): readonly string[] {
  const labels = [...new Set(cards.map(({ label }) => label))];
  const shown = labels.slice(0, MOST_LABELS).join(', ');
  const more = labels.length > MOST_LABELS ? ' …' : '';
  const count = cards.length > labels.length ? ` (${cards.length} cards)` : '';
  return [
    `${shown}${more}${count}`,
    ...(byHand ? ['Picked by hand'] : []),
    ...(board ? [`Changed ${WHEN.format(board.changedAt)}`] : []),
  ];
}

function picturesOf({ cards }: SwapRow): readonly Picture[] {
  const each = new Map(cards.map(({ picture }) => [pictureId(picture), picture]));
  return [...each.values()].slice(0, MOST_THUMBS);
}
