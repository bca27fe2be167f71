import { useId } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import './search.css';

interface SearchFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function SearchField({ name, value, onInput }: SearchFieldProps) {
  const id = useId();
  return (
    <div class="find-field">
      <label class="unseen" for={id}>
        {name}
      </label>
      <Icon name="search" />
      <input
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        placeholder={name}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
