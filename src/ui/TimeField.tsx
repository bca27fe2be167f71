import { Labelled } from './Labelled';

interface TimeFieldProps {
  readonly name: string;
  /** `HH:MM`, 24 h, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

export function TimeField({ name, value, onChange }: TimeFieldProps) {
  return (
    <Labelled name={name}>
      {(id) => (
        <input
          id={id}
          class="input"
          type="time"
          value={value ?? ''}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? null : currentTarget.value.slice(0, 5))
          }
        />
      )}
    </Labelled>
  );
}
