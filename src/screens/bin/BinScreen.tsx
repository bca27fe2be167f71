import type { ResourceId } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';
import { BIN_DAYS } from '../../storage/shelf';
import { PlainPage } from '../parts/PlainPage';
import type { Workshop } from '../workshop';
import { BinnedCard } from './BinnedCard';
import './bin.css';

interface BinScreenProps {
  readonly workshop: Workshop;
  /** Null while they are being read. */
  readonly resources: readonly StoredResource[] | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onRestore: (id: ResourceId) => void;
  readonly onDeleteForever: (id: ResourceId) => void;
}

export function BinScreen({ workshop, resources, now, onRestore, onDeleteForever }: BinScreenProps) {
  return (
    <PlainPage heading="Bin">
      <p class="bin-rule">
        What you move here stays for {BIN_DAYS} days, in case you want it back. Then it goes for good.
      </p>
      {resources === null && <p role="status">Looking into the bin…</p>}
      {resources?.length === 0 && <p class="bin-empty">The bin is empty.</p>}
      <ul class="binned">
        {resources?.map((stored) => (
          <BinnedCard
            key={stored.id}
            stored={stored}
            workshop={workshop}
            now={now}
            onRestore={() => onRestore(stored.id)}
            onDeleteForever={() => onDeleteForever(stored.id)}
          />
        ))}
      </ul>
    </PlainPage>
  );
}
