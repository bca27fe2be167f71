import { useId, useMemo } from 'preact/hooks';
import type { Kind } from '../../kinds/contract';
import { startFromTemplate, type Template } from '../../kinds/template';
import { Button } from '../../ui/Button';
import { PageMiniature } from '../parts/PageMiniature';
import type { Workshop } from '../workshop';
import { stageWords } from './findTemplates';

interface TemplateTileProps {
  readonly template: Template;
  readonly kind: Kind;
  readonly workshop: Workshop;
  /** With the advice for the adult. */
  readonly full: boolean;
  readonly favourite: boolean;
  readonly onOpen: () => void;
  readonly onFavourite: (wanted: boolean) => void;
}

export function TemplateTile(props: TemplateTileProps) {
  const { template, kind, workshop, full, favourite, onOpen, onFavourite } = props;
  const id = useId();
  const resource = useMemo(() => startFromTemplate(template, kind, workshop), [template, kind, workshop]);
  return (
    <li class="start-tile">
      <div class="ground" style={{ background: kind.accent }}>
        <PageMiniature resource={resource} workshop={workshop} />
      </div>
      <div class="start-words">
        <button type="button" class="open-tile" aria-describedby={id} onClick={onOpen}>
          {template.title}
        </button>
        <p id={id} class="quiet">
          {stageWords(template)} · {template.purpose}
        </p>
        {full && <p class="quiet advice">{template.note}</p>}
        {full && (
          <div class="tile-extra">
            <Button look="plain" pressed={favourite} onClick={() => onFavourite(!favourite)}>
              {favourite ? 'Favourite ★' : 'Mark as favourite'}
              <span class="unseen">: {template.title}</span>
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
