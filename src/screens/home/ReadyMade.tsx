import { useId, useState } from 'preact/hooks';
import type { Template } from '../../kinds/template';
import { Button } from '../../ui/Button';
import { SearchField } from '../parts/SearchField';
import type { Workshop } from '../workshop';
import { findTemplates, type TemplateWish } from './findTemplates';
import { StageChoice } from './StageChoice';
import { TemplateTile } from './TemplateTile';
import { useColumns } from './useColumns';

interface ReadyMadeProps {
  readonly workshop: Workshop;
  readonly templates: readonly Template[];
  readonly onTemplate: (template: Template) => void;
}

/** Ready-made work to start from: one row until all of it is asked for. */
export function ReadyMade({ workshop, templates, onTemplate }: ReadyMadeProps) {
  const id = useId();
  const { list, columns } = useColumns();
  const [wish, setWish] = useState<TemplateWish>({ stage: 'all', words: '' });
  const [all, setAll] = useState(false);
  const found = findTemplates(templates, wish);
  const shown = all ? found : found.slice(0, columns);
  return (
    <section class="ready-made" aria-labelledby={id}>
      <div class="heading-row">
        <h2 id={id}>Ready-made</h2>
        <StageChoice stage={wish.stage} onChoose={(stage) => setWish({ ...wish, stage })} />
        <SearchField
          name="Find ready-made"
          value={wish.words}
          onInput={(words) => setWish({ ...wish, words })}
        />
        {found.length > columns && (
          <Button look="plain" onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${found.length}`}
          </Button>
        )}
      </div>
      <ul class="tiles" ref={list}>
        {shown.map((template) => {
          const kind = workshop.kindOf(template.kind);
          return (
            kind && (
              <TemplateTile
                key={template.id}
                template={template}
                kind={kind}
                workshop={workshop}
                full={all}
                onOpen={() => onTemplate(template)}
              />
            )
          );
        })}
      </ul>
      {templates.length > 0 && found.length === 0 && (
        <p class="nothing-found">Nothing ready-made is called that. Try another word, or all stages.</p>
      )}
    </section>
  );
}
