import { useId, useMemo, useState } from 'preact/hooks';
import type { About } from '../../kinds/contract';
import type { StoredResource } from '../../storage/contract';
import { Button } from '../../ui/Button';
import { CardsMiniature } from '../parts/CardsMiniature';
import type { Workshop } from '../workshop';
import { families, kindsInOrder } from './kindsInOrder';
import { sampleOf } from './sampleOf';
import { useColumns } from './useColumns';

interface MakeSomethingProps {
  readonly workshop: Workshop;
  /** What has been made: the kinds used last come first. */
  readonly resources: readonly Pick<StoredResource, 'kind' | 'changedAt'>[];
  readonly onStart: (kind: About) => void;
}

/** Rows shown before all kinds are asked for. */
const ROWS = 1;

/** The kinds used last and one of each family; all of them by family when asked for. */
export function MakeSomething({ workshop, resources, onStart }: MakeSomethingProps) {
  const id = useId();
  const { list, columns } = useColumns();
  const [all, setAll] = useState(false);
  const sorted = kindsInOrder(workshop.kinds, resources, workshop.dayKind.id);
  const tile = (kind: About) => (
    <KindTile key={kind.id} kind={kind} workshop={workshop} onStart={() => onStart(kind)} />
  );
  return (
    <section class="make" aria-labelledby={id}>
      <div class="heading-row">
        <h2 id={id}>Make something</h2>
        {sorted.length > ROWS * columns && (
          <Button look="plain" onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${sorted.length} kinds`}
          </Button>
        )}
      </div>
      {all ? (
        families(workshop.kinds).map(([family, kinds]) => (
          <section class="family" key={family} aria-label={family}>
            <h3>{family}</h3>
            <ul class="tiles">{kinds.map(tile)}</ul>
          </section>
        ))
      ) : (
        <ul class="tiles" ref={list}>
          {sorted.slice(0, ROWS * columns).map(tile)}
        </ul>
      )}
    </section>
  );
}

interface KindTileProps {
  readonly kind: About;
  readonly workshop: Workshop;
  readonly onStart: () => void;
}

function KindTile({ kind, workshop, onStart }: KindTileProps) {
  const id = useId();
  const code = workshop.kindOf(kind.id);
  const sample = useMemo(() => code && sampleOf(code, workshop), [code, workshop]);
  return (
    <li class="start-tile">
      <div class="ground" style={{ background: kind.accent }}>
        {sample && <CardsMiniature resource={sample} workshop={workshop} />}
      </div>
      <div class="start-words">
        <button type="button" class="open-tile" aria-describedby={id} onClick={onStart}>
          {kind.name}
        </button>
        <p id={id} class="quiet">
          {kind.blurb}
        </p>
      </div>
    </li>
  );
}
