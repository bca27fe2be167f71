import { useId, useState } from 'preact/hooks';
import type { ResourceId } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';
import { Button } from '../../ui/Button';

export interface BoardEvents {
  readonly onOpen: (id: ResourceId) => void;
  readonly onRename: (id: ResourceId, title: string) => void;
  readonly onDuplicate: (id: ResourceId) => void;
  /** Keeps a copy to start others from. */
  readonly onKeepAsTemplate: (id: ResourceId) => void;
  readonly onBin: (stored: StoredResource) => void;
  readonly onExport: (stored: StoredResource) => void;
}

interface BoardActionsProps extends BoardEvents {
  readonly stored: StoredResource;
  readonly title: string;
  readonly canOpen: boolean;
  readonly onStartRename: () => void;
}

export function BoardActions(props: BoardActionsProps) {
  const { stored, title, canOpen, onStartRename, onDuplicate, onKeepAsTemplate, onBin, onExport } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const closing = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <>
      <button
        type="button"
        class="button plain more"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Less' : 'More'}
        <span class="unseen"> for {title}</span>
      </button>
      <div id={id} class="board-actions" hidden={!open}>
        {canOpen && <Button onClick={closing(onStartRename)}>Rename</Button>}
        {canOpen && (
          <Button icon="copy" onClick={closing(() => onDuplicate(stored.id))}>
            Duplicate
          </Button>
        )}
        {canOpen && (
          <Button icon="star" onClick={closing(() => onKeepAsTemplate(stored.id))}>
            Save as my template
          </Button>
        )}
        {canOpen && (
          <Button icon="save" onClick={closing(() => onExport(stored))}>
            Save as a file
          </Button>
        )}
        <Button icon="bin" look="danger" onClick={closing(() => onBin(stored))}>
          Move to bin
        </Button>
      </div>
    </>
  );
}
