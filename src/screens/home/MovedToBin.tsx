import { useEffect, useRef } from 'preact/hooks';
import type { ResourceId } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';
import { Button } from '../../ui/Button';

interface MovedToBinProps {
  readonly binned: StoredResource | null;
  readonly onRestore: ((id: ResourceId) => void) | undefined;
  readonly onLeave: () => void;
}

/** Says what has just happened and how to undo it, for as long as the person likes. */
export function MovedToBin({ binned, onRestore, onLeave }: MovedToBinProps) {
  const place = useRef<HTMLDivElement>(null);
  // The card that held the focus is gone: go on from here, not from the top of the page.
  useEffect(() => {
    if (binned) place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [binned]);
  return (
    <div ref={place} class={binned ? 'moved-to-bin' : ''} role="status">
      {binned && (
        <>
          <p>“{binned.title}” moved to the bin.</p>
          {onRestore && (
            <Button
              icon="undo"
              onClick={() => {
                onRestore(binned.id);
                onLeave();
              }}
            >
              Undo
            </Button>
          )}
          <Button look="plain" onClick={onLeave}>
            Close
          </Button>
        </>
      )}
    </div>
  );
}
