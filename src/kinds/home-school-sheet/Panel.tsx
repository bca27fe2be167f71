import { ChoiceField, NumberField, TextField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { type HomeSchoolSheet, MAX_GROUPS, MAX_HEADING, PLACES } from './content';
import { setGroup } from './edits';

const MARKS = [
  { value: 'circle', words: 'Circle' },
  { value: 'tick', words: 'Tick boxes' },
] as const;

/** The sheet’s own fields: its headings, and how many symbols stand under each. */
export function Panel({ content, selected, onChange }: PanelProps<HomeSchoolSheet>) {
  if (selected !== null) return null;
  const set = (change: Partial<HomeSchoolSheet>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField
        name="Answer with"
        value={content.mark}
        options={MARKS}
        onChoose={(mark) => set({ mark })}
      />
      <TextField
        name="First of all"
        value={content.best}
        maxLength={MAX_HEADING}
        hint="What went well"
        onInput={(best) => set({ best }, 'best')}
      />
      <NumberField
        name="Groups"
        value={content.groups.length}
        min={1}
        max={MAX_GROUPS}
        unit="headings"
        onChange={(count) => set({ groups: groupsFor(content, count) }, 'groups')}
      />
      {[...content.groups.entries()].map(([at, group]) => (
        <div key={at}>
          <TextField
            name={`Heading ${at + 1}`}
            value={group.name}
            maxLength={MAX_HEADING}
            onInput={(name) => onChange(setGroup(content, at, { name }), `heading ${at}`)}
          />
          <NumberField
            name={`Symbols under it ${at + 1}`}
            value={group.places}
            min={PLACES.least}
            max={PLACES.most}
            unit="places"
            onChange={(places) => onChange(setGroup(content, at, { places }), `places ${at}`)}
          />
        </div>
      ))}
      <TextField
        name="Strip for the answer"
        value={content.reply}
        maxLength={MAX_HEADING}
        hint="Empty for none"
        onInput={(reply) => set({ reply }, 'reply')}
      />
    </>
  );
}

function groupsFor({ groups }: HomeSchoolSheet, count: number): HomeSchoolSheet['groups'] {
  return Array.from({ length: count }, (_, at) => groups[at] ?? { name: 'I also', places: 4 });
}
