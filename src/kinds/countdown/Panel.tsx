import { ChoiceField, NumberField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { type Countdown, DAYS, PIECES, SLEEPS } from './content';
import { withMode } from './edits';

const MODES = [
  { value: 'numbers', words: 'Numbers' },
  { value: 'wait', words: 'Wait' },
  { value: 'sleeps', words: 'Sleeps' },
] as const;
const AFTER = [
  { value: 'none', words: 'Nothing' },
  { value: 'empty', words: 'Empty place' },
  { value: 'last', words: 'Last card' },
] as const;
const FIRST_DAYS = [
  { value: 'none', words: 'No days' } as const,
  ...DAYS.map((day) => ({ value: day, words: day.slice(0, 3) })),
];

export function Panel({ content, selected, onChange }: PanelProps<Countdown>) {
  if (selected !== null) return null;
  const set = (change: Partial<Countdown>) => onChange({ ...content, ...change });
  return (
    <>
      <ChoiceField
        name="Count by"
        value={content.mode}
        options={MODES}
        onChoose={(mode) => onChange(withMode(content, mode))}
      />
      {content.mode === 'numbers' && (
        <ChoiceField
          name="Under “next”"
          value={content.after}
          options={AFTER}
          onChoose={(after) => set({ after })}
        />
      )}
      {content.mode === 'wait' && (
        <NumberField
          name="Pieces"
          value={content.pieces}
          {...PIECES}
          unit="rings"
          onChange={(pieces) => set({ pieces: Math.round(pieces) })}
        />
      )}
      {content.mode === 'sleeps' && (
        <>
          <NumberField
            name="How many sleeps"
            value={content.sleeps}
            {...SLEEPS}
            unit="sleeps"
            onChange={(sleeps) => set({ sleeps: Math.round(sleeps) })}
          />
          <ChoiceField
            name="Today is"
            value={content.firstDay ?? 'none'}
            options={FIRST_DAYS}
            onChoose={(day) => set({ firstDay: day === 'none' ? null : day })}
          />
        </>
      )}
    </>
  );
}
