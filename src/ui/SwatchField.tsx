import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './swatches.css';

interface Swatch<T> {
  readonly value: T;
  /** Said by a screen reader, and shown beside the field's name once it is chosen. */
  readonly name: string;
  readonly shown: ComponentChildren;
}

interface SwatchFieldProps<T> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly Swatch<T>[];
  readonly onChoose: (value: T) => void;
}

/** One of many that are seen rather than read: colours, small drawings. The chosen one's name stands in words. */
export function SwatchField<T extends string | null>({
  name,
  value,
  options,
  onChoose,
}: SwatchFieldProps<T>) {
  const id = useId();
  const chosen = options.find((option) => option.value === value);
  return (
    <fieldset class="field swatches">
      <legend>
        {name}
        <span class="chosen-name" aria-hidden="true">
          : {chosen?.name}
        </span>
      </legend>
      <div class="swatch-row">
        {options.map((option) => (
          <label key={option.name} class="choice swatch-choice" title={option.name}>
            <input
              type="radio"
              name={id}
              aria-label={option.name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.shown}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A round of one colour; null is nobody's choice, and is drawn as an empty dashed one. */
export function ColourRound({ colour }: { readonly colour: string | null }) {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <circle
        cx="15"
        cy="15"
        r="12.5"
        fill={colour ?? 'none'}
        stroke="currentColor"
        stroke-width={colour === null ? 2 : 1.5}
        stroke-dasharray={colour === null ? '4 3.5' : undefined}
      />
    </svg>
  );
}
