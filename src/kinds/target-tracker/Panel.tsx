import { MAX_WORDS } from '../../model/content';
import { ChoiceField, NumberField, TextField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { COLUMNS, MAX_WHO, ROWS, type TargetTracker } from './content';

const MARKINGS = [
  { value: 'faces', words: 'Faces' },
  { value: 'tick', words: 'Ticks' },
  { value: 'code', words: 'Help code' },
] as const;

/** The tracker’s own fields; a step has none beside its card. */
export function Panel({ content, selected, onChange }: PanelProps<TargetTracker>) {
  if (selected !== null) return null;
  const set = (change: Partial<TargetTracker>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <TextField
        name="Target"
        value={content.target}
        maxLength={MAX_WORDS}
        hint="One target, said as “I can …”"
        onInput={(target) => set({ target }, 'target')}
      />
      <TextField
        name="Whose"
        value={content.who}
        maxLength={MAX_WHO}
        hint="Initials or a nickname, or nothing"
        onInput={(who) => set({ who }, 'who')}
      />
      <ChoiceField
        name="Mark with"
        value={content.marking}
        options={MARKINGS}
        onChoose={(marking) => set({ marking })}
      />
      <ChoiceField
        name="Rows at least"
        value={content.rows}
        options={ROWS.map((value) => ({ value, words: value }))}
        onChoose={(rows) => set({ rows })}
      />
      <NumberField
        name="Columns for dates"
        value={content.columns}
        min={COLUMNS.least}
        max={COLUMNS.most}
        unit="weeks or days"
        onChange={(columns) => set({ columns }, 'columns')}
      />
    </>
  );
}
