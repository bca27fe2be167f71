import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { type Exercise, MAX_LINE, type ProgrammeCards } from './content';
import { setExercise } from './edits';

const PER_SHEET = [
  { value: '2', words: 'Two (A6)' },
  { value: '4', words: 'Four' },
] as const;
const LINES = [
  { value: 'none', words: 'Name only' },
  { value: 'count', words: 'How many' },
  { value: 'all', words: 'All' },
] as const;
const ABOUT = [
  { key: 'howMany', name: 'How many', hint: 'Such as “5 times”' },
  { key: 'howLong', name: 'How long', hint: 'Such as “hold for 10 seconds”' },
  { key: 'equipment', name: 'You need', hint: 'Such as “putty”' },
] as const;

/** The set’s own fields: for one exercise, or for the whole programme. */
export function Panel(props: PanelProps<ProgrammeCards>) {
  const { content, selected, onChange } = props;
  if (selected !== null) return <ExerciseFields {...props} />;
  const set = (change: Partial<ProgrammeCards>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <TextField
        name="Set by"
        value={content.setBy}
        maxLength={MAX_LINE}
        hint="A role, not a name. Needed before printing."
        onInput={(setBy) => set({ setBy }, 'set by')}
      />
      <TextField
        name="Review by"
        value={content.reviewBy}
        maxLength={MAX_LINE}
        hint="A date. Needed before printing."
        onInput={(reviewBy) => set({ reviewBy }, 'review by')}
      />
      <ChoiceField
        name="Cards on a sheet"
        value={content.perSheet}
        options={PER_SHEET}
        onChoose={(perSheet) => set({ perSheet })}
      />
      <ChoiceField
        name="Words on a card"
        value={content.lines}
        options={LINES}
        onChoose={(lines) => set({ lines })}
      />
      <Toggle
        name="A record page to tick"
        checked={content.recordPage}
        onChange={(recordPage) => set({ recordPage })}
      />
      {content.recordPage && (
        <TextField
          name="For adults"
          value={content.adultNote}
          maxLength={MAX_WORDS}
          hint="When to stop or not to start. On the record page only, never on a card."
          onInput={(adultNote) => set({ adultNote }, 'for adults')}
        />
      )}
    </>
  );
}

function ExerciseFields({ content, selected, onChange }: PanelProps<ProgrammeCards>) {
  const exercise = content.exercises.find(({ card }) => card.id === selected);
  if (!exercise) return null;
  const { id } = exercise.card;
  return (
    <>
      {ABOUT.map(({ key, name, hint }) => (
        <TextField
          key={key}
          name={name}
          value={exercise[key]}
          maxLength={MAX_LINE}
          hint={hint}
          onInput={(words) => {
            const change: Partial<Exercise> = { [key]: words };
            onChange(setExercise(content, id, change), `${key} ${id}`);
          }}
        />
      ))}
    </>
  );
}
