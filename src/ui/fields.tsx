import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Labelled } from './Labelled';

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: () => void;
  readonly maxLength?: number;
  readonly hint?: string;
}

export function TextField({ name, value, onInput, onLeave, maxLength, hint }: TextFieldProps) {
  return (
    <Labelled name={name} {...(hint === undefined ? {} : { hint })}>
      {(id, hintId) => (
        <input
          id={id}
          class="input"
          type="text"
          autocomplete="off"
          value={value}
          maxLength={maxLength}
          aria-describedby={hint === undefined ? undefined : hintId}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </Labelled>
  );
}

interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit: string;
  /** Told only numbers inside the range. */
  readonly onChange: (value: number) => void;
}

export function NumberField({ name, value, min, max, step, unit, onChange }: NumberFieldProps) {
  return (
    <Labelled name={name} hint={`${unit}, ${min} to ${max}`}>
      {(id, hintId) => (
        <input
          id={id}
          class="input"
          type="number"
          inputMode="decimal"
          value={value}
          min={min}
          max={max}
          step={step ?? 1}
          aria-describedby={hintId}
          onInput={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            if (typed >= min && typed <= max) onChange(typed);
          }}
          onBlur={(event) => {
            event.currentTarget.value = String(value);
          }}
        />
      )}
    </Labelled>
  );
}

interface ChoiceFieldProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: ComponentChildren }[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, all in view. */
export function ChoiceField<T extends string>({ name, value, options, onChoose }: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{name}</legend>
      <div class="choices">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Toggle({ name, checked, onChange }: ToggleProps) {
  return (
    <label class="toggle">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {name}
    </label>
  );
}
