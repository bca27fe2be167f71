import { useEffect, useState } from 'preact/hooks';
import type { Resource } from '../../model/resource';
import { Button } from '../../ui/Button';

/** How the editor gets at how a resource was before. */
export interface Versions {
  readonly load: () => Promise<readonly { readonly savedAt: number; readonly saved: unknown }[]>;
  /** Null where it can't be read. */
  readonly open: (saved: unknown) => Resource | null;
}

interface VersionsPartProps {
  readonly versions: Versions;
  readonly resource: Resource;
  readonly onBringBack: (resource: Resource) => void;
}

const WHEN = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** How it was before, newest first. Bringing one back is a step like any other: Undo takes it away again. */
export function VersionsPart({ versions, resource, onBringBack }: VersionsPartProps) {
  const [list, setList] = useState<Awaited<ReturnType<Versions['load']>> | null>(null);
  useEffect(() => {
    void versions.load().then(setList);
  }, []);
  if (list === null) return <p class="hint">Looking…</p>;
  if (list.length === 0)
    return <p class="hint">None yet. Cuecraft keeps one about every ten minutes of work.</p>;
  return (
    <ul class="versions">
      {list.map(({ savedAt, saved }) => (
        <li key={savedAt}>
          <span>{WHEN.format(savedAt)}</span>
          <Button
            icon="restore"
            label={`Bring back ${WHEN.format(savedAt)}`}
            onClick={() => {
              const opened = versions.open(saved);
              if (opened) onBringBack({ ...opened, id: resource.id });
            }}
          >
            Bring back
          </Button>
        </li>
      ))}
    </ul>
  );
}
