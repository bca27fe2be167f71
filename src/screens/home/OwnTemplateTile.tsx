import { useId, useMemo } from 'preact/hooks';
import type { StoredResource } from '../../storage/contract';
import { Button } from '../../ui/Button';
import { shownNow } from '../parts/openStored';
import { PageMiniature } from '../parts/PageMiniature';
import type { Workshop } from '../workshop';

interface OwnTemplateTileProps {
  readonly stored: StoredResource;
  readonly workshop: Workshop;
  readonly onOpen: () => void;
  readonly onLetGo: () => void;
}

/** A template that somebody here has made: a tap makes a new board from it, and leaves it as it is. */
export function OwnTemplateTile({ stored, workshop, onOpen, onLetGo }: OwnTemplateTileProps) {
  const id = useId();
  const shown = useMemo(() => shownNow(stored, workshop), [stored, workshop]);
  const about = workshop.aboutOf(stored.kind);
  return (
    <li class="start-tile">
      <div class="ground" style={{ background: about?.accent }}>
        {shown.state === 'open' && <PageMiniature resource={shown.resource} workshop={workshop} />}
      </div>
      <div class="start-words">
        <button type="button" class="open-tile" aria-describedby={id} onClick={onOpen}>
          {stored.title === '' ? 'Without a name' : stored.title}
        </button>
        <p id={id} class="quiet">
          My template · {about?.name}
        </p>
        <div class="tile-extra">
          <Button look="plain" onClick={onLetGo}>
            Not a template
          </Button>
        </div>
      </div>
    </li>
  );
}
