import { useId, useMemo, useState } from 'preact/hooks';
import type { StoredResource } from '../../storage/contract';
import { Button } from '../../ui/Button';
import { openStored } from '../parts/openStored';
import { PageMiniature } from '../parts/PageMiniature';
import type { Workshop } from '../workshop';
import { BoardActions, type BoardEvents } from './BoardActions';
import { RenameForm } from './RenameForm';
import { whenWords } from './whenWords';

interface BoardCardProps extends BoardEvents {
  readonly stored: StoredResource;
  readonly workshop: Workshop;
}

/** One thing a person has made: its real first page, its name, and what can be done with it. */
export function BoardCard({ stored, workshop, ...events }: BoardCardProps) {
  const id = useId();
  const [renaming, setRenaming] = useState(false);
  const opened = useMemo(() => openStored(stored, workshop.kindOf), [stored, workshop.kindOf]);
  const title = stored.title === '' ? 'Without a name' : stored.title;
  const kind = workshop.kindOf(stored.kind)?.name ?? 'Unknown';
  const facts = [kind, whenWords(stored.changedAt, workshop.now())].filter(Boolean).join(' · ');
  return (
    <li class={opened.ok ? 'board' : 'board cannot-open'}>
      <div class="board-page">
        {opened.ok ? (
          <PageMiniature resource={opened.value} workshop={workshop} />
        ) : (
          <CannotOpen problem={opened.problem} onExport={() => events.onExport(stored)} />
        )}
      </div>
      <div class="board-words">
        {renaming ? (
          <RenameForm
            title={stored.title}
            onRename={(words) => events.onRename(stored.id, words)}
            onLeave={() => setRenaming(false)}
          />
        ) : (
          <div class="board-name">
            <h3 id={id}>
              {opened.ok ? (
                <button type="button" class="open-board" onClick={() => events.onOpen(stored.id)}>
                  {title}
                </button>
              ) : (
                title
              )}
            </h3>
            <p class="quiet">{facts}</p>
          </div>
        )}
        <BoardActions
          stored={stored}
          title={title}
          canOpen={opened.ok}
          onStartRename={() => setRenaming(true)}
          {...events}
        />
      </div>
    </li>
  );
}

interface CannotOpenProps {
  readonly problem: string;
  readonly onExport: () => void;
}

function CannotOpen({ problem, onExport }: CannotOpenProps) {
  return (
    <div class="cannot-open-words">
      <p>
        <strong>Can’t be opened here.</strong> {problem}
      </p>
      <Button icon="save" onClick={onExport}>
        Save as a file
      </Button>
    </div>
  );
}
