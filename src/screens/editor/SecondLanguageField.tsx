import { useId } from 'preact/hooks';
import { LANGUAGES } from '../../base/languages';

interface SecondLanguageFieldProps {
  readonly chosen: string | null;
  readonly onChoose: (language: string | null) => void;
}

/** The language of a family, written under each label. */
export function SecondLanguageField({ chosen, onChoose }: SecondLanguageFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="name" for={id}>
        Second language under the words
      </label>
      <select
        id={id}
        class="input"
        value={chosen ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">None</option>
        {LANGUAGES.map(({ id: code, name, own }) => (
          <option key={code} value={code}>
            {name} – {own}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        We fill in the few words we know. Type the others on each card, as the family says them.
      </p>
    </div>
  );
}
