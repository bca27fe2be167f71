import { useId, useMemo } from 'preact/hooks';
import type { About } from '../../kinds/contract';
import { CardsMiniature } from '../parts/CardsMiniature';
import type { Workshop } from '../workshop';
import { sampleOf } from './sampleOf';

interface MakeSomethingProps {
  readonly workshop: Workshop;
  readonly onStart: (kind: About) => void;
}

export function MakeSomething({ workshop, onStart }: MakeSomethingProps) {
  const id = useId();
  return (
    <section class="make" aria-labelledby={id}>
      <h2 id={id}>Make something</h2>
      <ul class="tiles">
        {workshop.kinds.map((kind) => (
          <KindTile key={kind.id} kind={kind} workshop={workshop} onStart={() => onStart(kind)} />
        ))}
      </ul>
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
