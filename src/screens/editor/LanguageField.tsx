import { useId } from 'preact/hooks';
import { LANGUAGES } from '../../base/languages';
import type { SearchLanguageChoice } from '../workshop';

/** For a family's or a colleague's words: pictures are also found by their names in another language. */
export function LanguageField({ chosen, choose }: SearchLanguageChoice) {
  const id = useId();
  return (
    <div class="language-field">
      <label for={id}>Search also in</label>
      <select
        id={id}
        class="input"
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          choose(LANGUAGES.find((language) => language.id === currentTarget.value)?.id ?? null)
        }
      >
        <option value="">English only</option>
        {LANGUAGES.map(({ id: code, name, own }) => (
          <option key={code} value={code}>
            {name} – {own}
          </option>
        ))}
      </select>
    </div>
  );
}
