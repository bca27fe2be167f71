import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../kinds/contract';
import { type Relaid, relaid, usedCards } from '../../kinds/relay';
import type { Resource } from '../../model/resource';
import type { Workshop } from '../workshop';

interface RelayPartProps {
  readonly workshop: Workshop;
  readonly kind: Kind;
  readonly resource: Resource;
  /** Keeps the new resource and opens it. */
  readonly onMake: (resource: Resource) => void;
}

/** The same cards as another kind: nobody types a list or looks for a picture twice. */
export function RelayPart({ workshop, kind, resource, onMake }: RelayPartProps) {
  const kinds = useKinds(workshop, kind);
  const count = usedCards({ resource, kind }).length;
  const lay = (toKind: Kind): Relaid =>
    relaid({ resource, kind }, toKind, {
      id: workshop.makeId(),
      makeId: workshop.makeId,
      reader: workshop.reader,
      now: workshop.now(),
    });
  // How many fit hangs on how many there are, so typing does not lay out every kind anew.
  const offers = useMemo(
    () =>
      (kinds ?? [])
        .map((toKind) => ({ toKind, leftOut: lay(toKind).leftOut }))
        .filter(({ leftOut }) => leftOut < count),
    [kinds, count],
  );
  if (count === 0) return <p class="hint">There are no cards yet. Type the list first.</p>;
  if (!kinds) return <p class="hint">Looking…</p>;
  return (
    <>
      <p class="hint">The first one is kept in My resources.</p>
      <ul class="relay">
        {offers.map(({ toKind, leftOut }) => (
          <li key={toKind.id}>
            <button type="button" class="button level" onClick={() => onMake(lay(toKind).resource)}>
              <strong>{toKind.name}</strong>
              {leftOut > 0 && <span>{fitWords(count - leftOut, count)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function fitWords(fitting: number, count: number): string {
  const first = fitting === 1 ? 'the first card' : `the first ${fitting} cards`;
  return `Takes ${first}, leaves out ${count - fitting}`;
}

/** All kinds that hold cards, but the one the cards are in; null until their code has come. */
function useKinds(workshop: Workshop, kind: Kind): readonly Kind[] | null {
  const [kinds, setKinds] = useState<readonly Kind[] | null>(null);
  useEffect(() => {
    void workshop
      .loadKinds()
      .then((all) => setKinds(all.filter(({ id, most }) => id !== kind.id && most > 0)));
  }, [kind.id]);
  return kinds;
}
