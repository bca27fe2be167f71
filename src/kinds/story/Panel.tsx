import { ChoiceField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { CheckPart } from './CheckPart';
import type { Story } from './content';
import { LeftOut } from './LeftOut';
import { SentenceFields } from './SentenceFields';
import { SlotFields } from './SlotFields';

const FORMATS = [
  { value: 'booklet', words: 'Booklet' },
  { value: 'page', words: 'One page' },
  { value: 'article', words: 'Article' },
] as const;
const PER_PAGE = [
  { value: '1', words: 'One' },
  { value: '2', words: 'Two' },
] as const;
const VERSIONS = [
  { value: 'full', words: 'Full' },
  { value: 'short', words: 'Short' },
] as const;
const SYMBOLS = [
  { value: 'picture', words: 'One a sentence' },
  { value: 'line', words: 'Over the words' },
  { value: 'space', words: 'Room for photos' },
] as const;

/** How the story comes out, what stands in its gaps, and what to look at once more; or the fields of one sentence. */
export function Panel(props: PanelProps<Story>) {
  const { content, selected, onChange } = props;
  if (selected !== null) return <SentenceFields {...props} id={selected} />;
  const set = (change: Partial<Story>) => onChange({ ...content, ...change });
  return (
    <>
      <SlotFields content={content} onChange={onChange} />
      <ChoiceField
        name="Make it a"
        value={content.format}
        options={FORMATS}
        onChoose={(format) => set({ format })}
      />
      {content.format === 'booklet' && (
        <ChoiceField
          name="Sentences on a page"
          value={content.perPage}
          options={PER_PAGE}
          onChoose={(perPage) => set({ perPage })}
        />
      )}
      <ChoiceField
        name="Version"
        value={content.version}
        options={VERSIONS}
        onChoose={(version) => set({ version })}
      />
      <LeftOut content={content} onChange={onChange} />
      <ChoiceField
        name="Pictures"
        value={content.symbols}
        options={SYMBOLS}
        onChoose={(symbols) => set({ symbols })}
      />
      <CheckPart {...props} />
    </>
  );
}
