import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { PHASES, type Phase, type TaskStrip } from './content';
import { setGrouped, setPhase } from './edits';

const DIRECTIONS = [
  { value: 'down', words: 'Down' },
  { value: 'across', words: 'Across' },
] as const;
const DONE = [
  { value: 'cards', words: 'Cards come off' },
  { value: 'tick', words: 'Tick a box' },
  { value: 'flap', words: 'Fold a flap' },
  { value: 'list', words: 'A list to tick' },
] as const;

/** The strip’s own fields: the group of one step, or the whole strip. */
export function Panel(props: PanelProps<TaskStrip>) {
  const { content, selected, onChange } = props;
  if (selected !== null) return <StepFields {...props} selected={selected} />;
  const set = (change: Partial<TaskStrip>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField
        name="When a step is done"
        value={content.done}
        options={DONE}
        onChoose={(done) => set({ done })}
      />
      {content.done !== 'list' && (
        <ChoiceField
          name="Steps go"
          value={content.direction}
          options={DIRECTIONS}
          onChoose={(direction) => set({ direction })}
        />
      )}
      <Toggle
        name="Number the steps"
        checked={content.showNumbers}
        onChange={(showNumbers) => set({ showNumbers })}
      />
      {content.done === 'list' ? (
        <Toggle
          name="A second box: I checked it myself"
          checked={content.selfCheck}
          onChange={(selfCheck) => set({ selfCheck })}
        />
      ) : (
        <>
          <Toggle
            name="Mark the last step as mine"
            checked={content.lastIsYours}
            onChange={(lastIsYours) => set({ lastIsYours })}
          />
          <Toggle
            name="In three groups"
            checked={content.grouped}
            onChange={(grouped) => onChange(setGrouped(content, grouped))}
          />
        </>
      )}
      {content.grouped && content.done !== 'list' && <GroupNames content={content} onChange={onChange} />}
    </>
  );
}

function GroupNames({ content, onChange }: Pick<PanelProps<TaskStrip>, 'content' | 'onChange'>) {
  return PHASES.map((phase) => (
    <TextField
      key={phase}
      name={`Group ${phase + 1}`}
      value={content.phaseNames[phase]}
      maxLength={40}
      onInput={(name) => {
        const [first, second, third] = content.phaseNames.map((old, at) => (at === phase ? name : old));
        onChange({ ...content, phaseNames: [first ?? '', second ?? '', third ?? ''] }, `group ${phase}`);
      }}
    />
  ));
}

function StepFields({ content, selected, onChange }: PanelProps<TaskStrip> & { readonly selected: string }) {
  const step = content.steps.find(({ card }) => card.id === selected);
  if (!content.grouped || !step) return null;
  const options = PHASES.map((phase) => ({
    value: String(phase),
    words: `${phase + 1} ${content.phaseNames[phase]}`,
  }));
  return (
    <ChoiceField
      name="Group"
      value={String(step.phase)}
      options={options}
      onChoose={(value) => onChange(setPhase(content, selected, Number(value) as Phase))}
    />
  );
}
