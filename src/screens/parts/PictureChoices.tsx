import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './picture-choices.css';

interface PictureChoicesProps<T> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly words: string;
    readonly picture: ComponentChildren;
  }[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, each as a picture over its words. */
export function PictureChoices<T extends string | null>({
  name,
  value,
  options,
  onChoose,
}: PictureChoicesProps<T>) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{name}</legend>
      <div class="picture-choices">
        {options.map((option) => (
          <label key={option.words} class="choice picture-choice">
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.picture}
            <span>{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
