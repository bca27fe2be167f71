import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoredResource } from '../../storage/contract';
import { Button } from '../../ui/Button';
import { shownNow } from '../parts/openStored';
import { PageMiniature } from '../parts/PageMiniature';
import type { Workshop } from '../workshop';
import { daysLeftWords } from './daysLeft';

interface BinnedCardProps {
  readonly stored: StoredResource;
  readonly workshop: Workshop;
  readonly now: number;
  readonly onRestore: () => void;
  readonly onDeleteForever: () => void;
}

export function BinnedCard({ stored, workshop, now, onRestore, onDeleteForever }: BinnedCardProps) {
  const shown = useMemo(() => shownNow(stored, workshop), [stored, workshop]);
  const kind = workshop.aboutOf(stored.kind)?.name;
  const left = daysLeftWords(stored.binnedAt ?? now, now);
  const title = stored.title === '' ? 'Without a name' : stored.title;
  return (
    <li>
      {shown.state === 'open' && <PageMiniature resource={shown.resource} workshop={workshop} />}
      {shown.state === 'shut' && <p class="quiet binned-problem">{shown.problem}</p>}
      <div class="binned-words">
        <h2>{title}</h2>
        <p class="quiet">{[kind, left].filter(Boolean).join(' · ')}</p>
      </div>
      <BinnedActions title={title} onRestore={onRestore} onDeleteForever={onDeleteForever} />
    </li>
  );
}

interface BinnedActionsProps extends Pick<BinnedCardProps, 'onRestore' | 'onDeleteForever'> {
  readonly title: string;
}

/** Deleting can't be undone, so it is asked twice; restoring is one tap. */
function BinnedActions({ title, onRestore, onDeleteForever }: BinnedActionsProps) {
  const [sure, setSure] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sure) actions.current?.querySelector('button')?.focus();
  }, [sure]);
  return (
    <div class="binned-actions" ref={actions}>
      {sure ? (
        <>
          <Button onClick={() => setSure(false)}>Keep it</Button>
          <Button look="danger" icon="bin" onClick={onDeleteForever}>
            Yes, delete it for good
          </Button>
        </>
      ) : (
        <>
          <Button icon="restore" label={`Restore ${title}`} onClick={onRestore}>
            Restore
          </Button>
          <Button look="plain danger" label={`Delete for good ${title}`} onClick={() => setSure(true)}>
            Delete for good
          </Button>
        </>
      )}
    </div>
  );
}
