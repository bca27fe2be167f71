import { useId, useState } from 'preact/hooks';
import type { Template } from '../../kinds/template';
import type { StoredResource } from '../../storage/contract';
import { Button } from '../../ui/Button';
import { SearchField } from '../parts/SearchField';
import type { Workshop } from '../workshop';
import { findTemplates, type TemplateWish } from './findTemplates';
import type { KeptTemplates } from './keptTemplates';
import { OwnTemplateTile } from './OwnTemplateTile';
import { PurposeChoice } from './PurposeChoice';
import { StageChoice } from './StageChoice';
import { TemplateTile } from './TemplateTile';
import { useColumns } from './useColumns';

interface ReadyMadeProps {
  readonly workshop: Workshop;
  readonly templates: readonly Template[];
  readonly kept: KeptTemplates;
  /** The stored ones of one’s own. */
  readonly own: readonly StoredResource[];
  readonly onTemplate: (template: Template) => void;
}

/** Ready-made work to start from: one row until all of it is asked for. */
export function ReadyMade(props: ReadyMadeProps) {
  const { workshop, templates, kept } = props;
  const id = useId();
  const { list, columns } = useColumns();
  const [wish, setWish] = useState<TemplateWish>({ stage: 'all', words: '', purpose: 'all' });
  const [all, setAll] = useState(false);
  const found = findTemplates(templates, wish, {
    familyOf: (kind) => workshop.aboutOf(kind)?.family ?? null,
    favourites: kept.favourites,
  });
  const own = ownFound(props.own, wish);
  const count = found.length + own.length;
  const shownOwn = all ? own : own.slice(0, columns);
  const shown = all ? found : found.slice(0, Math.max(0, columns - shownOwn.length));
  return (
    <section class="ready-made" aria-labelledby={id}>
      <div class="heading-row">
        <h2 id={id}>Ready-made</h2>
        <StageChoice stage={wish.stage} onChoose={(stage) => setWish({ ...wish, stage })} />
        <PurposeChoice
          purpose={wish.purpose ?? 'all'}
          onChoose={(purpose) => setWish({ ...wish, purpose })}
        />
        <SearchField
          name="Find ready-made"
          value={wish.words}
          onInput={(words) => setWish({ ...wish, words })}
        />
        {count > columns && (
          <Button look="plain" onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${count}`}
          </Button>
        )}
      </div>
      <ul class="tiles" ref={list}>
        {shownOwn.map((stored) => (
          <OwnTemplateTile
            key={stored.id}
            stored={stored}
            workshop={workshop}
            onOpen={() => kept.onStart(stored.id)}
            onLetGo={() => kept.onLetGo(stored.id)}
          />
        ))}
        {shown.map((template) => (
          <Found key={template.id} {...props} template={template} full={all} />
        ))}
      </ul>
      {templates.length > 0 && count === 0 && <p class="nothing-found">{nothingWords(wish)}</p>}
    </section>
  );
}

type FoundProps = ReadyMadeProps & { readonly template: Template; readonly full: boolean };

/** Drawn when the code of its kind has come in. */
function Found({ template, full, workshop, kept, onTemplate }: FoundProps) {
  const kind = workshop.kindOf(template.kind);
  if (!kind) return null;
  return (
    <TemplateTile
      template={template}
      kind={kind}
      workshop={workshop}
      full={full}
      favourite={kept.favourites.includes(template.id)}
      onOpen={() => onTemplate(template)}
      onFavourite={(wanted) => kept.onFavourite(template.id, wanted)}
    />
  );
}

function ownFound(own: readonly StoredResource[], { stage, words, purpose }: TemplateWish) {
  const listed = purpose === 'mine' || (purpose === 'all' && stage === 'all');
  const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  const said = (title: string) => title.toLocaleLowerCase('en-GB');
  return listed ? own.filter(({ title }) => wanted.every((word) => said(title).includes(word))) : [];
}

function nothingWords({ purpose, words }: TemplateWish): string {
  if (words !== '') return 'Nothing ready-made is called that. Try another word, or all stages.';
  if (purpose === 'favourites') return 'Nothing is marked yet. “Show all”, and mark what you use often.';
  if (purpose === 'mine')
    return 'You have no templates yet. Under “More” at any board of yours: Save as my template.';
  return 'There is nothing ready-made for this stage and purpose.';
}
