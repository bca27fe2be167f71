import { useId } from 'preact/hooks';

interface TimeFieldProps {
  readonly name: string;
  /** `HH:MM`, 24 h, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

export function TimeField({ name, value, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="name" for={id}>
        {name}
      </label>
      <input
        id={id}
        class="input"
        type="time"
        value={value ?? ''}
        onChange={(event) =>
          onChange(event.currentTarget.value === '' ? null : event.currentTarget.value.slice(0, 5))
        }
      />
    </div>
  );
}
