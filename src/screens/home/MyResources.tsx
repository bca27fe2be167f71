import { useId, useState } from 'preact/hooks';
import type { ResourceId } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';
import { Button } from '../../ui/Button';
import { SearchField } from '../parts/SearchField';
import type { Workshop } from '../workshop';
import type { BoardEvents } from './BoardActions';
import { BoardCard } from './BoardCard';
import { BoardSort } from './BoardSort';
import { type BoardOrder, findBoards } from './findBoards';
import { MovedToBin } from './MovedToBin';
import { NoBoards } from './NoBoards';

interface MyResourcesProps extends BoardEvents {
  readonly workshop: Workshop;
  readonly resources: readonly StoredResource[] | null;
  readonly onRestore: ((id: ResourceId) => void) | undefined;
}

/** Boards put on the page at a time: what a person looks through, and no more than opens at once. */
const RUN = 24;

export function MyResources({ workshop, resources, onRestore, ...events }: MyResourcesProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<BoardOrder>('newest');
  const [limit, setLimit] = useState(RUN);
  const [binned, setBinned] = useState<StoredResource | null>(null);
  const kindName = (kind: string) => workshop.aboutOf(kind)?.name ?? '';
  const found = findBoards(resources ?? [], words, order, kindName);
  const left = found.length - limit;
  const bin = (stored: StoredResource) => {
    setBinned(stored);
    events.onBin(stored);
  };
  return (
    <section class="my-resources" aria-labelledby={id}>
      <div class="heading-row">
        <h2 id={id}>My resources</h2>
        {resources !== null && resources.length > 1 && (
          <>
            <BoardSort order={order} onChoose={setOrder} />
            <SearchField name="Find a board" value={words} onInput={setWords} />
          </>
        )}
      </div>
      {resources === null && <p class="quiet">Looking for your boards…</p>}
      {resources?.length === 0 && <NoBoards />}
      {resources !== null && resources.length > 0 && found.length === 0 && (
        <p class="nothing-found">No board of yours is called “{words}”.</p>
      )}
      <ul class="boards">
        {found.slice(0, limit).map((stored) => (
          <BoardCard key={stored.id} stored={stored} workshop={workshop} {...events} onBin={bin} />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setLimit(limit + RUN)}>{`Show ${Math.min(RUN, left)} more of ${left}`}</Button>
      )}
      <MovedToBin binned={binned} onRestore={onRestore} onLeave={() => setBinned(null)} />
    </section>
  );
}
