import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { StoredResource } from '../../storage/contract';
import { shownNow } from '../parts/openStored';
import { PageMiniature } from '../parts/PageMiniature';
import type { Workshop } from '../workshop';
import { BoardActions, type BoardEvents } from './BoardActions';
import { CannotOpen } from './CannotOpen';
import { RenameForm } from './RenameForm';
import { whenWords } from './whenWords';

interface BoardCardProps extends BoardEvents {
  readonly stored: StoredResource;
  readonly workshop: Workshop;
}

/** One thing a person has made: its real first page, its name, and what can be done with it. */
export function BoardCard({ stored, workshop, ...events }: BoardCardProps) {
  const [renaming, setRenaming] = useState(false);
  // The list is read afresh after every change; only what has a new revision is opened again.
  const shown = useMemo(
    () => shownNow(stored, workshop),
    [stored.id, stored.revision, workshop.kindOf(stored.kind)],
  );
  const card = useRef<HTMLLIElement>(null);
  const leaveRename = () => {
    setRenaming(false);
    // The field is about to go: the focus goes on to what it named.
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>('.open-board')?.focus());
  };
  const title = stored.title === '' ? 'Without a name' : stored.title;
  const kind = workshop.aboutOf(stored.kind)?.name;
  const facts = [kind, whenWords(stored.changedAt, workshop.now())].filter(Boolean).join(' · ');
  const shut = shown.state === 'shut';
  return (
    <li ref={card} class={shut ? 'board cannot-open' : 'board'}>
      <div class="board-page">
        {shown.state === 'open' && <PageMiniature resource={shown.resource} workshop={workshop} />}
        {shown.state === 'shut' && (
          <CannotOpen problem={shown.problem} onExport={() => events.onExport(stored)} />
        )}
      </div>
      <div class="board-words">
        {renaming ? (
          <RenameForm
            title={stored.title}
            onRename={(words) => events.onRename(stored.id, words)}
            onLeave={leaveRename}
          />
        ) : (
          <>
            <BoardName title={title} facts={facts} onOpen={shut ? null : () => events.onOpen(stored.id)} />
            <BoardActions
              stored={stored}
              title={title}
              canOpen={!shut}
              onStartRename={() => setRenaming(true)}
              {...events}
            />
          </>
        )}
      </div>
    </li>
  );
}

interface BoardNameProps {
  readonly title: string;
  readonly facts: string;
  /** Null where it can't be opened here. */
  readonly onOpen: (() => void) | null;
}

function BoardName({ title, facts, onOpen }: BoardNameProps) {
  const id = useId();
  return (
    <div class="board-name">
      <h3>
        {onOpen ? (
          <button type="button" class="open-board" aria-describedby={id} onClick={onOpen}>
            {title}
          </button>
        ) : (
          title
        )}
      </h3>
      <p id={id} class="quiet">
        {facts}
      </p>
    </div>
  );
}
