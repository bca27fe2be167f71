import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../base/result';
import { type Pack, packSymbolId } from '../../../model/pack';
import { Button } from '../../../ui/Button';
import { SymbolPicture } from '../../parts/SymbolPicture';
import type { Library } from '../../workshop';
import { countWords } from './countWords';
import { spread } from './spread';

const SHOWN = 6;

interface PackCardProps {
  readonly pack: Pack;
  readonly library: Library;
  /** How many saved boards show its pictures. */
  readonly boardsUsing: (pack: Pack) => Promise<Result<number>>;
  readonly onRemove: (pack: Pack) => void;
}

export function PackCard({ pack, library, boardsUsing, onRemove }: PackCardProps) {
  const { id, name, entries, licence, maker } = pack;
  const shown = useMemo(() => spread(entries, SHOWN).map(({ slug }) => packSymbolId(id, slug)), [pack]);
  return (
    <li class="pack-card">
      <div class="pack-words">
        <h3>{name}</h3>
        <p class="quiet">
          {[countWords(entries.length, 'picture'), maker, licence].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <div class="pack-shown" aria-hidden="true">
        {shown.map((symbolId) => (
          <SymbolPicture key={symbolId} symbolId={symbolId} pictures={library.pictures} size={48} />
        ))}
      </div>
      <RemovePack pack={pack} boardsUsing={boardsUsing} onRemove={onRemove} />
    </li>
  );
}

/** Asked twice, since the files may not be at hand to bring it back. */
function RemovePack({ pack, boardsUsing, onRemove }: Omit<PackCardProps, 'library'>) {
  const [sure, setSure] = useState<{ readonly words: string } | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sure) actions.current?.querySelector('button')?.focus();
  }, [sure]);
  const ask = async () => {
    const boards = await boardsUsing(pack);
    setSure({ words: boards.ok ? wordsOfUse(boards.value) : boards.problem });
  };
  if (!sure) {
    return (
      <div class="pack-actions">
        <Button look="plain danger" label={`Remove ${pack.name}`} onClick={() => void ask()}>
          Remove
        </Button>
      </div>
    );
  }
  return (
    <div class="pack-actions sure" ref={actions}>
      <p role="alert">{sure.words}</p>
      <Button onClick={() => setSure(null)}>Keep it</Button>
      <Button look="danger" icon="bin" onClick={() => onRemove(pack)}>
        Yes, remove it
      </Button>
    </div>
  );
}

function wordsOfUse(boards: number): string {
  const then = 'Search will not find its pictures any more.';
  if (boards === 0) return `No saved board uses its pictures. ${then}`;
  const keep = boards === 1 ? 'It keeps them and prints as before.' : 'They keep them and print as before.';
  return `${countWords(boards, 'saved board')} ${boards === 1 ? 'uses' : 'use'} its pictures. ${keep} ${then}`;
}
